import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { refusals, written } from "../../testing/decoding.ts"
import { frozen } from "../../testing/frozen.ts"
import { identificator, partijgegevens } from "../../testing/index.ts"
import { type Identificator, identificatorKey, zelfdeIdentificator } from "../values/identificator.ts"
import { pastBijSoortPartij } from "./identificatoren.ts"
import { metIdentificator } from "./met-identificator.ts"
import { IdentificatorTegenstrijdig } from "./partij-errors.ts"
import { Partijgegevens } from "./partijgegevens.ts"

describe("metIdentificator", () => {
  // Kills: not added, added twice, another lost.
  it("B4: adds the identificator used for the look-up, and nothing else", () => {
    fc.assert(
      fc.property(partijgegevens, identificator, (gegevens, identificator) => {
        const uitkomst = metIdentificator(frozen(gegevens), identificator)
        if (Result.isFailure(uitkomst)) return
        const { identificatoren, ...others } = uitkomst.success
        const { identificatoren: first, ...own } = gegevens
        assert.deepStrictEqual<object>(others, own)
        assert.lengthOf(identificatoren.filter((one: Identificator) => zelfdeIdentificator(one, identificator)), 1)
        assert.deepStrictEqual(
          identificatoren.filter((one: Identificator) => !zelfdeIdentificator(one, identificator)),
          first.filter((one: Identificator) => !zelfdeIdentificator(one, identificator))
        )
        assert.deepStrictEqual(refusals(Partijgegevens, written(Partijgegevens, uitkomst.success)), [])
      }),
      { numRuns: 300 }
    )
  })

  // Kills: a person with two identities.
  it("B4: refuses exactly what contradicts: another of its kind, or a kind that does not fit the partij", () => {
    fc.assert(
      fc.property(partijgegevens, identificator, (gegevens, identificator) => {
        const own: ReadonlyArray<Identificator> = gegevens.identificatoren
        const anderVanSoort = own.some((one) =>
          one.soort === identificator.soort && !zelfdeIdentificator(one, identificator)
        )
        const past = pastBijSoortPartij(identificator.soort, gegevens.soortPartij)
        const uitkomst = metIdentificator(gegevens, identificator)
        assert.strictEqual(Result.isFailure(uitkomst), anderVanSoort || !past)
        if (Result.isFailure(uitkomst)) {
          assert.instanceOf(uitkomst.failure, IdentificatorTegenstrijdig)
          assert.strictEqual(uitkomst.failure.soort, identificator.soort)
          assert.notInclude(
            JSON.stringify(uitkomst.failure) + String(uitkomst.failure),
            identificatorKey(identificator).waarde
          )
        }
      }),
      { numRuns: 300 }
    )
  })

  // Kills: a copy added.
  it("B4: leaves gegevens that have it already as they are", () => {
    fc.assert(fc.property(partijgegevens, (gegevens) => {
      for (const own of gegevens.identificatoren) {
        assert.strictEqual(Result.getOrThrow(metIdentificator(gegevens, own)), gegevens)
      }
    }))
  })
})
