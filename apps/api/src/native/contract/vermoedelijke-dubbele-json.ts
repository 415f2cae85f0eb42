import { Kenmerk, type VermoedelijkePartij } from "@betrokkene/domain"
import { Schema } from "effect"
import { shownPartij, shows } from "../../accounting/shown.ts"
import { Reference, referenceJson } from "./reference.ts"

/** Why two records are probably of one person or organisation. */
export const scoreFields = { score: Schema.Finite, kenmerken: Schema.Array(Kenmerk) }

/** A partij of which a new one is probably a double. That it is like the new one is shown of it. */
export const VermoedelijkeDubbele = Schema.Struct({ ...Reference.fields, ...scoreFields }).annotate({
  identifier: "VermoedelijkeDubbele",
  ...shows(({ id }: { readonly id: string }) => [shownPartij(id)])
})

export const vermoedelijkeDubbelenJson = (base: string, dubbelen: ReadonlyArray<VermoedelijkePartij>) =>
  dubbelen.map(({ kenmerken, partij, score }) => ({ ...referenceJson(base, "partijen", partij.id), score, kenmerken }))
