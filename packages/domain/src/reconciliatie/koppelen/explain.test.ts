import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier, partijdossier } from "../../../testing/index.ts"
import type { Partij } from "../../partij/partij.ts"
import type { Bevinding } from "../bevinding.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import { dubbelePartijVermoeden } from "../regels/dubbele-partij-vermoeden.ts"
import { meerMogelijkePartijen } from "../regels/meer-mogelijke-partijen.ts"
import { mogelijkePartij } from "../regels/mogelijke-partij.ts"
import { blockingKeys } from "./blocking-keys.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "./comparison-profile.ts"
import { explain } from "./explain.ts"
import { othersAmong } from "./others-among.ts"

const home = { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 }
const phone = { soortDigitaalAdres: "telefoonnummer", adres: "06 70012301" }
const mail = { soortDigitaalAdres: "email", adres: "zandstra@example.nl" }
const named = (voornaam: string, achternaam = "Zandstra") => ({ contactnaam: { voornaam, achternaam } })
const asked = {
  contactnaam: { voorletters: "M.", achternaam: "Zandstra" },
  bezoekadres: home,
  digitaleAdressen: [phone]
}

const partij = (id: string, gegevens: object): Partij =>
  ({ id, gegevens: { soortPartij: "persoon", indicatieActief: true, digitaleAdressen: [], ...gegevens } }) as never

const maria = partij("p1", { ...named("Maria"), bezoekadres: home, digitaleAdressen: [phone] })

/** What is told of how many others there are, when they share a value with who has the same data as {@link maria}. */
const told = (others: ReadonlyArray<Partij>, large: object = {}) => {
  const own = profileOfContactgegevens(asked as never)
  const among = othersAmong({ partijen: [maria, ...others], largeBlocks: [], atLeast: 20, ...large }, own)
  const levels = { achternaam: "gelijk", voornaam: "ontbreekt", voorletters: "bijna-gelijk", adres: "gelijk" } as const
  return Object.fromEntries(
    explain(
      { ...levels, telefoon: "gelijk", organisatienaam: "ontbreekt", email: "ontbreekt" },
      among(maria.id, profileOfPartijgegevens(maria.gegevens))
    ).flatMap(({ anderen, anderenMinstens, uitkomst, veld }) =>
      anderen === undefined && anderenMinstens === undefined && !uitkomst.startsWith("past-")
        ? []
        : [[veld, [uitkomst, anderen ?? (anderenMinstens === undefined ? "" : `${anderenMinstens} or more`)]]]
    )
  )
}

