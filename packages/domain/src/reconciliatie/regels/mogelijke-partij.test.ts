import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { ouderKlantcontactdossier } from "../../../testing/arbitraries/older-dossier.ts"
import { uitgevoerd } from "../../../testing/carried-out.ts"
import { klantcontactdossier, omstandigheden } from "../../../testing/index.ts"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import type { Circumstances, Klantcontactdossier } from "../dossier.ts"
import { agreement } from "../koppelen/agreement.ts"
import { compareFields } from "../koppelen/compare.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "../koppelen/profile.ts"
import { meerMogelijkePartijen } from "./meer-mogelijke-partijen.ts"
import { mogelijkePartij } from "./mogelijke-partij.ts"
import { tegenstrijdigeKoppeling } from "./tegenstrijdige-koppeling.ts"

const gevallen = fc.tuple(
  fc.oneof({ weight: 4, arbitrary: klantcontactdossier }, ouderKlantcontactdossier),
  omstandigheden
)

/** Of each ongekende the partijen that he may be, worked out from what the rules are told in words. */
const verwacht = ({ betrokkenen }: Klantcontactdossier): ReadonlyArray<readonly [string, ReadonlyArray<string>]> =>
  betrokkenen.flatMap(({ betrokkene, kandidaten }) =>
    betrokkene._tag === "Gekend" ? [] : [
      [
        betrokkene.id,
        kandidaten.filter(({ gegevens, id }) =>
          gegevens.indicatieActief
          && betrokkenen.every((ander) =>
            ander.betrokkene._tag === "Ongekend" || ander.partij === undefined || ander.partij.id !== id
          )
          && !isAnderswaar(betrokkene.contactgegevens, gegevens)
          && agreement(
              profileOfContactgegevens(betrokkene.contactgegevens),
              profileOfPartijgegevens(gegevens),
              "koppelen"
            ) !== undefined
        ).map(({ id }) => id)
      ] as const
    ]
  )

/** A contactpersoon, of who names no organisation and gives no e-mail address that is nearly one of his. */
const isAnderswaar = (eigen: Contactgegevens, van: Partijgegevens): boolean =>
  van.soortPartij === "contactpersoon" && profileOfContactgegevens(eigen).organisatienaam === ""
  && !["gelijk", "bijna-gelijk"].includes(
    compareFields(profileOfContactgegevens(eigen), profileOfPartijgegevens(van)).email
  )

/** The same with every kandidaat that is found for the betrokkene but this one less. */
const metAlleen = (
  dossier: Klantcontactdossier,
  betrokkeneId: string,
  partijId: string | undefined
): Klantcontactdossier => ({
  ...dossier,
  betrokkenen: dossier.betrokkenen.map((een) =>
    een.betrokkene.id === betrokkeneId
      ? { ...een, kandidaten: een.kandidaten.filter(({ id }) => id === partijId) }
      : een
  )
})

