import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { contactgegevens, partijgegevens } from "../../../testing/index.ts"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import { agreement } from "./agreement.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "./comparison-profile.ts"
import { namenContradict } from "./namen-contradict.ts"
import { surelyOthers } from "./surely-others.ts"

interface Naam {
  readonly voorletters?: string
  readonly voornaam?: string
  readonly voorvoegselAchternaam?: string
  readonly achternaam?: string
}

/** Somebody who can be reached at one place, so that only the name decides. */
const profile = (naam: Naam | string) =>
  profileOfContactgegevens({
    ...(typeof naam === "string" ? { organisatienaam: naam } : { contactnaam: naam }),
    bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 },
    digitaleAdressen: [
      { soortDigitaalAdres: "email", adres: "eigen@example.nl" },
      { soortDigitaalAdres: "telefoonnummer", adres: "06 70012301" }
    ]
  } as unknown as Contactgegevens)

const verdict = (one: Naam | string, other: Naam | string) => {
  const [a, b] = [profile(one), profile(other)]
  return { others: surelyOthers(a, b), links: agreement(a, b, "koppelen") !== undefined }
}

const voornaam = fc.constantFrom(
  "Jan",
  "Fenna",
  "Willem",
  "Aylin",
  "Bram",
  "Noor",
  "Youssef",
  "Marijke",
  "Gerrit",
  "Sanne"
)
const achternaam = fc.constantFrom("Bakker", "Berg", "Wit", "Bos", "Zandstra", "Yilmaz", "Meijer", "Dijkstra", "Öztürk")
const voorvoegsel = fc.constantFrom<readonly [whole: string, ...short: ReadonlyArray<string>]>(
  ["van der", "v.d.", "v. d.", "vd", "v/d", "vdr", "V.D.", "VAN DER", "Van Der", "v d", "vander"],
  ["van den", "v.d.", "vd", "v/d", "v. den", "vanden"],
  ["van de", "v.d.", "vd", "v/d", "vande"],
  ["van", "v.", "v", "Van"],
  ["de", "De", "d."],
  ["van 't", "v. 't", "van het", "v/h", "vh"],
  ["in 't", "i/t", "in het"],
  ["op de", "o/d", "op den"]
)
const placeholder = fc.constantFrom(
  "Onbekend",
  "onbekend",
  "ONBEKENDE",
  "n.v.t.",
  "nvt",
  "N.V.T",
  "Anoniem",
  "x",
  "X",
  "xx",
  "xxxx",
  ".",
  "-",
  "--",
  "…",
  "?",
  "geen",
  "Geen naam",
  "niet bekend",
  "unknown"
)
const title = fc.constantFrom(
  "Dhr.",
  "dhr",
  "De heer",
  "Hr.",
  "Mevr.",
  "Mevrouw",
  "mw.",
  "Fam.",
  "Familie",
  "Gezin",
  "Drs.",
  "mr."
)
const spellings = fc.constantFrom(
  ["Erik", "Eric"],
  ["Sophie", "Sofie"],
  ["Stephan", "Stefan"],
  ["Philip", "Filip"],
  ["Carla", "Karla"],
  ["Thomas", "Tomas"],
  ["Mark", "Marc"],
  ["Yvonne", "Ivonne"],
  ["Sonja", "Sonia"],
  ["Sara", "Sarah"],
  ["Christa", "Krista"],
  ["Rick", "Rik"],
  ["Willy", "Willie"],
  ["Anna", "Ana"],
  ["Monica", "Monika"]
)

