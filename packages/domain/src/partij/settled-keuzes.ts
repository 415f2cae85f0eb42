import { Schema } from "effect"
import { singleVelden } from "./single-velden.ts"
import { type Keuzes, type Tegenstrijdigheid, zijden } from "./tegenstrijdigheden.ts"

/**
 * How a contradiction between two merged partijen was settled: whose value was kept, and whether somebody chose that
 * (`gekozen`). Otherwise it was kept because it was given last. The values are not in it.
 */
export const SettledKeuze = Schema.Struct({
  veld: Schema.Literals(singleVelden),
  keuze: Schema.Literals(zijden),
  gekozen: Schema.Boolean
}).annotate({ identifier: "BesluitKeuze" })
export type SettledKeuze = typeof SettledKeuze.Type

/** How these choices settle the contradictions, in their order. One with neither a choice nor a default is left out. */
export const settledKeuzes = (
  tegenstrijdigheden: ReadonlyArray<Pick<Tegenstrijdigheid, "veld" | "standaard">>,
  keuzes: Keuzes
): ReadonlyArray<SettledKeuze> =>
  tegenstrijdigheden.flatMap(({ standaard, veld }) => {
    const keuze = keuzes[veld] ?? standaard
    return keuze === undefined ? [] : [{ veld, keuze, gekozen: keuzes[veld] !== undefined }]
  })
