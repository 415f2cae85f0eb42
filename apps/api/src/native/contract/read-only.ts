import { Schema } from "effect"
import { type Decode, unlessFaults } from "../../http/decode.ts"
import { isJsonObject, type JsonObject } from "../../http/json-value.ts"
import { bodyFault, type Fault } from "../../problems/fault.ts"
import { type Collection, isUrlAt } from "./reference.ts"

/** What the register decides about a record: a body that gives it back is right as long as it says the same. */
export interface ReadOnly {
  readonly id: string
  readonly versie: number
  readonly nummer?: string
  readonly registratiedatum?: string
  readonly grond?: { readonly [name: string]: unknown } | null
}

/** For the documentation of a body that may give the record's own marks back. */
export const ownFields = {
  id: Schema.optionalKey(Schema.String.annotate({ readOnly: true })),
  url: Schema.optionalKey(Schema.String.annotate({ readOnly: true }))
}
export const readOnlyFields = {
  ...ownFields,
  versie: Schema.optionalKey(Schema.Int.annotate({ readOnly: true }))
}
export const numberedReadOnlyFields = {
  ...readOnlyFields,
  nummer: Schema.optionalKey(Schema.String.annotate({ readOnly: true })),
  registratiedatum: Schema.optionalKey(Schema.String.annotate({ readOnly: true }))
}

/** Decodes a body without its read-only members, which must agree with the record. */
export const decodeBeside = <A>(
  collection: Collection,
  { grond, id, nummer, registratiedatum, versie }: ReadOnly,
  decode: Decode<A>
): Decode<A> =>
  decodeBesideOwn({
    id,
    url: `/${collection}/${id}`,
    versie,
    ...(nummer === undefined ? {} : { nummer }),
    ...(registratiedatum === undefined ? {} : { registratiedatum }),
    ...(grond === undefined ? {} : { grond })
  }, decode)

/** Decodes a body without these members, which must agree with them. The url counts from /api/v1, on whatever host. */
export const decodeBesideOwn =
  <A>(own: { readonly url: string; readonly [name: string]: unknown }, decode: Decode<A>): Decode<A> => (json) => {
    if (!isJsonObject(json)) return decode(json)
    const beside = withoutReadOnly(json, own)
    return unlessFaults(beside.faults, decode(beside.json))
  }

const withoutReadOnly = (
  json: JsonObject,
  own: { readonly url: string; readonly [name: string]: unknown }
): { readonly json: JsonObject; readonly faults: ReadonlyArray<Fault> } => {
  const expected = new Map(Object.entries(own))
  const agrees = (name: string, value: unknown, own: unknown): boolean => {
    if (value === null || value === own) return true
    if (isJsonObject(value) && isJsonObject(own)) {
      return Object.entries(value).every(([part, given]) => Object.hasOwn(own, part) && agrees(part, given, own[part]))
    }
    if (typeof value !== "string" || typeof own !== "string") return false
    return name === "url" ? isUrlAt(value, own) : value.toLowerCase() === own.toLowerCase()
  }
  const members = Object.entries(json)
  return {
    json: Object.fromEntries(members.filter(([name]) => !expected.has(name))),
    faults: members.flatMap(([name, value]) =>
      expected.has(name) && !agrees(name, value, expected.get(name))
        ? [
          bodyFault(
            [name],
            "alleen-lezen",
            "Dit gegeven bepaalt het register zelf; laat het weg of geef het terug zoals het was."
          )
        ]
        : []
    )
  }
}