/** Two ways in which one person may be written. */
const onePerson: { readonly [kind: string]: fc.Arbitrary<readonly [Naam, Naam]> } = {
  "a voorvoegsel, abbreviated, in its own field or not": fc.tuple(voornaam, achternaam, voorvoegsel, fc.nat(20)).map(
    ([voornaam, naam, [whole, ...short], place]) => [
      { voornaam, voorvoegselAchternaam: whole, achternaam: naam },
      { voornaam, achternaam: `${short[place % short.length]} ${naam}` }
    ]
  ),
  "a voorvoegsel behind the name": fc.tuple(voornaam, achternaam, voorvoegsel, fc.constantFrom(", ", ",", " ")).map(
    ([voornaam, naam, [whole], between]) => [
      { voornaam, voorvoegselAchternaam: whole, achternaam: naam },
      { voornaam, achternaam: `${naam}${between}${whole}` }
    ]
  ),
  "a voorvoegsel as part of the word": fc.tuple(voornaam, achternaam, fc.constantFrom("van den", "van der", "de")).map(
    ([voornaam, naam, whole]) => [
      { voornaam, voorvoegselAchternaam: whole, achternaam: naam },
      { voornaam, achternaam: `${whole}${naam}`.replaceAll(" ", "").toLowerCase() }
    ]
  ),
  "a first name spelled as it sounds": fc.tuple(spellings, achternaam, fc.boolean()).map(
    ([[one = "", other = ""], achternaam, further]) => [
      { voornaam: one, achternaam },
      { voornaam: further ? `${other} Jan` : other, achternaam }
    ]
  ),
  "initials of which one is two letters": fc.constantFrom<readonly [Naam, Naam]>(
    [{ voorletters: "Th." }, { voorletters: "T.J." }],
    [{ voorletters: "Th.J." }, { voorletters: "T.J." }],
    [{ voorletters: "Chr." }, { voorletters: "C.J." }],
    [{ voorletters: "Ph." }, { voornaam: "Philip" }],
    [{ voorletters: "Joh." }, { voorletters: "J." }],
    [{ voorletters: "IJ." }, { voornaam: "IJsbrand" }],
    [{ voorletters: "IJ." }, { voornaam: "Ysbrand" }],
    [{ voornaam: "IJ." }, { voorletters: "Y." }]
  ).map(([one, other]) => [{ ...one, achternaam: "Bos" }, { ...other, achternaam: "Bos" }]),
  "a first name in front of the last name": fc.tuple(voornaam, achternaam, fc.constantFrom("", "de ", "van der ")).map(
    ([voornaam, naam, van]) => [{ voornaam, achternaam: van + naam }, { achternaam: `${voornaam} ${van}${naam}` }]
  ),
  "a first name behind the last name": fc.tuple(voornaam, achternaam).map(
    ([voornaam, achternaam]) => [{ voornaam, achternaam }, { achternaam: `${achternaam}, ${voornaam}` }]
  ),
  "initials in front of the last name": fc.tuple(voornaam, achternaam).map(
    ([voornaam, achternaam]) => [{ voornaam, achternaam }, { achternaam: `${voornaam.slice(0, 1)}. ${achternaam}` }]
  ),
  "both names of a marriage, in either order": fc.tuple(
    voornaam,
    achternaam,
    achternaam,
    fc.constantFrom("-", " - ", "-de ", "–", " e/v ", " geb. ")
  ).filter(([, one, other]) => one !== other).map(([voornaam, one, other, between]) => [
    { voornaam, achternaam: `${one}${between}${other}` },
    { voornaam, achternaam: between.includes("-") ? `${other}-${one}` : other }
  ])
}

/** Two ways in which one person may be written, of which one says little. */
const littleSaid: { readonly [kind: string]: fc.Arbitrary<readonly [Naam, Naam]> } = {
  "a placeholder": fc.tuple(voornaam, achternaam, placeholder, fc.constantFrom("voornaam", "achternaam", "beide")).map(
    ([voornaam, achternaam, nothing, where]) => [
      { voornaam, achternaam },
      { voornaam: where === "achternaam" ? voornaam : nothing, achternaam: where === "voornaam" ? achternaam : nothing }
    ]
  ),
  "a title": fc.tuple(voornaam, achternaam, title, fc.boolean()).map(([voornaam, achternaam, title, own]) => [
    { voornaam, achternaam },
    own ? { voornaam: title, achternaam } : { achternaam: `${title} ${achternaam}` }
  ]),
  "other initials than the first": fc.tuple(achternaam).map(([achternaam]) => [
    { voorletters: "J.P.", voornaam: "Jan", achternaam },
    { voornaam: "Piet", achternaam }
  ]),
  "call names of one name": fc.tuple(
    fc.constantFrom(["Hans", "Jan"], ["Janny", "Adriana"], ["Heintje", "Hendrik"], ["Hein", "Heintje"]),
    achternaam
  ).map(([[one = "", other = ""], achternaam]) => [{ voornaam: one, achternaam }, { voornaam: other, achternaam }]),
  "another last name, after a marriage": fc.tuple(voornaam, achternaam, achternaam).map(([voornaam, one, other]) => [
    { voornaam, achternaam: one },
    { voornaam, achternaam: other }
  ]),
  "one other second name, or second initial": fc.constantFrom<readonly [Naam, Naam]>(
    [{ voornaam: "Jan Pieter", achternaam: "Bos" }, { voornaam: "Jan Hendrik", achternaam: "Bos" }],
    [{ voorletters: "J.P.", achternaam: "Bos" }, { voorletters: "J.H.", achternaam: "Bos" }]
  )
}

