import { Schema } from "effect"
import { singleVelden } from "./single-velden.ts"
import { type KeuzePerVeld, samenvoegingZijden, type Tegenstrijdigheid } from "./tegenstrijdigheden.ts"

/**
 * A choice in a decision to merge two partijen: of which one the value of a field was kept where they contradicted each
 * other, and whether somebody chose that (`gekozen`). Otherwise it was kept because it was given last. The values are
 * not in it.
 */
export const BesluitKeuze = Schema.Struct({
  veld: Schema.Literals(singleVelden),
  keuze: Schema.Literals(samenvoegingZijden),
  gekozen: Schema.Boolean
}).annotate({ identifier: "BesluitKeuze" })
export type BesluitKeuze = typeof BesluitKeuze.Type

/** How these choices settle the contradictions, in their order. One with neither a choice nor a default is left out. */
export const besluitKeuzes = (
  tegenstrijdigheden: ReadonlyArray<Pick<Tegenstrijdigheid, "veld" | "standaard">>,
  keuzes: KeuzePerVeld
): ReadonlyArray<BesluitKeuze> =>
  tegenstrijdigheden.flatMap(({ standaard, veld }) => {
    const keuze = keuzes[veld] ?? standaard
    return keuze === undefined ? [] : [{ veld, keuze, gekozen: keuzes[veld] !== undefined }]
  })