describe("why two may be one", () => {
  it("tells that nobody else has it", () => {
    assert.deepStrictEqual(told([]), {
      telefoon: ["gelijk", 0],
      adres: ["gelijk", 0],
      naam: ["in-postcodegebied", 0],
      voorletters: ["past-bij-niemand-anders", ""]
    })
  })

  // Kills: the partij itself, or all that share anything, are counted; an initial that fits another last name.
  it("tells how many others have each value, and whether the initial fits them", () => {
    const others = [
      partij("p2", { ...named("Marius"), bezoekadres: home }),
      partij("p3", { ...named("Jan"), digitaleAdressen: [phone] }),
      partij("p4", { ...named("Marius", "Proefstra"), bezoekadres: home, digitaleAdressen: [phone] }),
      partij("p5", { ...named("Marius"), bezoekadres: { ...home, huisnummer: 99 } })
    ]
    assert.deepStrictEqual(told(others), {
      telefoon: ["gelijk", 2],
      adres: ["gelijk", 2],
      naam: ["in-postcodegebied", 2],
      voorletters: ["past-ook-bij-anderen", 1]
    })
  })

  it("tells that the initial fits others who share no more than the landline of the household", () => {
    const landline = { soortDigitaalAdres: "telefoonnummer", adres: "010-1234501" }
    const [own, known, other] = [
      { contactnaam: { voorletters: "M.", achternaam: "Zandstra" }, digitaleAdressen: [landline] },
      { ...named("Maria"), digitaleAdressen: [landline] },
      { ...named("Marius"), digitaleAdressen: [landline] }
    ].map((gegevens, place) => partij(`p${place}`, gegevens))
    if (own === undefined || known === undefined || other === undefined) return assert.fail()
    const among = othersAmong(
      { partijen: [known, other], largeBlocks: [], atLeast: 20 },
      profileOfPartijgegevens(own.gegevens)
    )
    assert.deepStrictEqual(among(known.id, profileOfPartijgegevens(known.gegevens)).fitting(), { anderen: 1 })
  })

  it("tells of a value that too many share how many they are at least, and nothing that it does not know", () => {
    const { voorletters, ...rest } = told([], { largeBlocks: ["telefoon"] })
    assert.deepStrictEqual(rest, {
      telefoon: ["gelijk", "20 or more"],
      adres: ["gelijk", 0],
      naam: ["in-postcodegebied", 0]
    })
    assert.isUndefined(voorletters)
    const fits = partij("p2", { ...named("Marius"), bezoekadres: home })
    assert.deepStrictEqual(told([fits], { largeBlocks: ["telefoon"] })["voorletters"], [
      "past-ook-bij-anderen",
      "1 or more"
    ])
  })

  it("tells of an address that too many share by its postcode and straat how many they are at least", () => {
    const there = { ...home, straat: "Kerkstraat", woonplaats: "Goes" }
    const [own, known] = [partij("p0", { bezoekadres: there }), partij("p1", { bezoekadres: there })]
    if (own === undefined || known === undefined) return assert.fail()
    const profile = profileOfPartijgegevens(own.gegevens)
    const among = othersAmong({ partijen: [], largeBlocks: ["adres"], atLeast: 20 }, profile)
    assert.deepStrictEqual(among(known.id, profileOfPartijgegevens(known.gegevens)).having("adres"), {
      anderenMinstens: 20
    })
  })

  it("tells nothing of a field that either has not", () => {
    fc.assert(fc.property(klantcontactdossier, partijdossier, circumstances, (dossier, double, given) => {
      for (
        const { kenmerken } of [
          ...mogelijkePartij(dossier, given),
          ...meerMogelijkePartijen(dossier, given),
          ...dubbelePartijVermoeden(double, given)
        ]
      ) assert.notInclude(kenmerken.map(({ uitkomst }) => uitkomst), "ontbreekt")
    }))
  })

  // Kills: a rejection that is forgotten since somebody else got the same telephone number.
  it("changes no identity or proposal of a finding when only the number of others changes", () => {
    let seen = 0
    const identity = ({ records, regel, rustOp, voorstel }: Bevinding) => ({
      records,
      regel,
      rustOp,
      voorstel: voorstel?.soort
    })
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, given) => {
        const crowded: Klantcontactdossier = {
          ...dossier,
          betrokkenen: dossier.betrokkenen.map((one) => ({
            ...one,
            candidates: one.candidates.length === 0 ? [] : [...one.candidates, stranger(one.betrokkene.contactgegevens)]
          }))
        }
        for (const regel of [mogelijkePartij, meerMogelijkePartijen]) {
          const [before, after] = [regel(dossier, given), regel(crowded, given)]
          assert.deepStrictEqual(after.map(identity), before.map(identity))
          if (JSON.stringify(after) !== JSON.stringify(before)) seen++
        }
      }),
      { numRuns: 300 }
    )
    assert.isAbove(seen, 0)
  })

  it("counts in a finding of two partijen those who share a value, besides the two", () => {
    const gegevens = { ...named("Maria"), bezoekadres: home, digitaleAdressen: [phone, mail], identificatoren: [] }
    const [one, other, third] = [
      partij("p1", gegevens),
      partij("p2", gegevens),
      partij("p3", { ...named("Jan"), digitaleAdressen: [mail] })
    ]
    if (one === undefined || other === undefined || third === undefined) return assert.fail()
    const counts = (sharing?: object) =>
      dubbelePartijVermoeden(
        { partij: one, vergelijkingsvormen: [], candidates: [other], ...sharing },
        { beleid: { grootsteBlok: 20 } } as never
      ).flatMap(({ kenmerken }) =>
        kenmerken.flatMap((
          { anderen, anderenMinstens, veld }
        ) => [
          ...(anderen === undefined ? [] : [[veld, anderen]]),
          ...(anderenMinstens === undefined ? [] : [[veld, anderenMinstens, "+"]])
        ])
      )
    assert.deepStrictEqual(counts({ sharing: { partijen: [one, other, third], largeBlocks: ["adres"] } }), [
      ["email", 1],
      ["telefoon", 0],
      ["adres", 19, "+"],
      ["naam", 0]
    ])
    assert.deepStrictEqual(counts(), [])
    assert.deepStrictEqual(blockingKeys(profileOfPartijgegevens(one.gegevens)).length, 4)
  })
})

/** Somebody of quite another name, not actief, with everything else of these. */
const stranger = (gegevens: object): Partij =>
  partij("ffffffff-ffff-4fff-8fff-ffffffffffff", { ...gegevens, ...named("Xerxes", "Quasi"), indicatieActief: false })