/** Two people or organisations. */
const twoOfThem = fc.oneof(
  fc.tuple(voornaam, voornaam, achternaam, achternaam).filter(([one, other]) => one !== other)
    .map(([one, other, naam, ander]) =>
      [{ voornaam: one, achternaam: naam }, { voornaam: other, achternaam: ander }] as const
    ),
  fc.tuple(
    fc.constantFrom(["Tim", "Tom"], ["Lisa", "Lina"], ["Kim", "Tim"], ["Peter", "Petra"]),
    achternaam
  ).map(([[one = "", other = ""], achternaam]) =>
    [{ voornaam: one, achternaam }, { voornaam: other, achternaam }] as const
  ),
  fc.tuple(voornaam, voornaam, achternaam).filter(([one, other]) => one !== other)
    .map(([one, other, naam]) => [{ voornaam: one, achternaam: naam }, { achternaam: `${other} ${naam}` }] as const),
  fc.tuple(voornaam, achternaam).map(([voornaam, naam]) =>
    [{ voornaam, achternaam: `${naam} sr.` }, { voornaam, achternaam: `${naam} jr.` }] as const
  ),
  fc.tuple(achternaam, achternaam).filter(([one, other]) => one !== other)
    .map(([one, other]) => [{ achternaam: one }, { achternaam: other }] as const),
  fc.tuple(voornaam, achternaam, achternaam).filter(([, one, other]) => one !== other)
    .map(([voornaam, one, other]) => [{ achternaam: one }, { voornaam, achternaam: other }] as const),
  fc.constantFrom(["Bakkerij Zandstra", "Bakkerij De Wit"] as const, ["Proefbank", "Voorbeeldzuivel"] as const)
)

describe("the two questions about names", () => {
  for (const [kind, pairs] of Object.entries(onePerson)) {
    // Kills: one way to write a name that is not known.
    it(`takes for one, and links: ${kind}`, () => {
      fc.assert(fc.property(pairs, ([one, other]) => {
        assert.deepStrictEqual(verdict(one, other), { others: false, links: true }, JSON.stringify([one, other]))
        assert.deepStrictEqual(verdict(other, one), { others: false, links: true })
      }))
    })
  }

  for (const [kind, pairs] of Object.entries(littleSaid)) {
    // Kills: names that are not enough alike to link, taken for evidence against a link.
    it(`finds no evidence against a link in ${kind}`, () => {
      fc.assert(fc.property(pairs, ([one, other]) => {
        assert.isFalse(verdict(one, other).others, JSON.stringify([one, other]))
        assert.isFalse(verdict(other, one).others)
      }))
    })
  }

  // Kills: a rule that takes away the evidence altogether.
  it("keeps apart two people and two organisations, and finds their link wrong", () => {
    fc.assert(
      fc.property(twoOfThem, ([one, other]) => {
        assert.deepStrictEqual(verdict(one, other), { others: true, links: false }, JSON.stringify([one, other]))
        assert.deepStrictEqual(verdict(other, one), { others: true, links: false })
      }),
      { numRuns: 300 }
    )
  })

  it("never finds evidence against a link where the names do not contradict each other, nor one-sidedly", () => {
    fc.assert(
      fc.property(contactgegevens, partijgegevens, (own, gegevens) => {
        const [one, other] = [profileOfContactgegevens(own), profileOfPartijgegevens(gegevens)]
        assert.strictEqual(surelyOthers(one, other), surelyOthers(other, one))
        if (!namenContradict(one, other)) assert.isFalse(surelyOthers(one, other))
        assert.isFalse(surelyOthers(one, one))
      }),
      { numRuns: 500 }
    )
  })
})
