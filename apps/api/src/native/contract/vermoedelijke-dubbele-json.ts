import { Kans, Kenmerk, type VermoedelijkePartij } from "@betrokkene/domain"
import { thresholds } from "@betrokkene/domain/internal"
import { Schema } from "effect"
import { shownPartij, shows } from "../../accounting/shown.ts"
import { Reference, referenceJson } from "./reference.ts"

/** Why two records are probably of one person or organisation. */
export const scoreFields = {
  score: Schema.Finite,
  kans: Schema.optionalKey(Kans),
  kenmerken: Schema.Array(Kenmerk)
}

/** The score, the chance and the reasons, as far as they are known. */
export const scoreJson = ({ kans, kenmerken, score }: VermoedelijkePartij) => ({
  score,
  ...(kans === undefined ? {} : { kans }),
  kenmerken
})

/** A partij of which a new one is probably a double. That it is like the new one is shown of it. */
export const VermoedelijkeDubbele = Schema.Struct({
  ...Reference.fields,
  drempel: Schema.Finite,
  ...scoreFields
}).annotate({
  identifier: "VermoedelijkeDubbele",
  ...shows(({ id }: { readonly id: string }) => [shownPartij(id)])
})

export const vermoedelijkeDubbelenJson = (base: string, dubbelen: ReadonlyArray<VermoedelijkePartij>) =>
  dubbelen.map((dubbele) => ({
    ...referenceJson(base, "partijen", dubbele.partij.id),
    drempel: thresholds.samenvoegen,
    ...scoreJson(dubbele)
  }))
