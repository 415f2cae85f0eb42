import * as fc from "fast-check"
import type { Partij } from "../../src/partij/partij.ts"
import type { Partijgegevens } from "../../src/partij/partijgegevens.ts"
import { partij } from "./partij.ts"
import { partijgegevensVan } from "./partijgegevens.ts"

/** A person known to one register or to both. `different`: what differs in the other register, if anything. */
export interface Known {
  readonly place: "hier" | "daar" | "beide" | "beide-anders"
  readonly partij: Partij
  readonly different: Partijgegevens
  /** Whether the other register also has this person's id. Without an identificator it always has. */
  readonly metId: boolean
}

/** The people two registers know. A test gives them ids and identificatoren of its own. */
export const comparisonWorld: fc.Arbitrary<ReadonlyArray<Known>> = fc.array(
  partij.chain((one) =>
    fc.record({
      place: fc.constantFrom("hier", "daar", "beide", "beide-anders"),
      partij: fc.constant(one),
      different: partijgegevensVan(one.gegevens.soortPartij),
      metId: fc.boolean()
    })
  ),
  { maxLength: 8 }
)
