import { assert, describe, it } from "vitest"
import { kindsText } from "../src/kinds-text.ts"
import { kindsOfLinks, kindsOfMerges, kindsTogether, missed } from "../src/kinds.ts"
import { linkScores, mergeScores } from "../src/scores.ts"
import { trial } from "../src/trial.ts"
import { world } from "../src/world/world.ts"

const made = world(6, 4000)
const [links, merges] = [kindsOfLinks(made), kindsOfMerges(made)]
const sum = (kinds: typeof links, of: "same" | "withoutKey" | "found" | "wrong" | "others") =>
  kinds.reduce((total, kind) => total + kind[of], 0)

describe("kinds of pairs", () => {
  it("hold every pair that is the same once, found or missed", () => {
    const { doubles } = trial(6, 4000)
    assert.strictEqual(sum(merges, "same"), mergeScores(made).known)
    assert.strictEqual(sum(merges, "found"), doubles.total - doubles.wrong)
    assert.strictEqual(sum(merges, "wrong"), doubles.wrong)
    assert.isAtLeast(sum(links, "same"), linkScores(made).known)
    for (const kind of [...links, ...merges]) {
      assert.isTrue(kind.found + kind.withoutKey <= kind.same && kind.wrong <= kind.others, kind.levels)
    }
  })

  it("of several worlds add up, with what is missed most first", () => {
    const together = kindsTogether([links, links])
    assert.strictEqual(sum(together, "same"), 2 * sum(links, "same"))
    assert.lengthOf(together, links.length)
    assert.deepStrictEqual(together.map(missed), together.map(missed).toSorted((one, other) => other - one))
  })

  it("are told with the levels of the fields that both records have", () => {
    const text = kindsText("koppelen", kindsTogether([links]))
    assert.match(text, /^koppelen: what is missed most$/mu)
    assert.match(text, / {2}achternaam gelijk, voornaam gelijk$/mu)
    assert.notMatch(text, /ontbreekt/u)
  })
})
