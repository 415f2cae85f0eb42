import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { olderKlantcontactdossier } from "../../../testing/arbitraries/older-dossier.ts"
import { carriedOut } from "../../../testing/carried-out.ts"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import type { Circumstances, Klantcontactdossier } from "../dossier.ts"
import type { Kenmerk } from "../kenmerk.ts"
import { agreement } from "../koppelen/agreement.ts"
import { blockKinds } from "../koppelen/blocking-keys.ts"
import { compareFields } from "../koppelen/compare.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "../koppelen/comparison-profile.ts"
import { meerMogelijkePartijen } from "./meer-mogelijke-partijen.ts"
import { mogelijkePartij } from "./mogelijke-partij.ts"
import { tegenstrijdigeKoppeling } from "./tegenstrijdige-koppeling.ts"

const cases = fc.tuple(
  fc.oneof({ weight: 4, arbitrary: klantcontactdossier }, olderKlantcontactdossier),
  circumstances
)

/** The candidate partijen of each ongekende, by the rule's description. */
const expected = ({ betrokkenen }: Klantcontactdossier): ReadonlyArray<readonly [string, ReadonlyArray<string>]> =>
  betrokkenen.flatMap(({ betrokkene, candidates }) =>
    betrokkene._tag === "Gekend" ? [] : [
      [
        betrokkene.id,
        candidates.filter(({ gegevens, id }) =>
          gegevens.indicatieActief
          && betrokkenen.every((other) =>
            other.betrokkene._tag === "Ongekend" || other.partij === undefined || other.partij.id !== id
          )
          && !isElsewhere(betrokkene.contactgegevens, gegevens)
          && agreement(
              profileOfContactgegevens(betrokkene.contactgegevens),
              profileOfPartijgegevens(gegevens),
              "koppelen"
            ) !== undefined
        ).map(({ id }) => id)
      ] as const
    ]
  )

/** A contactpersoon that the betrokkene does not act as: no organisation and no similar e-mail address was given. */
const isElsewhere = (own: Contactgegevens, van: Partijgegevens): boolean =>
  van.soortPartij === "contactpersoon" && profileOfContactgegevens(own).organisatienaam === ""
  && !["gelijk", "bijna-gelijk"].includes(
    compareFields(profileOfContactgegevens(own), profileOfPartijgegevens(van)).email
  )

/** The same dossier with only this kandidaat among those found for the betrokkene. */
const withOnly = (
  dossier: Klantcontactdossier,
  betrokkeneId: string,
  partijId: string | undefined
): Klantcontactdossier => ({
  ...dossier,
  betrokkenen: dossier.betrokkenen.map((one) =>
    one.betrokkene.id === betrokkeneId
      ? { ...one, candidates: one.candidates.filter(({ id }) => id === partijId) }
      : one
  )
})

/** The reasons without how many others have or fit them, and of which partij they are. */
const withoutCounts = (kenmerken: ReadonlyArray<Kenmerk>): ReadonlyArray<Kenmerk> =>
  kenmerken.map(({ anderen: _others, anderenMinstens: _least, partij: _partij, ...kenmerk }) => kenmerk)
    .filter(({ uitkomst }) => uitkomst !== "in-postcodegebied" && !uitkomst.startsWith("past-"))