describe("mogelijke-partij and meer-mogelijke-partijen", () => {
  it("find who points to exactly one partij that is actief and of nobody else there, and who points to several (kills: a count, a partij that is not actief)", () => {
    fc.assert(
      fc.property(gevallen, ([dossier, gegeven]) => {
        const all = verwacht(dossier)
        assert.sameDeepMembers<unknown>(
          mogelijkePartij(dossier, gegeven).map(({ records }) => records.map(({ id }) => id)),
          all.filter(([, partijen]) => partijen.length === 1).map((
            [betrokkene, partijen]
          ) => [betrokkene, ...partijen])
        )
        assert.sameDeepMembers<unknown>(
          meerMogelijkePartijen(dossier, gegeven).map((
            { records: [eerste, ...overige] }
          ) => [eerste.id, overige.map(({ id }) => id)]),
          all.filter(([, partijen]) => partijen.length > 1).map((
            [betrokkene, partijen]
          ) => [betrokkene, partijen.toSorted()])
        )
      }),
      { numRuns: 400 }
    )
  })

  it("propose to link him to the one, and of several nothing", () => {
    fc.assert(
      fc.property(gevallen, ([dossier, gegeven]) => {
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

  it("B10: give no ground to who was ever unlinked, nor where two at the klantcontact point to one partij (kills: a link that a person undid, made again at night)", () => {
    let gezien = 0
    fc.assert(
      fc.property(gevallen, ([dossier, gegeven]) => {
        const gevonden = mogelijkePartij(dossier, gegeven)
        const naar = verwacht(dossier).flatMap(([, partijen]) => partijen)
        for (const { records: [{ id }, partij], voorstel } of gevonden) {
          const { ontkoppeld = false } = dossier.betrokkenen.find(({ betrokkene }) => betrokkene.id === id) ?? {}
          if (!ontkoppeld && naar.filter((ander) => ander === partij?.id).length === 1) continue
          gezien++
          assert.deepStrictEqual(voorstel?.soort === "koppelen" ? voorstel.gronden : undefined, [])
        }
      }),
      { numRuns: 400 }
    )
    assert.isAbove(gezien, 10)
  })

  it("accepted, never give tegenstrijdige-koppeling (kills: another idea of what contradicts)", () => {
    fc.assert(
      fc.property(gevallen, ([dossier, gegeven]) => {
        for (const { records: [{ id }], voorstel } of mogelijkePartij(dossier, gegeven)) {
          if (voorstel === undefined) continue
          const daarna = tegenstrijdigeKoppeling(uitgevoerd(dossier, voorstel), gegeven)
          assert.notInclude(daarna.map(({ records }) => records[0].id), id)
        }
      }),
      { numRuns: 300 }
    )
  })

  it("find nothing of who has no kandidaten, and of one of several what they find of each alone", () => {
    fc.assert(
      fc.property(gevallen, ([dossier, gegeven]) => {
        for (const { kenmerken, records: [{ id }, ...partijen] } of meerMogelijkePartijen(dossier, gegeven)) {
          for (const partij of partijen) {
            const [alleen] = mogelijkePartij(metAlleen(dossier, id, partij.id), gegeven).filter(({ records }) =>
              records[0].id === id
            )
            assert.deepStrictEqual<unknown>(
              kenmerken.filter((kenmerk) => kenmerk.partij === partij.id).map(({ partij: _partij, ...kenmerk }) =>
                kenmerk
              ),
              alleen?.kenmerken
            )
          }
          assert.deepStrictEqual(
            mogelijkePartij(metAlleen(dossier, id, undefined), gegeven).filter(({ records }) => records[0].id === id),
            []
          )
        }
      }),
      { numRuns: 300 }
    )
  })

  it("rest on what is compared of the two, and on nothing else of them (kills: a rejected proposal that comes back for a language, or stays away for another name)", () => {
    const rust = (dossier: Klantcontactdossier, gegeven: Circumstances) =>
      mogelijkePartij(dossier, gegeven).map(({ rustOp }) => rustOp)
    const anders = (dossier: Klantcontactdossier, veld: object): Klantcontactdossier => ({
      ...dossier,
      betrokkenen: dossier.betrokkenen.map((een) => ({
        ...een,
        betrokkene: { ...een.betrokkene, contactgegevens: { ...een.betrokkene.contactgegevens, ...veld } as never }
      }))
    })
    fc.assert(
      fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
        assert.deepStrictEqual(
          rust(anders(dossier, { voorkeurstaal: { code: "eng", naam: "Engels" } }), gegeven),
          rust(dossier, gegeven)
        )
        const metAdres = anders(dossier, {
          correspondentieadres: { soortCorrespondentieadres: "binnenlands_adres", postcode: "9999ZZ", huisnummer: 99 }
        })
        for (const nieuw of rust(metAdres, gegeven)) {
          for (const oud of rust(dossier, gegeven)) assert.notDeepEqual(nieuw, oud)
        }
      }),
      { numRuns: 200 }
    )
  })

  it("take a contactpersoon only for who names an organisation, or writes from his work", () => {
    const telefoon = { soortDigitaalAdres: "telefoonnummer", adres: "06 70012301" }
    const werk = { soortDigitaalAdres: "email", adres: "m.zandstra@proefbank.example.nl" }
    const maria = { contactnaam: { voornaam: "Maria", achternaam: "Zandstra" }, digitaleAdressen: [telefoon] }
    const gegevens = {
      ...maria,
      soortPartij: "contactpersoon",
      organisatienaam: "Proefbank",
      digitaleAdressen: [telefoon, werk],
      indicatieActief: true
    }
    const gevonden = (contactgegevens: object, soortPartij = "contactpersoon") =>
      mogelijkePartij({
        klantcontact: {},
        betrokkenen: [{
          betrokkene: { _tag: "Ongekend", id: "b", contactgegevens },
          kandidaten: [{ id: "p", gegevens: { ...gegevens, soortPartij } }]
        }]
      } as unknown as Klantcontactdossier, {} as Circumstances).length
    assert.strictEqual(gevonden(maria), 0)
    assert.strictEqual(gevonden(maria, "persoon"), 1)
    assert.strictEqual(gevonden({ ...maria, organisatienaam: "Proefbank" }), 1)
    assert.strictEqual(gevonden({ ...maria, digitaleAdressen: [werk] }), 1)
  })
})
