import { assert, describe, it } from "vitest"
import { comparable, severityTotals } from "../src/nights/severity-totals.ts"
import type { Night } from "../src/words/schemas.ts"

const night = (open: Readonly<Record<string, number>>, proef = false) =>
  ({
    opdracht: { proef },
    cijfers: {
      regels: Object.entries(open).map(([regel, number]) => ({
        regel,
        open: number,
        nieuw: 1,
        hersteld: 0,
        opgelost: 0
      }))
    }
  }) as unknown as Night

const last = night({ "geen-betrokkene": 4 })

describe("the nights beside the last one", () => {
  it("tell of its rules alone, so that no change shows that did not happen", () => {
    const [one] = comparable([night({ "geen-betrokkene": 3, "meer-initiators": 90 })], last)
    assert.isDefined(one)
    assert.deepStrictEqual(severityTotals(one).map(({ open }) => open), [0, 3, 0])
  })

  it("are no trials, none under way, and none without a rule of it", () => {
    const others = [night({ "geen-betrokkene": 3 }, true), { ...last, cijfers: null }, night({ "meer-initiators": 1 })]
    assert.deepStrictEqual(comparable(others, last), [])
    assert.lengthOf(comparable([...others, last], last), 1)
  })
})
