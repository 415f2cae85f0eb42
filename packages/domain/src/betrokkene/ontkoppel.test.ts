import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { refusals } from "../../testing/decoding.ts"
import { frozen } from "../../testing/frozen.ts"
import { gekendeBetrokkene, grond, ongekendeBetrokkene, partijId, wereld } from "../../testing/index.ts"
import { NietGekoppeld } from "./betrokkene-errors.ts"
import { Betrokkene, OngekendeBetrokkene } from "./betrokkene.ts"
import { koppel } from "./koppel.ts"
import { ontkoppel } from "./ontkoppel.ts"

describe("ontkoppel", () => {
  // Kills: something of himself lost.
  it("B10: after koppel restores the betrokkene, except for the version", () => {
    fc.assert(fc.property(ongekendeBetrokkene, partijId, grond, (ongekend, partij, grond) => {
      const back = Result.getOrThrow(ontkoppel(frozen(Result.getOrThrow(koppel(ongekend, partij, grond)))))
      assert.deepStrictEqual({ ...back }, { ...ongekend, versie: back.versie })
    }))
  })

  // Kills: partij or grond left behind.
  it("B5, B10: leaves nothing of the partij: not its id, not the grond of the link", () => {
    fc.assert(fc.property(gekendeBetrokkene, (gekend) => {
      const canary = { ...gekend.grond, door: "kanarie-7391" as typeof gekend.grond.door }
      const ongekend = Result.getOrThrow(ontkoppel({ ...gekend, grond: canary }))
      assert.notInclude(JSON.stringify(ongekend), gekend.partij)
      assert.notInclude(JSON.stringify(ongekend), "kanarie-7391")
      assert.doesNotHaveAnyKeys(ongekend, ["partij", "grond"])
      assert.deepStrictEqual(refusals(OngekendeBetrokkene, ongekend), [])
    }))
  })

  // Kills: a version that stays.
  it("B12: raises the version by one", () => {
    fc.assert(fc.property(gekendeBetrokkene, (gekend) => {
      assert.strictEqual(Result.getOrThrow(ontkoppel(gekend)).versie, gekend.versie + 1)
    }))
  })

  // Kills: a silent success.
  it("B10: of an ongekende is refused", () => {
    fc.assert(fc.property(ongekendeBetrokkene, (ongekend) => {
      const fout = Result.getOrThrow(Result.flip(ontkoppel(ongekend)))
      assert.instanceOf(fout, NietGekoppeld)
      assert.strictEqual(fout.betrokkene, ongekend.id)
    }))
  })

  // Kills: a betrokkene that goes with his partij.
  it("B11: unlinking all betrokkenen of a partij leaves every betrokkene and no trace of the partij", () => {
    fc.assert(fc.property(wereld, ({ betrokkenen, partijen }) => {
      for (const { id } of partijen) {
        const afterwards = betrokkenen.map((one) =>
          Betrokkene.match(one, {
            Gekend: (gekend): Betrokkene => gekend.partij === id ? Result.getOrThrow(ontkoppel(gekend)) : gekend,
            Ongekend: (ongekend): Betrokkene => ongekend
          })
        )
        assert.deepStrictEqual(afterwards.map(({ id }) => id), betrokkenen.map(({ id }) => id))
        assert.notInclude(JSON.stringify(afterwards), id)
        assert.deepStrictEqual(
          afterwards.map(({ contactgegevens }) => contactgegevens),
          betrokkenen.map(({ contactgegevens }) => contactgegevens)
        )
      }
    }))
  })
})
