import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { frozen } from "../../testing/frozen.ts"
import { betrokkene, betrokkenegegevens, gekendeBetrokkene, wereld } from "../../testing/index.ts"
import { wijzig } from "./wijzig.ts"

describe("wijzig", () => {
  // Kills: one of the three kept, or merged.
  it("gives rol, initiator and contactgegevens, as a whole", () => {
    fc.assert(fc.property(betrokkene, betrokkenegegevens, (one, gegevens) => {
      const { contactgegevens, initiator, rol } = wijzig(frozen(one), gegevens)
      assert.deepStrictEqual({ contactgegevens, initiator, rol }, gegevens)
    }))
  })

  // Kills: all that is given taken over.
  it("B1, B10: keeps klantcontact and usage mode, whatever else comes along", () => {
    fc.assert(fc.property(betrokkene, gekendeBetrokkene, (one, ander) => {
      const { adresIds: _a, contactgegevens: _c, initiator: _i, rol: _r, versie: _v, ...remained } = wijzig(one, ander)
      const { contactgegevens: _d, initiator: _j, rol: _s, versie: _w, ...own } = one
      assert.deepStrictEqual<object>(remained, own)
    }))
  })

  // Kills: a version that stays, or that moves without a change.
  it("B12: raises the version by one, and gives the betrokkene itself if nothing changes", () => {
    fc.assert(fc.property(betrokkene, betrokkenegegevens, (one, gegevens) => {
      const gewijzigd = wijzig(one, gegevens)
      if (gewijzigd !== one) assert.strictEqual(gewijzigd.versie, one.versie + 1)
      assert.strictEqual(wijzig(gewijzigd, structuredClone(gegevens)), gewijzigd)
    }))
  })

  // Kills: a change in place.
  it("B6: changes no other betrokkene and no partij", () => {
    fc.assert(fc.property(wereld, betrokkenegegevens, (wereld, gegevens) => {
      const beforehand = JSON.stringify(wereld)
      frozen(wereld.partijen)
      for (const one of frozen(wereld.betrokkenen)) wijzig(one, gegevens)
      assert.strictEqual(JSON.stringify(wereld), beforehand)
    }))
  })
})
