import * as fc from "fast-check"
import type { Partij } from "../../src/partij/partij.ts"
import type { Partijgegevens } from "../../src/partij/partijgegevens.ts"
import { partij } from "./partij.ts"
import { partijgegevensVan } from "./partijgegevens.ts"

/** Somebody whom one register or both know; `anders` is what the other has of him where that is not the same. */
export interface Bekende {
  readonly waar: "hier" | "daar" | "beide" | "beide-anders"
  readonly partij: Partij
  readonly anders: Partijgegevens
  /** Whether the other register also has his id: without an identificator it always has. */
  readonly metId: boolean
}

/** The people whom two registers know, to be given ids and identificatoren that are their own. */
export const vergelijkwereld: fc.Arbitrary<ReadonlyArray<Bekende>> = fc.array(
  partij.chain((een) =>
    fc.record({
      waar: fc.constantFrom("hier", "daar", "beide", "beide-anders"),
      partij: fc.constant(een),
      anders: partijgegevensVan(een.gegevens.soortPartij),
      metId: fc.boolean()
    })
  ),
  { maxLength: 8 }
)
