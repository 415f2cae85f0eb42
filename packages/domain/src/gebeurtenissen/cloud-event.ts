import { Schema } from "effect"
import { Tijdstip } from "../values/tijdstip.ts"
import { Uuid } from "../values/uuid.ts"
import { type Gebeurtenissoort, gebeurtenissoorten } from "../verantwoording/gebeurtenis.ts"
import type { VerantwoordRecord } from "../verantwoording/handeling.ts"
import type { NumberedGebeurtenis } from "./delivery.ts"

const voorvoegsel = "nl.overheid.klantinteracties."

const typeVan = (soort: Gebeurtenissoort) => `${voorvoegsel}${soort}` as const

/**
 * An event as sent to others: CloudEvents 1.0 in JSON, by the NL GOV profile for CloudEvents 1.1. It carries no
 * personal data. A receiver with the rights reads the record at `dataref`, in its current state.
 */
export const CloudEvent = Schema.Struct({
  specversion: Schema.Literal("1.0"),
  id: Schema.toEncoded(Uuid).annotate({
    description: "Identificeert de gebeurtenis. Wordt zij meer dan eens bezorgd, dan onder hetzelfde id."
  }),
  source: Schema.String.annotate({
    description:
      "De organisatie en het systeem waarin de gebeurtenis plaatsvond, als URN: urn:nld:oin:<OIN>:systeem:<naam>."
  }),
  type: Schema.Literals(gebeurtenissoorten.map(typeVan)).annotate({
    description: "Wat er met welke soort record gebeurde."
  }),
  subject: Schema.toEncoded(Uuid).annotate({ description: "Het id van het record." }),
  time: Schema.toEncoded(Tijdstip).annotate({
    description: "Het moment waarop de gebeurtenis in het register werd vastgelegd."
  }),
  dataref: Schema.optionalKey(Schema.String).annotate({
    description:
      "De url waar het record te lezen is, voor wie dat mag. Ontbreekt bij een record dat verwijderd is, en bij een werkrelatie."
  }),
  sequence: Schema.String.check(Schema.isPattern(/^[0-9]{19}$/u)).annotate({
    description:
      "Van twee gebeurtenissen over hetzelfde record heeft de latere de hogere waarde, in de volgorde van de tekst. "
      + "De waarden sluiten niet op elkaar aan."
  })
}).annotate({ identifier: "CloudEvent" })
export type CloudEvent = typeof CloudEvent.Type

/**
 * Where events come from: the `source` of all of them, and the public address of the API, without a slash at its end.
 */
export interface EventSource {
  readonly bron: string
  readonly adres: string
}

/** Where records of a kind are read. */
const paths: { readonly [soort in VerantwoordRecord["soort"]]: string | undefined } = {
  klantcontact: "api/v1/klantcontacten",
  betrokkene: "api/v1/betrokkenen",
  partij: "api/v1/partijen",
  bevinding: "api/v1/bevindingen",
  toegangstoken: "api/v1/tokens",
  actor: "klantinteracties/api/v1/actoren",
  actorklantcontact: "klantinteracties/api/v1/actorklantcontacten",
  bijlage: "klantinteracties/api/v1/bijlagen",
  categorie: "klantinteracties/api/v1/categorieen",
  categorierelatie: "klantinteracties/api/v1/categorie-relaties",
  internetaak: "klantinteracties/api/v1/internetaken",
  losseidentificator: "klantinteracties/api/v1/partij-identificatoren",
  onderwerpobject: "klantinteracties/api/v1/onderwerpobjecten",
  rekeningnummer: "klantinteracties/api/v1/rekeningnummers",
  vertegenwoordiging: "klantinteracties/api/v1/vertegenwoordigingen",
  // It is shown with its contactpersoon alone.
  werkrelatie: undefined
}

/**
 * The event as others hear it.
 *
 * Example: {@link handelingVan}.
 */
export const toCloudEvent = (
  { gebeurtenis: { id, op, soort, subject }, volgnummer }: NumberedGebeurtenis,
  { adres, bron }: EventSource
): CloudEvent => ({
  specversion: "1.0",
  id,
  source: bron,
  type: typeVan(soort),
  subject: subject.id,
  time: op,
  ...(soort.endsWith("-verwijderd") || paths[subject.soort] === undefined
    ? {}
    : { dataref: `${adres}/${paths[subject.soort]}/${subject.id}` }),
  sequence: String(volgnummer).padStart(19, "0")
})
