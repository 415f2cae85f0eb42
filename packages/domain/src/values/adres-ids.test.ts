import { Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { partijId, versie as versies } from "../../testing/index.ts"
import { digitaalAdres, digitaleAdressen } from "../../testing/index.ts"
import { type AdresIds, adresIdsByKey, adresIdsOf, keepAdresIds, ownAdresIds, withAdresIds } from "./adres-ids.ts"
import { DigitaalAdresId } from "./digitaal-adres-id.ts"
import { adresKey, type DigitaleAdressen } from "./digitale-adressen.ts"
import { nextVersie, type Versie } from "./versie.ts"

interface Holder {
  readonly id: string
  readonly versie: Versie
  readonly adressen: DigitaleAdressen
  readonly adresIds?: AdresIds
}

const idsIn = (holder: Holder) => adresIdsByKey(holder, holder.adressen)

/** A record after its addresses were replaced: those that stay keep their ids. */
const changedTo = (before: Holder, adressen: DigitaleAdressen, claimed: AdresIds = {}): Holder => {
  const own = idsIn(before)
  const after = { ...before, adressen, versie: nextVersie(before.versie) }
  return keepAdresIds(after, adressen, [ownAdresIds(own, claimed), own])
}

const lists = fc.array(digitaleAdressen, { minLength: 1, maxLength: 6 })

/** Some of the addresses that are there and some new ones, in any order. */
const nextList = (present: DigitaleAdressen, nieuw: DigitaleAdressen, places: ReadonlyArray<number>) => {
  const all = new Map([...present, ...nieuw].map((adres) => [adresKey(adres), adres]))
  return [...all.values()].filter((_, place) => (places[place % places.length] ?? 0) % 3 > 0)
    .toSorted((one, other) => adresKey(one).length - adresKey(other).length).slice(0, 50) as DigitaleAdressen
}

/** The address of a key, without its referentie. */
const adresOf = (key: string): string => key.split("\n")[0] ?? ""

describe("the ids of digital addresses", () => {
  // Kills: an id by place instead of by address, an id given again, the same id for two, a version left out.
  it("stay with their address through any changes, are never two addresses' and never come back for another", () => {
    fc.assert(fc.property(
      partijId,
      versies,
      digitaleAdressen,
      lists,
      fc.array(fc.nat(), { minLength: 1 }),
      (id, versie, first, others, places) => {
        let now: Holder = { id, versie, adressen: first }
        const owners = new Map(Object.entries(idsIn(now)).map(([key, adresId]) => [adresId, key]))
        for (const other of others) {
          const before = idsIn(now)
          now = changedTo(now, nextList(now.adressen, other, places))
          const after = idsIn(now)
          assert.strictEqual(new Set(Object.values(after)).size, now.adressen.length)
          for (const [key, adresId] of Object.entries(after)) {
            if (before[key] !== undefined) assert.strictEqual(adresId, before[key])
            else if (owners.has(adresId)) {
              // The same address, which only got another referentie.
              const earlier = Object.entries(before).find(([, known]) => known === adresId)?.[0] ?? ""
              assert.strictEqual(adresOf(key), adresOf(earlier))
              assert.isUndefined(after[earlier])
            }
            owners.set(adresId, key)
          }
        }
      }
    ))
  })

  // Kills: ids kept that say nothing, ids of removed addresses kept, an id lost on the way.
  it("are kept only where the place does not tell them, and are read back as they were given", () => {
    fc.assert(fc.property(partijId, versies, digitaleAdressen, digitaleAdressen, (id, versie, first, second) => {
      const fresh: Holder = { id, versie, adressen: first }
      assert.deepStrictEqual(changedTo(fresh, first), { ...fresh, versie: nextVersie(versie) })
      const changed = changedTo(fresh, second)
      const ids = adresIdsOf(changed, second)
      assert.deepStrictEqual(
        withAdresIds<Holder>({ id, versie: changed.versie, adressen: second }, second, ids),
        changed
      )
      assert.deepStrictEqual(changedTo(changed, []).adresIds, undefined)
      for (const adresId of ids) assert.strictEqual(Schema.decodeUnknownSync(DigitaalAdresId)(adresId), adresId)
    }))
  })

  // Kills: a claim ignored, a claim of a foreign id honoured, one id given to two.
  it("go to the address that claims them, if they are of this record", () => {
    fc.assert(
      fc.property(
        partijId,
        partijId,
        versies,
        digitaleAdressen,
        digitaalAdres,
        fc.nat(),
        (id, other, versie, list, nieuw, n) => {
          const before: Holder = { id, versie, adressen: list }
          const place = n % Math.max(1, list.length)
          const claimedId = adresIdsOf(before, list)[place]
          if (claimedId === undefined || list.some((adres) => adresKey(adres) === adresKey(nieuw))) return
          const after = changedTo(before, list.with(place, nieuw), { [adresKey(nieuw)]: claimedId })
          assert.deepStrictEqual(adresIdsOf(after, after.adressen), adresIdsOf(before, list))
          const both = changedTo(before, [...list, nieuw], { [adresKey(nieuw)]: claimedId })
          assert.strictEqual(adresIdsOf(both, both.adressen).at(-1), claimedId)
          assert.strictEqual(new Set(adresIdsOf(both, both.adressen)).size, list.length + 1)
          const [foreign] = adresIdsOf({ id: other }, [nieuw])
          if (foreign === undefined || other === id) return
          assert.notStrictEqual(
            idsIn(changedTo(before, [...list, nieuw], { [adresKey(nieuw)]: foreign }))[adresKey(nieuw)],
            foreign
          )
        }
      )
    )
  })

  // Kills: a small or even step between ids.
  it("differ between owners whose ids follow each other", () => {
    const owners = Array.from({ length: 100 }, (_, n) => `0d0e7f0e-6b0f-4a55-8d7f-${n.toString(16).padStart(12, "0")}`)
    fc.assert(
      fc.property(digitaleAdressen, (list) => {
        const all = owners.flatMap((id) => {
          const first: Holder = { id, versie: 1 as Versie, adressen: list }
          return [...adresIdsOf(first, list), ...adresIdsOf(changedTo({ ...first, adressen: [] }, list), list)]
        })
        assert.strictEqual(new Set([...owners, ...all]).size, owners.length + all.length)
      }),
      { numRuns: 10 }
    )
  })
})
