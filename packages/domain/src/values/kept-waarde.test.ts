import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { decoded } from "../../testing/arbitraries/decoded.ts"
import { writtenIdentificatorOf } from "../../testing/arbitraries/identificator.ts"
import { Identificator, identificatorKey, type Identificatorsoort } from "./identificator.ts"
import { keptWaarde } from "./kept-waarde.ts"

const all: ReadonlyArray<Identificatorsoort> = ["bsn", "rsin", "kvk_nummer", "vestigingsnummer"]

describe("the number that a written one is kept as", () => {
  it.each(all)("is that of each %s that is written so, with or without the zero in front of it", (soort) => {
    const identificator = decoded(
      Identificator,
      writtenIdentificatorOf[soort] as fc.Arbitrary<typeof Identificator.Encoded>
    )
    fc.assert(fc.property(identificator, (one) => {
      const { waarde } = identificatorKey(one)
      const spellings = [
        waarde,
        ` ${waarde}\u200b`,
        ...(waarde.length === 9 ? [waarde.replace(/^0(?=[0-9]{8}$)/u, "")] : [])
      ]
      for (const written of spellings) {
        assert.strictEqual(keptWaarde([soort], written), waarde)
      }
    }))
  })

  // Kills: the rsin of one found by the kvk_nummer of another.
  it.each(
    [
      ["47367003", all, "47367003"],
      ["47367003", ["kvk_nummer"], "47367003"],
      ["47367003", ["bsn"], "047367003"],
      ["47367003", ["bsn", "rsin"], "47367003"],
      [" 047367003\u200b", all, "047367003"],
      ["47367004", ["bsn"], "47367004"],
      ["e\u0301", ["bsn"], "\u00e9"],
      ["47367003", [], "47367003"]
    ] as const
  )("is, of %s among %j, %s", (written, soorten, kept) => {
    assert.strictEqual(keptWaarde(soorten, written), kept)
  })
})
