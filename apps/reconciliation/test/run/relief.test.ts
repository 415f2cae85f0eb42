import fc from "fast-check"
import { assert, describe, it } from "vitest"
import { relieve } from "../../src/run/relief.ts"

const part = fc.record({ gelezen: fc.nat({ max: 100_000 }), milliseconden: fc.nat({ max: 600_000 }) })

const last = (parts: ReadonlyArray<{ readonly gelezen: number; readonly milliseconden: number }>) =>
  parts.reduce<ReturnType<typeof relieve>>(({ usual }, one) => relieve(usual, one), {
    usual: undefined,
    rust: 0
  })

describe("the rest between parts", () => {
  it("is as long as the part if that took four times as long as usual, otherwise zero", () => {
    const usual = { gelezen: 1000, milliseconden: 1000 }
    assert.strictEqual(last([usual, usual]).rust, 0)
    assert.strictEqual(last([usual, { gelezen: 1000, milliseconden: 4100 }]).rust, 4100)
    assert.strictEqual(last([usual, { gelezen: 4000, milliseconden: 4100 }]).rust, 0)
    // A difference of a few milliseconds means nothing, however small the part.
    assert.strictEqual(last([{ gelezen: 100, milliseconden: 10 }, { gelezen: 1, milliseconden: 400 }]).rust, 0)
  })

  it("decreases as slow parts become usual, so that a slow night ends too", () => {
    const slow = { gelezen: 1000, milliseconden: 10_000 }
    const rust = (aantal: number) =>
      last([{ gelezen: 1000, milliseconden: 1000 }, ...Array.from({ length: aantal }, () => slow)]).rust
    assert.strictEqual(rust(1), 10_000)
    assert.strictEqual(rust(20), 0)
  })

  it("is never longer than the part or half a minute", () => {
    fc.assert(fc.property(fc.array(part), part, (earlier, nu) => {
      const { rust } = last([...earlier, nu])
      assert.isAtMost(rust, Math.min(nu.milliseconden, 30_000))
      assert.isAtLeast(rust, 0)
    }))
  })
})
