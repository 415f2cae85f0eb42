import * as fc from "fast-check"
import type { Partij } from "../../src/partij/partij.ts"
import type { Partijgegevens } from "../../src/partij/partijgegevens.ts"
import { partij } from "./partij.ts"
import { partijgegevensVan } from "./partijgegevens.ts"

/** Somebody whom one register or both know; `anders` is what the other has of him where that is not the same. */
export interface Known {
  readonly waar: "hier" | "daar" | "beide" | "beide-anders"
  readonly partij: Partij
  readonly anders: Partijgegevens
  /** Whether the other register also has his id: without an identificator it always has. */
  readonly metId: boolean
}

/** The people whom two registers know, to be given ids and identificatoren that are their own. */
export const comparisonWorld: fc.Arbitrary<ReadonlyArray<Known>> = fc.array(
  partij.chain((one) =>
    fc.record({
      waar: fc.constantFrom("hier", "daar", "beide", "beide-anders"),
      partij: fc.constant(one),
      anders: partijgegevensVan(one.gegevens.soortPartij),
      metId: fc.boolean()
    })
  ),
  { maxLength: 8 }
)
