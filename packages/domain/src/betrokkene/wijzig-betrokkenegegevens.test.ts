import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { frozen } from "../../testing/frozen.ts"
import { betrokkene, betrokkenegegevens, gekendeBetrokkene, tijdstip, wereld } from "../../testing/index.ts"
import { withoutOutdatedOntvangen } from "../values/zoals-ontvangen.ts"
import { wijzigBetrokkenegegevens } from "./wijzig-betrokkenegegevens.ts"

describe("wijzig", () => {
  // Kills: one of the three kept, or merged.
  it("gives rol, initiator and contactgegevens, as a whole", () => {
    fc.assert(fc.property(betrokkene, betrokkenegegevens, tijdstip, (one, gegevens, nu) => {
      const { contactgegevens, initiator, rol } = wijzigBetrokkenegegevens(frozen(one), gegevens, nu)
      const given = withoutOutdatedOntvangen(one.contactgegevens, gegevens.contactgegevens)
      assert.deepStrictEqual({ contactgegevens, initiator, rol }, { ...gegevens, contactgegevens: given })
    }))
  })

  // Kills: all that is given taken over.
  it("B1, B10: keeps klantcontact and usage mode, whatever else comes along", () => {
    fc.assert(fc.property(betrokkene, gekendeBetrokkene, tijdstip, (one, ander, nu) => {
      const changing = { adresIds: 0, contactgegevens: 0, gegevenOp: 0, initiator: 0, rol: 0, versie: 0 }
      const [remained, own] = [{ ...wijzigBetrokkenegegevens(one, ander, nu), ...changing }, { ...one, ...changing }]
      assert.deepStrictEqual<object>(remained, own)
    }))
  })

  // Kills: a version that stays, or that moves without a change.
  it("B12: raises the version by one, and gives the betrokkene itself if nothing changes", () => {
    fc.assert(fc.property(betrokkene, betrokkenegegevens, tijdstip, (one, gegevens, nu) => {
      const gewijzigd = wijzigBetrokkenegegevens(one, gegevens, nu)
      if (gewijzigd !== one) assert.strictEqual(gewijzigd.versie, one.versie + 1)
      const again = { ...gegevens, contactgegevens: gewijzigd.contactgegevens }
      assert.strictEqual(wijzigBetrokkenegegevens(gewijzigd, structuredClone(again), nu), gewijzigd)
    }))
  })

  // Kills: a change in place.
  it("B6: changes no other betrokkene and no partij", () => {
    fc.assert(fc.property(wereld, betrokkenegegevens, tijdstip, (wereld, gegevens, nu) => {
      const beforehand = JSON.stringify(wereld)
      frozen(wereld.partijen)
      for (const one of frozen(wereld.betrokkenen)) wijzigBetrokkenegegevens(one, gegevens, nu)
      assert.strictEqual(JSON.stringify(wereld), beforehand)
    }))
  })
})
