import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { frozen } from "../../testing/frozen.ts"
import { digitaalAdres, gekendeBetrokkene, partij, partijId, tijdstip } from "../../testing/index.ts"
import type { Contactgegevens } from "../betrokkene/contactgegevens.ts"
import { koppelOngekende } from "../betrokkene/koppel.ts"
import { ontkoppelGekende } from "../betrokkene/ontkoppel.ts"
import { wijzigBetrokkenegegevens } from "../betrokkene/wijzig-betrokkenegegevens.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import { adresIdsByKey, firstAdresId, freshAdresId, withAdresIds } from "../values/adres-ids.ts"
import type { DigitaalAdresId } from "../values/digitaal-adres-id.ts"
import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import { adresKey, notDefault } from "../values/digitale-adressen.ts"
import { nextVersie, type Versie } from "../values/versie.ts"
import { contactgegevensMet, partijgegevensMet } from "./adres-list-van.ts"
import { sharedWithPartij } from "./shared-with-partij.ts"

const giving = (contactgegevens: Contactgegevens, adressen: ReadonlyArray<DigitaalAdres>): Contactgegevens =>
  contactgegevensMet(contactgegevens, { adressen, voorkeur: undefined, adresIds: {} })

const having = (partij: Partij, adressen: ReadonlyArray<DigitaalAdres>): Partij => ({
  ...partij,
  gegevens: partijgegevensMet(partij.gegevens, { adressen, voorkeur: undefined, adresIds: {} })
})

/** A betrokkene that gave an address as one with that of the partij, the partij, and another address. */
const sharing = fc.tuple(gekendeBetrokkene, partij, digitaalAdres, digitaalAdres, tijdstip)
  .filter(([{ id, partij }, , one, other]) => id !== partij as string && adresKey(one) !== adresKey(other))
  .map(([one, some, adres, other, nu]) => {
    const owner = having({ ...some, id: one.partij }, [adres])
    const given = {
      ...one,
      versie: (one.versie % 1000) + 1 as Versie,
      contactgegevens: giving(one.contactgegevens, [])
    }
    const contactgegevens = giving(given.contactgegevens, [notDefault(adres)])
    const key = adresKey(adres)
    const sharer = wijzigBetrokkenegegevens(given, { ...given, contactgegevens }, nu, {}, {}, { [key]: true })
    return { owner, sharer, adres, other, nu }
  })

describe("sharedWithPartij", () => {
  // Kills: an id of the partij, a default that is compared, a claim that is lost.
  it("is what the betrokkene gave as one with what the partij has, each under its own id", () => {
    fc.assert(fc.property(sharing, ({ adres, owner, sharer }) => {
      const [shared, ...rest] = sharedWithPartij(frozen(sharer), frozen(owner))
      assert.deepStrictEqual(rest, [])
      assert.deepStrictEqual(shared?.ofPartij.adres, adres)
      assert.deepStrictEqual(shared?.ofBetrokkene.adres, notDefault(adres))
      assert.notStrictEqual(shared?.ofBetrokkene.id, shared?.ofPartij.id)
    }))
  })

  // Kills: an address that merely looks the same.
  it("B6: is nothing that the betrokkene gave by itself", () => {
    fc.assert(fc.property(sharing, ({ owner, sharer: { sharedAdressen: _, ...sharer } }) => {
      assert.deepStrictEqual(sharedWithPartij(sharer, owner), [])
    }))
  })

  // Kills: a sharing that is told without the link, or that comes back with another one.
  it("B5, B10: is nothing after an unlinking, whatever is linked then, and the betrokkene keeps what it gave", () => {
    fc.assert(fc.property(sharing, partijId, ({ owner, sharer }, other) => {
      const ongekend = ontkoppelGekende(sharer)
      assert.notProperty(ongekend, "sharedAdressen")
      assert.deepStrictEqual(ongekend.contactgegevens, sharer.contactgegevens)
      for (const id of [owner.id, other]) {
        const again = koppelOngekende(ongekend, id, sharer.grond)
        assert.deepStrictEqual(sharedWithPartij(again, { ...owner, id }), [])
      }
      if (other !== owner.id) assert.deepStrictEqual(sharedWithPartij(sharer, { ...owner, id: other }), [])
    }))
  })

  // Kills: a change of one that is told of the other, a sharing that comes back by itself.
  it("B6: is nothing once either is changed, also when the betrokkene says the same again", () => {
    fc.assert(fc.property(sharing, ({ adres, nu, other, owner, sharer }) => {
      const changedTo = (one: typeof sharer, adressen: ReadonlyArray<DigitaalAdres>) =>
        wijzigBetrokkenegegevens(one, { ...one, contactgegevens: giving(one.contactgegevens, adressen) }, nu)
      const changed = changedTo(sharer, [other])
      assert.deepStrictEqual(sharedWithPartij(changed, owner), [])
      assert.deepStrictEqual(sharedWithPartij(changedTo(changed, [notDefault(adres)]), owner), [])
      assert.deepStrictEqual(sharedWithPartij(sharer, having(owner, [other])), [])
      const described = { ...adres, omschrijving: `${adres.omschrijving ?? ""}x` } as DigitaalAdres
      assert.deepStrictEqual(sharedWithPartij(sharer, having(owner, [described])), [])
      // Another address beside it changes nothing.
      assert.lengthOf(sharedWithPartij(changedTo(sharer, [other, notDefault(adres)]), owner), 1)
    }))
  })
})

describe("ontkoppel of somebody with an address that came from the partij", () => {
  // Kills: an id that tells of the partij, other ids that change, two that get the same one, a partij that was made at the
  // same moment as the betrokkene, so that their ids begin alike.
  it("B5: leaves no id that was made for the partij, and every other id as it is", () => {
    fc.assert(
      fc.property(
        sharing,
        fc.nat(49),
        fc.option(fc.integer({ min: 1, max: 99 })),
        ({ adres, other, sharer }, place, next) => {
          const partij = next === null ? sharer.partij : idAfter<PartijId>(sharer.id, next)
          const list = [other, notDefault(adres)]
          const contactgegevens = giving(sharer.contactgegevens, list)
          const [own, later, made] = [firstAdresId(sharer.id, 0), freshAdresId(sharer, 7), firstAdresId(partij, place)]
          const unlinkedWith = (id: DigitaalAdresId) => {
            const given = { ...sharer, partij, contactgegevens }
            return adresIdsByKey(ontkoppelGekende(withAdresIds(given, list, [own, id])), list)
          }
          const after = unlinkedWith(made)
          assert.strictEqual(after[adresKey(other)], own)
          const renewed = after[adresKey(adres)] ?? assert.fail("an id")
          assert.notInclude([own, made], renewed)
          assert.strictEqual(renewed, freshAdresId({ id: sharer.id, versie: nextVersie(sharer.versie) }, 1))
          assert.strictEqual(unlinkedWith(later)[adresKey(adres)], later)
        }
      )
    )
  })
})

/** An id that was made at the same moment as this one. */
const idAfter = <Id extends string>(id: string, next: number): Id =>
  `${id.slice(0, -12)}${
    BigInt.asUintN(48, BigInt(`0x${id.slice(-12)}`) + BigInt(next)).toString(16).padStart(12, "0")
  }` as Id
