import { Schema, SchemaTransformation } from "effect"
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
import { Organisatienaam } from "../values/organisatienaam.ts"
import { Voorkeurstaal } from "../values/taal.ts"
import { OntvangenVanPersoon } from "../values/zoals-ontvangen.ts"

/** The encoded fields of {@link Contactgegevens}, for a contract that mixes them with other fields. */
export const contactgegevensvelden = {
  contactnaam: Schema.optionalKey(Contactnaam),
  organisatienaam: Schema.optionalKey(Organisatienaam),
  bezoekadres: Schema.optionalKey(Bezoekadres),
  correspondentieadres: Schema.optionalKey(Correspondentieadres),
  communicatiekanaal: Schema.optionalKey(DigitaalAdres),
  digitaleAdressen: Schema.optionalKey(DigitaleAdressen),
  voorkeurstaal: Schema.optionalKey(Voorkeurstaal),
  zoalsOntvangen: Schema.optionalKey(OntvangenVanPersoon)
}
const Gegeven = Schema.Struct(contactgegevensvelden).check(voorkeurregel("communicatiekanaal"))

const Recorded = Schema.Struct({ ...contactgegevensvelden, digitaleAdressen: DigitaleAdressen }).check(
  Schema.makeFilter(({ communicatiekanaal, digitaleAdressen }) =>
    includesVoorkeur(digitaleAdressen, communicatiekanaal)
  )
).pipe(Schema.brand("Contactgegevens"))

export type Contactgegevens = typeof Recorded.Type

const contactgegevensFrom = (gegeven: typeof Gegeven.Type): Contactgegevens => {
  const { adressen, voorkeur } = metVoorkeur(gegeven.digitaleAdressen ?? [], gegeven.communicatiekanaal)
  return Object.assign(
    {},
    gegeven,
    { digitaleAdressen: adressen },
    voorkeur === undefined ? {} : { communicatiekanaal: voorkeur }
  ) as Contactgegevens
}

/**
 * The contact details that a betrokkene gave for the follow-up of this one klantcontact (seed; B6): name, organisation,
 * addresses, digital addresses and language. `communicatiekanaal` is the digital address preferred for this follow-up,
 * and always one of `digitaleAdressen`. `zoalsOntvangen` is what another program gave that has no place in the others; it
 * is no contactgegeven by itself, and nobody is reached or found by it.
 */
export const Contactgegevens = Gegeven.pipe(
  Schema.decodeTo(
    Schema.toType(Recorded),
    SchemaTransformation.transform({
      decode: contactgegevensFrom,
      encode: (recorded: Contactgegevens): typeof Gegeven.Type => recorded
    })
  )
).annotate({ identifier: "Contactgegevens" })

/**
 * Contactgegevens after a change that says nothing of the communicatiekanaal: the present one stays preferred as it now
 * stands among the digitaleAdressen. If it was removed from them, there is none.
 */
export const keepCommunicatiekanaal = (nieuw: Contactgegevens, present: Contactgegevens): Contactgegevens => {
  const { communicatiekanaal: _, ...rest } = nieuw
  const voorkeur = voorkeurIn(nieuw.digitaleAdressen, present.communicatiekanaal)
  return Object.assign(
    rest,
    voorkeur === undefined ? {} : { communicatiekanaal: voorkeur }
  ) as object as Contactgegevens
}

/**
 * Contactgegevens when none were given: all that is known of how to reach the betrokkene comes from the partij, if any.
 */
export const geenContactgegevens: Contactgegevens = contactgegevensFrom({})
