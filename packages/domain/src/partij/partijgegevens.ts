import { Effect, Schema, SchemaTransformation } from "effect"
import { Bezoekadres } from "../values/bezoekadres.ts"
import { Contactnaam } from "../values/contactnaam.ts"
import { Correspondentieadres } from "../values/correspondentieadres.ts"
import { DigitaalAdres } from "../values/digitaal-adres.ts"
import {
  DigitaleAdressen,
  includesVoorkeur,
  metVoorkeur,
  voorkeurIn,
  voorkeurregel
} from "../values/digitale-adressen.ts"
import { maximumLengths } from "../values/maximum-lengths.ts"
import { Organisatienaam } from "../values/organisatienaam.ts"
import { soorten } from "../values/soorten.ts"
import { Voorkeurstaal } from "../values/taal.ts"
import { multilineText } from "../values/text.ts"
import { OntvangenVanPersoon } from "../values/zoals-ontvangen.ts"
import { identificatorenVan, soortenPartij, type SoortPartij } from "./identificatoren.ts"

const velden = <const Soort extends SoortPartij>(soortPartij: Soort) => ({
  soortPartij: Schema.Literal(soortPartij),
  identificatoren: identificatorenVan(soortPartij).pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
  bezoekadres: Schema.optionalKey(Bezoekadres),
  correspondentieadres: Schema.optionalKey(Correspondentieadres),
  digitaleAdressen: DigitaleAdressen.pipe(Schema.withDecodingDefaultTypeKey(Effect.succeed([]))),
  voorkeurskanaal: Schema.optionalKey(DigitaalAdres),
  voorkeurstaal: Schema.optionalKey(Voorkeurstaal),
  indicatieGeheimhouding: Schema.Boolean.pipe(Schema.withDecodingDefaultKey(Effect.succeed(false))),
  indicatieActief: Schema.Boolean.pipe(Schema.withDecodingDefaultKey(Effect.succeed(true))),
  interneNotitie: Schema.optionalKey(multilineText(maximumLengths.interneNotitie)),
  zoalsOntvangen: Schema.optionalKey(OntvangenVanPersoon)
})

const Gegeven = Schema.Union([
  Schema.Struct({ ...velden("persoon"), contactnaam: Schema.optionalKey(Contactnaam) }).check(
    voorkeurregel("voorkeurskanaal")
  ),
  Schema.Struct({ ...velden("organisatie"), organisatienaam: Schema.optionalKey(Organisatienaam) }).check(
    voorkeurregel("voorkeurskanaal")
  ),
  Schema.Struct({
    ...velden("contactpersoon"),
    contactnaam: Schema.optionalKey(Contactnaam),
    organisatienaam: Schema.optionalKey(Organisatienaam)
  }).check(voorkeurregel("voorkeurskanaal"))
]).annotate(soorten("soortPartij", soortenPartij))

const Recorded = Schema.toType(Gegeven).check(
  Schema.makeFilter(({ digitaleAdressen, voorkeurskanaal }: typeof Gegeven.Type) =>
    includesVoorkeur(digitaleAdressen, voorkeurskanaal)
  )
).pipe(Schema.brand("Partijgegevens"))

/**
 * The data of a known person or organisation, by its kind. A persoon may have a contactnaam, an organisatie an
 * organisatienaam, a contactpersoon both: somebody may be known by an identificator alone. `voorkeurskanaal` is always one
 * of `digitaleAdressen`. `indicatieGeheimhouding` defaults to false, `indicatieActief` to true. interneNotitie has at most
 * 1000 characters. `zoalsOntvangen` is what another program gave that has no place in the others; nobody is reached or
 * found by it.
 */
export const Partijgegevens = Gegeven.pipe(
  Schema.decodeTo(
    Recorded,
    SchemaTransformation.transform({
      decode: (gegeven): typeof Gegeven.Type => {
        const { adressen, voorkeur } = metVoorkeur(gegeven.digitaleAdressen, gegeven.voorkeurskanaal)
        return {
          ...gegeven,
          digitaleAdressen: adressen,
          ...(voorkeur === undefined ? {} : { voorkeurskanaal: voorkeur })
        }
      },
      encode: (recorded: typeof Gegeven.Type) => recorded
    })
  )
).annotate({ identifier: "Partijgegevens" })
export type Partijgegevens = typeof Partijgegevens.Type

/**
 * Partijgegevens after a change that says nothing of the voorkeurskanaal: the present one stays preferred as it now
 * stands among the digitaleAdressen. If it was removed from them, there is none.
 */
export const keepVoorkeurskanaal = (nieuw: Partijgegevens, present: Partijgegevens): Partijgegevens => {
  const { voorkeurskanaal: _, ...rest } = nieuw
  const voorkeur = voorkeurIn(nieuw.digitaleAdressen, present.voorkeurskanaal)
  return { ...rest, ...(voorkeur === undefined ? {} : { voorkeurskanaal: voorkeur }) } as Partijgegevens
}
