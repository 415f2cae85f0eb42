import type { Vergeten } from "@betrokkene/domain"
import { Schema } from "effect"
import { Reference, referenceJson } from "./reference.ts"

/** What was, or would be, erased and anonymised, as it is answered. */
export const VergetenAnswer = Schema.Struct({
  partij: Reference,
  betrokkenen: Schema.Array(Reference),
  klantcontacten: Schema.Array(Reference)
}).annotate({ identifier: "Vergetelheid" })

export const vergetenJson = (base: string, { betrokkenen, klantcontacten, partij }: Vergeten) => ({
  partij: referenceJson(base, "partijen", partij),
  betrokkenen: betrokkenen.map((id) => referenceJson(base, "betrokkenen", id)),
  klantcontacten: klantcontacten.map((id) => referenceJson(base, "klantcontacten", id))
})
