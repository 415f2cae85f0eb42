import { Schema } from "effect"
import { type Decode, unlessFaults } from "../http/decode.ts"
import { isJsonObject, type JsonObject } from "../http/json-value.ts"
import { bodyFault, type Fault } from "../problems/fault.ts"
import { type Collection, isUrlOf } from "./reference.ts"

/** What the register decides about a record: a body that gives it back is right as long as it says the same. */
export interface ReadOnly {
  readonly id: string
  readonly versie: number
  readonly nummer?: string
  readonly registratiedatum?: string
}

/** For the documentation of a body that may give the record's own marks back. */
export const readOnlyFields = {
  id: Schema.optionalKey(Schema.String.annotate({ readOnly: true })),
  url: Schema.optionalKey(Schema.String.annotate({ readOnly: true })),
  versie: Schema.optionalKey(Schema.Int.annotate({ readOnly: true }))
}
export const numberedReadOnlyFields = {
  ...readOnlyFields,
  nummer: Schema.optionalKey(Schema.String.annotate({ readOnly: true })),
  registratiedatum: Schema.optionalKey(Schema.String.annotate({ readOnly: true }))
}

/** Decodes a body without its read-only members, which must agree with the record. */
export const decodeBeside = <A>(collection: Collection, record: ReadOnly, decode: Decode<A>): Decode<A> => (json) => {
  if (!isJsonObject(json)) return decode(json)
  const beside = withoutReadOnly(json, collection, record)
  return unlessFaults(beside.faults, decode(beside.json))
}

const withoutReadOnly = (
  json: JsonObject,
  collection: Collection,
  { id, nummer, registratiedatum, versie }: ReadOnly
): { readonly json: JsonObject; readonly faults: ReadonlyArray<Fault> } => {
  const expected = new Map<string, unknown>(Object.entries({
    id,
    url: "",
    versie,
    ...(nummer === undefined ? {} : { nummer }),
    ...(registratiedatum === undefined ? {} : { registratiedatum })
  }))
  const agrees = (name: string, value: unknown): boolean => {
    const own = expected.get(name)
    if (value === null || value === own) return true
    if (typeof value !== "string" || typeof own !== "string") return false
    return name === "url" ? isUrlOf(value, collection, id) : value.toLowerCase() === own.toLowerCase()
  }
  const members = Object.entries(json)
  return {
    json: Object.fromEntries(members.filter(([name]) => !expected.has(name))),
    faults: members.flatMap(([name, value]) =>
      expected.has(name) && !agrees(name, value)
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
