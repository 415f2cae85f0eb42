import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { reportedBevinding } from "../../testing/index.ts"
import { decide, isCarriedOut, mayDecide, transitions } from "./besluit.ts"
import { type Besluit, bevindingToestanden } from "./bevinding.ts"

const manners = Object.keys(transitions) as ReadonlyArray<Besluit["wijze"]>

const decision = fc.record({ bevinding: reportedBevinding, wijze: fc.constantFrom(...manners) })

describe("the decisions on a finding", () => {
  it("lead from an open finding to every other state, and back from a rejected one only", () => {
    const open = manners.filter((wijze) => transitions[wijze].from.includes("open")).map((wijze) =>
      transitions[wijze].to
    )
    assert.sameMembers([...new Set(open)], bevindingToestanden.filter((toestand) => toestand !== "open"))
    assert.deepStrictEqual(manners.filter((wijze) => transitions[wijze].to === "open"), ["heropend"])
    assert.deepStrictEqual(transitions.heropend.from, ["afgewezen"])
  })

  // Kills: a state that stays, a decision that is lost, a version that stays.
  it("B12: give the finding its next state, the decision and the next version, and nothing else", () => {
    fc.assert(fc.property(decision, ({ bevinding, wijze }) => {
      const besluit = { wijze, door: "balie-3", op: bevinding.gevondenOp } as Besluit
      assert.deepStrictEqual(decide(bevinding, besluit), {
        ...bevinding,
        toestand: transitions[wijze].to,
        besluit,
        versie: bevinding.versie + 1 as typeof bevinding.versie
      })
      assert.strictEqual(mayDecide(bevinding, wijze), transitions[wijze].from.includes(bevinding.toestand))
      assert.strictEqual(
        isCarriedOut(decide(bevinding, besluit)),
        wijze === "uitgevoerd" || wijze === "hersteld"
      )
    }))
  })
})
