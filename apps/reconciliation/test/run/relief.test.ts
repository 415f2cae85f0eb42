import fc from "fast-check"
import { assert, describe, it } from "vitest"
import { ontlast } from "../../src/run/relief.ts"

const deel = fc.record({ gelezen: fc.nat({ max: 100_000 }), milliseconden: fc.nat({ max: 600_000 }) })

const laatste = (delen: ReadonlyArray<{ readonly gelezen: number; readonly milliseconden: number }>) =>
  delen.reduce<ReturnType<typeof ontlast>>(({ gewoon }, een) => ontlast(gewoon, een), { gewoon: undefined, rust: 0 })

describe("the rest between parts", () => {
  it("is as long as a part took that took four times as long as usual, and there is none after others", () => {
    const gewoon = { gelezen: 1000, milliseconden: 1000 }
    assert.strictEqual(laatste([gewoon, gewoon]).rust, 0)
    assert.strictEqual(laatste([gewoon, { gelezen: 1000, milliseconden: 4100 }]).rust, 4100)
    assert.strictEqual(laatste([gewoon, { gelezen: 4000, milliseconden: 4100 }]).rust, 0)
    // A few milliseconds are no sign, however small a part.
    assert.strictEqual(laatste([{ gelezen: 100, milliseconden: 10 }, { gelezen: 1, milliseconden: 400 }]).rust, 0)
  })

  it("gets less as slow is what is usual, so that a slow night ends too", () => {
    const traag = { gelezen: 1000, milliseconden: 10_000 }
    const rust = (aantal: number) =>
      laatste([{ gelezen: 1000, milliseconden: 1000 }, ...Array.from({ length: aantal }, () => traag)]).rust
    assert.strictEqual(rust(1), 10_000)
    assert.strictEqual(rust(20), 0)
  })

  it("is never longer than the part, nor than half a minute, whatever went before", () => {
    fc.assert(fc.property(fc.array(deel), deel, (eerder, nu) => {
      const { rust } = laatste([...eerder, nu])
      assert.isAtMost(rust, Math.min(nu.milliseconden, 30_000))
      assert.isAtLeast(rust, 0)
    }))
  })
})
