import { thresholds } from "@betrokkene/domain/internal"
import { assert, describe, it } from "vitest"
import { curveText } from "../src/curve-text.ts"
import { bestAt, curveOf } from "../src/curve.ts"
import { linkScores, mergeScores } from "../src/scores.ts"
import { trial } from "../src/trial.ts"
import { world } from "../src/world/world.ts"

const link = (to: number, right: boolean, from = -Infinity) => ({ from, to, right })

describe("a curve", () => {
  it("counts at each threshold what is proposed there: of several only above the second", () => {
    const scores = [
      { known: 2, proposed: [link(8, true), link(6, false)] },
      { known: 2, proposed: [link(7, true, 5)] }
    ]
    assert.deepStrictEqual(
      curveOf(scores).map(({ recall, threshold, total, wrong }) => [threshold, total, wrong, recall]),
      [[8, 1, 0, 0.25], [7, 2, 0, 0.5], [6, 3, 1, 0.5], [5, 2, 1, 0.25]]
    )
  })

  it("is best where most is found of those that are precise enough", () => {
    const curve = curveOf([{ known: 4, proposed: [link(8, true), link(7, true), link(6, false), link(5, true)] }])
    assert.deepInclude(bestAt(curve, 0.99), { threshold: 7, recall: 0.5 })
    assert.deepInclude(bestAt(curve, 0.7), { threshold: 5, recall: 0.75 })
    assert.isUndefined(bestAt(curveOf([{ known: 1, proposed: [link(8, false)] }]), 0.9))
  })

  it("of a register has at the threshold what the night proposes", () => {
    const [made, counts] = [world(6, 4000), trial(6, 4000)]
    const [links, merges] = [curveOf([linkScores(made)]), curveOf([mergeScores(made)])]
    for (
      const [curve, { total, wrong }, threshold] of [[links, counts.proposals, thresholds.koppelen], [
        merges,
        counts.doubles,
        thresholds.samenvoegen
      ]] as const
    ) {
      const point = curve.findLast((one) => one.threshold >= threshold)
      assert.deepInclude(point, { total, wrong })
    }
    assert.match(curveText("koppelen", links), /the threshold$/mu)
    assert.match(curveText("samenvoegen", merges), /0\.99: /u)
  })
})
