import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { betrokkene, betrokkenegegevens, tijdstip } from "../../testing/index.ts"
import { comparedKey } from "../values/digitale-adressen.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { zelfdeGegeven } from "../values/zelfde-gegeven.ts"
import { type Afwijking, afwijkingenVan, afwijkingsvelden, naamVanAfwijking } from "./afwijking.ts"
import { momentOfAfwijking, withMoments } from "./afwijkingen-gegeven-op.ts"
import type { Betrokkene } from "./betrokkene.ts"
import type { Contactgegevens } from "./contactgegevens.ts"
import { wijzigBetrokkenegegevens } from "./wijzig-betrokkenegegevens.ts"

/** Whether everything of the kind in `after` was in `before`, as a plain comparison of all pairs. */
const wasThere = (before: Contactgegevens, after: Contactgegevens, { soort, soortDigitaalAdres }: Afwijking): boolean =>
  soort === "digitaalAdres"
    ? after.digitaleAdressen.every((adres) =>
      adres.soortDigitaalAdres !== soortDigitaalAdres
      || before.digitaleAdressen.some((own) => comparedKey(own) === comparedKey(adres))
    )
    : before[afwijkingsvelden[soort]] !== undefined
      && zelfdeGegeven[afwijkingsvelden[soort]](before[afwijkingsvelden[soort]], after[afwijkingsvelden[soort]])

/** The betrokkene with a moment for each kind that it has. */
const dated = (one: Betrokkene, op: Tijdstip): Betrokkene => ({
  ...one,
  gegevenOp: {
    soorten: Object.fromEntries(afwijkingenVan(one.contactgegevens).map((kind) => [naamVanAfwijking(kind), op]))
  }
})

describe("when a betrokkene gave what it has of a kind", () => {
  it("is when it was registered, or before a bound, unless it was kept", () => {
    fc.assert(fc.property(betrokkene, tijdstip, tijdstip, (one, voor, op) => {
      for (const kind of afwijkingenVan(one.contactgegevens)) {
        assert.strictEqual(momentOfAfwijking(one, kind), one.registratiedatum)
        const bounded = { ...one, gegevenOp: { soorten: {}, voor } }
        assert.strictEqual(momentOfAfwijking(bounded, kind), voor)
        assert.strictEqual(momentOfAfwijking(dated(one, op), kind), op)
      }
    }))
  })

  // Kills: one moment for all kinds, the moment of any change, a moment that a dropped address renews.
  it("is the moment of the change for a kind that got something new, and stays for any other", () => {
    fc.assert(
      fc.property(betrokkene, betrokkenegegevens, tijdstip, tijdstip, fc.nat(20), (some, other, op, nu, left) => {
        const one = dated(some, op)
        const own = one.contactgegevens
        const { communicatiekanaal: _, ...rest } = own
        const dropped = { ...rest, digitaleAdressen: own.digitaleAdressen.slice(left) } as Contactgegevens
        for (const contactgegevens of [other.contactgegevens, dropped, own]) {
          const na = wijzigBetrokkenegegevens(one, { ...other, contactgegevens }, nu)
          for (const kind of afwijkingenVan(contactgegevens)) {
            assert.strictEqual(momentOfAfwijking(na, kind), wasThere(own, contactgegevens, kind) ? op : nu)
          }
        }
      })
    )
  })

  // Kills: a moment that outlives its kind.
  it("is kept of no kind that it does not have", () => {
    fc.assert(fc.property(betrokkene, betrokkenegegevens, tijdstip, tijdstip, (one, gegevens, op, nu) => {
      const { contactgegevens, gegevenOp } = wijzigBetrokkenegegevens(dated(one, op), gegevens, nu)
      assert.includeMembers(
        afwijkingenVan(contactgegevens).map(naamVanAfwijking),
        Object.keys(gegevenOp?.soorten ?? {})
      )
    }))
  })

  it("comes back with the values when a change is undone", () => {
    fc.assert(fc.property(betrokkene, betrokkenegegevens, tijdstip, tijdstip, (some, gegevens, op, nu) => {
      const one = dated(some, op)
      const na = wijzigBetrokkenegegevens(one, gegevens, nu)
      const back = withMoments({ ...na, contactgegevens: one.contactgegevens }, [one, na], nu)
      for (const kind of afwijkingenVan(one.contactgegevens)) assert.strictEqual(momentOfAfwijking(back, kind), op)
    }))
  })
})
