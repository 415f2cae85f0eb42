import {
  type Betrokkene,
  Bezoekadres,
  Contactnaam,
  Correspondentieadres,
  DigitaalAdres,
  type Klantcontactzicht,
  OntvangenVanPersoon,
  Organisatienaam,
  type Partijzicht,
  Rol,
  Versie,
  Voorkeurstaal
} from "@betrokkene/domain"
import { Schema } from "effect"
import type { CallerRight } from "../../access/inzagerecht.ts"
import { shownBetrokkene, shows } from "../../accounting/shown.ts"
import { versionTag } from "../../http/entity-tag.ts"
import { adressenJson, DigitaalAdresInRecord } from "./digitaal-adres-json.ts"
import { GrondzichtAnswer, grondzichtJson } from "./grond-json.ts"
import { KlantcontactAnswer, klantcontactJson, klantcontactTag } from "./klantcontact-json.ts"
import { nullable } from "./nullable.ts"
import { PartijAnswer, partijJson, partijTag } from "./partij-json.ts"
import { Reference, referenceJson } from "./reference.ts"

/** A betrokkene as it is answered. `intitiator` is the seed's spelling of initiator. */
export const BetrokkeneAnswer = Schema.Struct({
  ...Reference.fields,
  versie: Versie,
  klantcontact: Schema.Union([Reference, ...KlantcontactAnswer.members]).annotate({
    identifier: "KlantcontactOfVerwijzing"
  }),
  partij: Schema.NullOr(
    Schema.Union([Reference, ...PartijAnswer.members]).annotate({ identifier: "PartijOfVerwijzing" })
  ),
  grond: Schema.NullOr(GrondzichtAnswer),
  rol: Rol,
  initiator: Schema.Boolean,
  intitiator: Schema.Boolean,
  organisatienaam: Schema.NullOr(Organisatienaam),
  contactnaam: Schema.NullOr(Contactnaam),
  bezoekadres: Schema.NullOr(Bezoekadres),
  correspondentieadres: Schema.NullOr(Correspondentieadres),
  communicatiekanaal: Schema.NullOr(DigitaalAdres),
  digitaleAdressen: Schema.Array(DigitaalAdresInRecord),
  voorkeurstaal: Schema.NullOr(Voorkeurstaal),
  zoalsOntvangen: Schema.NullOr(OntvangenVanPersoon)
}).annotate({
  identifier: "Betrokkene",
  ...shows(({ id, partij }: { readonly id: string; readonly partij: { readonly id: string } | null }) =>
    shownBetrokkene(id, partij?.id)
  )
})

/** The records that are shown whole in the place of their reference. */
export interface Expanded {
  readonly klantcontact?: Klantcontactzicht
  readonly partij?: Partijzicht
}

export const betrokkeneJson = (
  base: string,
  right: CallerRight,
  betrokkene: Betrokkene,
  { klantcontact, partij }: Expanded = {}
) => {
  const { contactgegevens, id, initiator, rol, versie } = betrokkene
  return {
    ...referenceJson(base, "betrokkenen", id),
    versie,
    klantcontact: klantcontact === undefined
      ? referenceJson(base, "klantcontacten", betrokkene.klantcontact)
      : klantcontactJson(base, klantcontact),
    partij: betrokkene._tag === "Ongekend"
      ? null
      : partij === undefined
      ? referenceJson(base, "partijen", betrokkene.partij)
      : partijJson(base, partij),
    grond: grondzichtJson(betrokkene, right),
    rol,
    initiator,
    intitiator: initiator,
    organisatienaam: nullable(contactgegevens.organisatienaam),
    contactnaam: nullable(contactgegevens.contactnaam),
    bezoekadres: nullable(contactgegevens.bezoekadres),
    correspondentieadres: nullable(contactgegevens.correspondentieadres),
    communicatiekanaal: nullable(contactgegevens.communicatiekanaal),
    digitaleAdressen: adressenJson(betrokkene, contactgegevens.digitaleAdressen),
    voorkeurstaal: nullable(contactgegevens.voorkeurstaal),
    zoalsOntvangen: nullable(contactgegevens.zoalsOntvangen)
  }
}

/**
 * The tag changes with the betrokkene and with each record that is shown whole within it. It differs by whether the
 * caller sees who linked.
 */
export const betrokkeneTag = (
  right: CallerRight,
  { _tag, versie }: Betrokkene,
  { klantcontact, partij }: Expanded = {}
): string =>
  versionTag(versie, [
    ...(_tag === "Ongekend" || right.audit ? [] : ["zonder-door"]),
    ...(klantcontact === undefined ? [] : [`k${klantcontactTag(klantcontact)}`]),
    ...(partij === undefined ? [] : [`p${partijTag(partij)}`])
  ])
