import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { frozen } from "../../testing/frozen.ts"
import { gekendeBetrokkene, grond, ongekendeBetrokkene, partijId, wereld } from "../../testing/index.ts"
import { AlGekoppeld } from "./betrokkene-errors.ts"
import { koppel } from "./koppel.ts"

describe("koppel", () => {
  // Kills: the grond lost, another partij.
  it("B3, B10: makes an ongekende gekend with this partij and this grond", () => {
    fc.assert(fc.property(ongekendeBetrokkene, partijId, grond, (ongekend, partij, grond) => {
      const gekend = Result.getOrThrow(koppel(ongekend, partij, grond))
      assert.strictEqual(gekend._tag, "Gekend")
      assert.strictEqual(gekend.partij, partij)
      assert.deepStrictEqual(gekend.grond, grond)
    }))
  })

  // Kills: contactgegevens dropped or replaced.
  it("B6, B10: keeps everything that the betrokkene is and gave, to the letter", () => {
    fc.assert(fc.property(ongekendeBetrokkene, partijId, grond, (ongekend, partij, grond) => {
      const { _tag, grond: _grond, partij: _partij, versie, ...remained } = Result.getOrThrow(
        koppel(frozen(ongekend), partij, grond)
      )
      const { _tag: _, versie: first, ...own } = ongekend
      assert.deepStrictEqual(remained, own)
      assert.strictEqual(_tag, "Gekend")
      assert.isAbove(versie, first)
    }))
  })

  // Kills: a version that stays.
  it("B12: raises the version by one", () => {
    fc.assert(fc.property(ongekendeBetrokkene, partijId, grond, (ongekend, partij, grond) => {
      assert.strictEqual(Result.getOrThrow(koppel(ongekend, partij, grond)).versie, ongekend.versie + 1)
    }))
  })

  // Kills: a grond overwritten.
  it("B3, B12: a second link to the same partij changes nothing: the first grond and the version stay", () => {
    fc.assert(fc.property(gekendeBetrokkene, grond, (gekend, second) => {
      assert.strictEqual(Result.getOrThrow(koppel(gekend, gekend.partij, second)), gekend)
    }))
  })

  // Kills: a link that moves.
  it("B10: a link to another partij is refused, and the refusal names no partij", () => {
    fc.assert(fc.property(gekendeBetrokkene, partijId, grond, (gekend, ander, grond) => {
      fc.pre(ander !== gekend.partij)
      const fout = Result.getOrThrow(Result.flip(koppel(gekend, ander, grond)))
      assert.instanceOf(fout, AlGekoppeld)
      assert.strictEqual(fout.betrokkene, gekend.id)
      assert.notInclude(JSON.stringify(fout) + String(fout), gekend.partij)
      assert.notInclude(JSON.stringify(fout) + String(fout), ander)
    }))
  })

  // Kills: a change in place.
  it("B6: changes no other betrokkene and no partij", () => {
    fc.assert(fc.property(wereld, grond, (wereld, grond) => {
      const beforehand = JSON.stringify(wereld)
      frozen(wereld.partijen)
      frozen(wereld.betrokkenen)
      for (const betrokkene of wereld.betrokkenen) for (const { id } of wereld.partijen) koppel(betrokkene, id, grond)
      assert.strictEqual(JSON.stringify(wereld), beforehand)
    }))
  })
})
