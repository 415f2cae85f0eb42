import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, written } from "../../testing/decoding.ts"
import { frozen } from "../../testing/frozen.ts"
import { identificator, nummer, partij, partijgegevens, partijId, tijdstip } from "../../testing/index.ts"
import { type Identificator, zelfdeIdentificator } from "../values/identificator.ts"
import { withoutOutdatedOntvangen } from "../values/zoals-ontvangen.ts"
import { SoortPartijOnveranderlijk } from "./partij-errors.ts"
import { hasIdentificator, nieuwePartij, Partij, wijzigPartijgegevens } from "./partij.ts"

describe("Partij", () => {
  it("survives encoding and decoding, to the digits of a bsn", () => {
    fc.assert(fc.property(partij, (one) => {
      const stored = written(Partij, one)
      assert.deepStrictEqual(written(Partij, read(Partij, JSON.parse(JSON.stringify(stored)))), stored)
    }))
  })

  // Kills: any field mixed up.
  it("B12: starts at the first version, from now", () => {
    fc.assert(fc.property(partijId, nummer, partijgegevens, tijdstip, (id, nummer, gegevens, nu) => {
      assert.deepStrictEqual<object>(nieuwePartij(id, nummer, gegevens, nu), {
        id,
        nummer,
        gegevens,
        registratiedatum: nu,
        versie: 1
      })
    }))
  })

  // Kills: a version that stays, gegevens merged.
  it("B12: a change replaces the gegevens at the next version; the kind stays", () => {
    fc.assert(fc.property(partij, partijgegevens, tijdstip, (one, gegevens, nu) => {
      const uitkomst = wijzigPartijgegevens(frozen(one), gegevens, nu)
      if (gegevens.soortPartij === one.gegevens.soortPartij) {
        const { adresIds: _ids, gegevenOp: _na, identificatorIds: _own, ...na } = Result.getOrThrow(uitkomst)
        const { gegevenOp: _voor, ...voor } = one
        const given = withoutOutdatedOntvangen(one.gegevens, gegevens)
        assert.deepStrictEqual<object>(na, { ...voor, gegevens: given, versie: one.versie + 1 })
      } else {
        const fout = Result.getOrThrow(Result.flip(uitkomst))
        assert.instanceOf(fout, SoortPartijOnveranderlijk)
        assert.strictEqual(fout.partij, one.id)
      }
    }))
  })

  // Kills: always, never, all of them.
  it("B4: has an identificator exactly if one of its own is the same", () => {
    fc.assert(fc.property(partij, identificator, (one, ander) => {
      const own: ReadonlyArray<Identificator> = one.gegevens.identificatoren
      for (const identificator of own) assert.isTrue(hasIdentificator(one, identificator))
      assert.strictEqual(
        hasIdentificator(one, ander),
        own.filter((identificator) => zelfdeIdentificator(identificator, ander)).length > 0
      )
    }))
  })
})