describe("mogelijke-partij and meer-mogelijke-partijen", () => {
  // Kills: a count, a partij that is not actief.
  it("find the ongekenden that point to one free actieve partij, and those that point to several", () => {
    fc.assert(
      fc.property(cases, ([dossier, gegeven]) => {
        const all = expected(dossier)
        assert.sameDeepMembers<unknown>(
          mogelijkePartij(dossier, gegeven).map(({ records }) => records.map(({ id }) => id)),
          all.filter(([, partijen]) => partijen.length === 1).map((
            [betrokkene, partijen]
          ) => [betrokkene, ...partijen])
        )
        assert.sameDeepMembers<unknown>(
          meerMogelijkePartijen(dossier, gegeven).map((
            { records: [first, ...others] }
          ) => [first.id, others.map(({ id }) => id)]),
          all.filter(([, partijen]) => partijen.length > 1).map((
            [betrokkene, partijen]
          ) => [betrokkene, partijen.toSorted()])
        )
      }),
      { numRuns: 400 }
    )
  })

  it("propose to link to a single partij, and nothing for several", () => {
    fc.assert(
      fc.property(cases, ([dossier, gegeven]) => {
        for (const { records: [betrokkene, partij], voorstel } of mogelijkePartij(dossier, gegeven)) {
          assert.deepStrictEqual<unknown>(voorstel?.soort === "koppelen" && [voorstel.betrokkene, voorstel.partij], [
            betrokkene.id,
            partij?.id
          ])
        }
        for (const bevinding of meerMogelijkePartijen(dossier, gegeven)) assert.notProperty(bevinding, "voorstel")
      }),
      { numRuns: 200 }
    )
  })

  // Kills: a link that a person undid, made again at night.
  it("B10: give no ground after an unlinking, nor when two betrokkenen point to one partij", () => {
    let gezien = 0
    fc.assert(
      fc.property(cases, ([dossier, gegeven]) => {
        const gevonden = mogelijkePartij(dossier, gegeven)
        const to = expected(dossier).flatMap(([, partijen]) => partijen)
        for (const { records: [{ id }, partij], voorstel } of gevonden) {
          const { ontkoppeld = false } = dossier.betrokkenen.find(({ betrokkene }) => betrokkene.id === id) ?? {}
          if (!ontkoppeld && to.filter((other) => other === partij?.id).length === 1) continue
          gezien++
          assert.deepStrictEqual(voorstel?.soort === "koppelen" ? voorstel.gronden : undefined, [])
        }
      }),
      { numRuns: 400 }
    )
    assert.isAbove(gezien, 10)
  })

  // Kills: another idea of what contradicts.
  it("accepted, never give tegenstrijdige-koppeling", () => {
    fc.assert(
      fc.property(cases, ([dossier, gegeven]) => {
        for (const { records: [{ id }], voorstel } of mogelijkePartij(dossier, gegeven)) {
          if (voorstel === undefined) continue
          const afterwards = tegenstrijdigeKoppeling(carriedOut(dossier, voorstel), gegeven)
          assert.notInclude(afterwards.map(({ records }) => records[0].id), id)
        }
      }),
      { numRuns: 300 }
    )
  })

  it("find nothing without candidates, and with several what they find for each alone", () => {
    fc.assert(
      fc.property(cases, ([dossier, gegeven]) => {
        for (const { kenmerken, records: [{ id }, ...partijen] } of meerMogelijkePartijen(dossier, gegeven)) {
          for (const partij of partijen) {
            const [single] = mogelijkePartij(withOnly(dossier, id, partij.id), gegeven).filter(({ records }) =>
              records[0].id === id
            )
            assert.deepStrictEqual<unknown>(
              withoutCounts(kenmerken.filter((kenmerk) => kenmerk.partij === partij.id)),
              withoutCounts(single?.kenmerken ?? [])
            )
          }
          assert.deepStrictEqual(
            mogelijkePartij(withOnly(dossier, id, undefined), gegeven).filter(({ records }) => records[0].id === id),
            []
          )
        }
      }),
      { numRuns: 300 }
    )
  })

  // Kills: a rejected proposal that comes back for a language, or stays away for another name.
  it("rest on the compared data of the two, and on nothing else", () => {
    const rust = (dossier: Klantcontactdossier, gegeven: Circumstances) =>
      mogelijkePartij(dossier, gegeven).map(({ rustOp }) => rustOp)
    const different = (dossier: Klantcontactdossier, veld: object): Klantcontactdossier => ({
      ...dossier,
      betrokkenen: dossier.betrokkenen.map((one) => ({
        ...one,
        betrokkene: { ...one.betrokkene, contactgegevens: { ...one.betrokkene.contactgegevens, ...veld } as never }
      }))
    })
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        assert.deepStrictEqual(
          rust(different(dossier, { voorkeurstaal: { code: "eng", naam: "Engels" } }), gegeven),
          rust(dossier, gegeven)
        )
        const metAdres = different(dossier, {
          correspondentieadres: { soortCorrespondentieadres: "binnenlands_adres", postcode: "9999ZZ", huisnummer: 99 }
        })
        for (const nieuw of rust(metAdres, gegeven)) {
          for (const old of rust(dossier, gegeven)) assert.notDeepEqual(nieuw, old)
        }
      }),
      { numRuns: 200 }
    )
  })

  // Kills: a claim that there is one, where not all could be compared.
  it("say which values too many partijen share for all to be compared", () => {
    const gezien = new Set<string>()
    fc.assert(
      fc.property(cases, fc.subarray([...blockKinds]), ([dossier, gegeven], largeBlocks) => {
        const withLarge = {
          ...dossier,
          betrokkenen: dossier.betrokkenen.map((one) => ({ ...one, largeBlocks }))
        }
        const without = { ...dossier, betrokkenen: dossier.betrokkenen.map((one) => ({ ...one, largeBlocks: [] })) }
        for (const regel of [mogelijkePartij, meerMogelijkePartijen]) {
          const expected = regel(without, gegeven).map(({ kenmerken, records, rustOp }) => ({
            records,
            rustOp,
            kenmerken: [
              ...withoutCounts(kenmerken),
              ...largeBlocks.map((veld) => ({ veld, uitkomst: "te-vaak-gedeeld" }))
            ]
          }))
          const gevonden = regel(withLarge, gegeven)
          assert.deepStrictEqual<unknown>(
            gevonden.map(({ kenmerken, records, rustOp }) => ({
              records,
              rustOp,
              kenmerken: withoutCounts(kenmerken)
            })),
            expected
          )
          for (const { regel: naam, voorstel } of largeBlocks.length === 0 ? [] : gevonden) {
            gezien.add(naam)
            assert.deepStrictEqual(voorstel?.soort === "koppelen" ? voorstel.gronden : [], [])
          }
        }
      }),
      { numRuns: 200 }
    )
    assert.sameMembers([...gezien], ["mogelijke-partij", "meer-mogelijke-partijen"])
  })

  it("take a contactpersoon only for who names an organisation, or writes from his work", () => {
    const telefoon = { soortDigitaalAdres: "telefoonnummer", adres: "06 70012301" }
    const work = { soortDigitaalAdres: "email", adres: "m.zandstra@proefbank.example.nl" }
    const maria = { contactnaam: { voornaam: "Maria", achternaam: "Zandstra" }, digitaleAdressen: [telefoon] }
    const gegevens = {
      ...maria,
      soortPartij: "contactpersoon",
      organisatienaam: "Proefbank",
      digitaleAdressen: [telefoon, work],
      indicatieActief: true
    }
    const gevonden = (contactgegevens: object, soortPartij = "contactpersoon") =>
      mogelijkePartij({
        klantcontact: {},
        betrokkenen: [{
          betrokkene: { _tag: "Ongekend", id: "b", contactgegevens },
          candidates: [{ id: "p", gegevens: { ...gegevens, soortPartij } }],
          largeBlocks: []
        }]
      } as unknown as Klantcontactdossier, { beleid: { grootsteBlok: 20 } } as Circumstances).length
    assert.strictEqual(gevonden(maria), 0)
    assert.strictEqual(gevonden(maria, "persoon"), 1)
    assert.strictEqual(gevonden({ ...maria, organisatienaam: "Proefbank" }), 1)
    assert.strictEqual(gevonden({ ...maria, digitaleAdressen: [work] }), 1)
  })
})
