import {
  BetrokkeneId,
  KlantcontactId,
  PartijId,
  type RecordReference,
  type SideSoort,
  sideSoorten,
  type VerantwoordRecord
} from "@betrokkene/domain"
import { regel, ruleOver, violation } from "@betrokkene/domain/internal"
import { Schema, SchemaTransformation } from "effect"
import { nativePath } from "../native-path.ts"

/** The collections whose records can be referred to. */
export type Collection =
  | "klantcontacten"
  | "partijen"
  | "betrokkenen"
  | "bevindingen"
  | "reconciliaties"
  | "raadplegingen"

/** The kinds of record that answers refer to: in findings, and in the audit trail. */
export type AnsweredSoort = RecordReference["soort"] | VerantwoordRecord["soort"]

/** Side records stand in another face of the API. */
const elsewhere = Object.fromEntries(sideSoorten.map((soort) => [soort, undefined])) as {
  readonly [soort in SideSoort]: undefined
}

/** Where records of a kind stand in this face of the API, if they do. */
export const collectionOf = {
  klantcontact: "klantcontacten",
  betrokkene: "betrokkenen",
  partij: "partijen",
  bevinding: "bevindingen",
  "andere-partij": undefined,
  // A token is not read by itself.
  toegangstoken: undefined,
  ...elsewhere
} as const satisfies { readonly [soort in AnsweredSoort]: Collection | undefined }

/** A reference as this API gives it. */
export const Reference = Schema.Struct({
  id: Schema.String.annotate({ format: "uuid" }),
  url: Schema.String.annotate({ format: "uri" })
})
  .annotate({ identifier: "Verwijzing" })

export const urlOf = (base: string, collection: Collection, id: string): string => `${base}/${collection}/${id}`

export const referenceJson = (base: string, collection: Collection, id: string) => ({
  id,
  url: urlOf(base, collection, id)
})

/** Whether the url, on whatever host, is the one of the record. */
const isUrlOf = (url: string, collection: Collection, id: string): boolean => isUrlAt(url, `/${collection}/${id}`)

/** Whether the url, on whatever host, is at this path under the path of this face. */
export const isUrlAt = (url: string, path: string): boolean =>
  url.toLowerCase().endsWith(`${nativePath}${path.toLowerCase()}`)

/** A reference as it is taken: `{"id"}`, `{"id", "url"}` or the bare id. The url says nothing that the id does not. */
const referenceTo = <Id extends string>(
  collection: Collection,
  identifier: string,
  id: Schema.Codec<Id, string>
) => {
  const whole = Schema.Struct({ id, url: Schema.optionalKey(Schema.String) }).check(
    ruleOver(
      ["id", "url"],
      ({ id, url }: { readonly id: Id; readonly url?: string }) =>
        url === undefined || isUrlOf(url, collection, id)
          ? undefined
          : violation(
            ["url"],
            "verwijzing-tegenstrijdig",
            "Deze url hoort niet bij het id; laat hem weg of verbeter hem."
          )
    )
  ).annotate({ identifier: `${identifier}MetId` })
  return Schema.Union([id, whole]).annotate({
    identifier,
    ...regel("verwijzing-ongeldig", "Een verwijzing is {\"id\": …} of het id zelf.")
  }).pipe(
    Schema.decodeTo(
      Schema.toType(id),
      SchemaTransformation.transform({
        decode: (given: Id | { readonly id: Id }): Id => typeof given === "string" ? given : given.id,
        encode: (given: Id): Id | { readonly id: Id } => given
      })
    )
  )
}

export const KlantcontactReference = referenceTo("klantcontacten", "KlantcontactVerwijzing", KlantcontactId)
export const PartijReference = referenceTo("partijen", "PartijVerwijzing", PartijId)
export const BetrokkeneReference = referenceTo("betrokkenen", "BetrokkeneVerwijzing", BetrokkeneId)
