import { Schema, SchemaTransformation } from "effect"
import { regel } from "./regel.ts"

const form = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u
const fout = regel("id-ongeldig", "Een id is een UUID, zoals 0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11.")

/** A UUID (RFC 9562), kept in lower case; every kind of id puts its own brand on it. Refusal: `id-ongeldig`. */
export const Uuid = Schema.String.check(Schema.isPattern(form, fout)).pipe(
  Schema.decodeTo(
    Schema.String.check(Schema.isPattern(form, fout)),
    SchemaTransformation.transform({
      decode: (waarde: string) => waarde.toLowerCase(),
      encode: (waarde: string) => waarde
    })
  )
)
