import { assert, describe, it } from "vitest"
import { comparableFigures } from "./comparable-figures.ts"
import type { Regelnaam } from "./regelnaam.ts"
import { totalsByErnst } from "./totals-by-ernst.ts"

const figures = (...found: ReadonlyArray<readonly [typeof Regelnaam.Type, number]>) =>
  found.map(([regel, open]) => ({ regel, open }))

const earlier = figures(["geen-betrokkene", 3], ["mogelijke-partij", 5], ["koppeling-zonder-grond", 7])

describe("the figures of an earlier night", () => {
  it("are those of the rules of the later one", () =>
    assert.deepStrictEqual(
      comparableFigures(earlier, figures(["mogelijke-partij", 1], ["geen-betrokkene", 0])),
      figures(["geen-betrokkene", 3], ["mogelijke-partij", 5])
    ))

  it("are none if it did not apply all of these", () =>
    assert.isUndefined(comparableFigures(earlier, figures(["mogelijke-partij", 1], ["geen-initiator", 0]))))

  it("are added up by severity", () =>
    assert.deepStrictEqual(
      totalsByErnst([...earlier, ...figures(["geen-initiator", 2])], ({ open }) => open),
      { fout: 7, waarschuwing: 3, suggestie: 7 }
    ))
})
