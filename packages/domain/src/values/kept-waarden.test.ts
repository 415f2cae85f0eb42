import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { decoded } from "../../testing/arbitraries/decoded.ts"
import { writtenIdentificatorOf } from "../../testing/arbitraries/identificator.ts"
import { Identificator, identificatorKey, type Identificatorsoort } from "./identificator.ts"
import { keptWaarden } from "./kept-waarden.ts"

const all: ReadonlyArray<Identificatorsoort> = ["bsn", "rsin", "kvk_nummer", "vestigingsnummer"]

describe("the numbers that a written one is kept as", () => {
  it.each(all)("have each %s that is written so, with or without the zero in front of it", (soort) => {
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
        assert.deepStrictEqual(keptWaarden([soort], written), [waarde])
        assert.include(keptWaarden(all, written), waarde)
      }
    }))
  })

  it.each(
    [
      ["47367003", all, ["047367003", "47367003"]],
      ["47367003", ["kvk_nummer"], ["47367003"]],
      ["47367003", ["bsn", "rsin"], ["047367003"]],
      ["047367003", all, ["047367003"]],
      ["47367004", ["bsn"], ["47367004"]],
      ["é", ["bsn"], ["é".normalize("NFC")]],
      ["47367003", [], ["47367003"]]
    ] as const
  )("are, of %s among %j: %j", (written, soorten, kept) => {
    assert.deepStrictEqual(keptWaarden(soorten, written), [...kept])
  })
})
