import { assert, describe, it } from "vitest"
import { digestOfTrial } from "../src/privacy/digest-of-trial.ts"
import type { Vergetelheid } from "../src/words/schemas.ts"

const reference = (id: string) => ({ id, url: `http://127.0.0.1/${id}` })

const trial = (betrokkenen: ReadonlyArray<string>, klantcontacten: ReadonlyArray<string>): Vergetelheid => ({
  partij: reference("p"),
  aantalBetrokkenen: betrokkenen.length,
  betrokkenen: betrokkenen.map(reference),
  klantcontacten: klantcontacten.map(reference)
})

describe("the digest of a trial of vergetelheid", () => {
  it("is another if as many others would go, and the same in another order", () => {
    const seen = digestOfTrial(trial(["a", "b"], ["c", "d"]))
    assert.strictEqual(digestOfTrial(trial(["b", "a"], ["d", "c"])), seen)
    for (const other of [trial(["a", "x"], ["c", "d"]), trial(["a", "b"], ["c", "x"]), trial(["a"], ["c", "d"])]) {
      assert.notStrictEqual(digestOfTrial(other), seen)
    }
  })
})
