import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { profileOfContactgegevens } from "./comparison-profile.ts"
import { surelyOthers } from "./surely-others.ts"

interface Naam {
  readonly voornaam?: string
  readonly achternaam?: string
}

const areOthers = (one: Naam | string, other: Naam | string) => {
  const [a, b] = [one, other].map((naam) =>
    profileOfContactgegevens(
      (typeof naam === "string"
        ? { organisatienaam: naam, digitaleAdressen: [] }
        : { contactnaam: naam, digitaleAdressen: [] }) as never
    )
  )
  return a === undefined || b === undefined || surelyOthers(a, b) || surelyOthers(b, a)
}

const voornaam = fc.constantFrom("Jan", "Fenna", "Willem", "Aylin", "Noor", "Marijke")
const achternaam = fc.constantFrom("Bakker", "Berg", "Wit", "Bos", "Zandstra", "Yilmaz", "Meijer")

/** Two ways in which one person may be written. */
const onePerson: { readonly [kind: string]: fc.Arbitrary<readonly [Naam, Naam]> } = {
  "NA for a name that is not known": fc.tuple(
    voornaam,
    achternaam,
    fc.constantFrom("NA", "na", "N/A", "n.a."),
    fc.nat(2)
  )
    .map(([voornaam, achternaam, nothing, where]) => [
      { voornaam, achternaam },
      { voornaam: where === 0 ? voornaam : nothing, achternaam: where === 1 ? achternaam : nothing }
    ]),
  "St. for Sint": fc.tuple(voornaam, voornaam, fc.constantFrom("Jan", "Nicolaas", "Truiden", "Maartensdijk")).map(
    ([one, other, naam]) => [{ voornaam: one, achternaam: `Sint ${naam}` }, {
      voornaam: one === other ? other : "",
      achternaam: `St. ${naam}`
    }]
  ),
  "what somebody is to another, or nothing": fc.tuple(
    voornaam,
    achternaam,
    fc.constantFrom(
      "buurman",
      "moeder",
      "Mantelzorger",
      "bewoners",
      "beller",
      "test",
      "wil niet zeggen",
      "zie notitie"
    ),
    fc.boolean()
  ).map(([voornaam, achternaam, written, inFront]) => [
    { voornaam, achternaam },
    inFront ? { voornaam: written, achternaam } : { achternaam: written }
  ]),
  "letters or a title for a last name": fc.tuple(
    achternaam,
    fc.constantFrom("N.N.", "NNB", "J.", "J", "Dhr", "Mevrouw", "De heer", "Fam.")
  ).map(([achternaam, written]) => [{ achternaam }, { achternaam: written }]),
  "a name that is short for the other": fc.tuple(
    fc.constantFrom(
      ["Gijs", "Gijsbertus"],
      ["Thijs", "Matthijs"],
      ["Stef", "Stephanus"],
      ["Max", "Maximiliaan"],
      ["Kim", "Kimberley"],
      ["Wout", "Wouter"],
      ["Ciska", "Francisca"],
      ["Bram", "Abraham"],
      ["Loes", "Louise"],
      ["Coby", "Jacoba"],
      ["Ahmet", "Ahmed"],
      ["Mehmet", "Mohammed"]
    ),
    achternaam
  ).map(([[short = "", long = ""], achternaam]) => [{ voornaam: short, achternaam }, { voornaam: long, achternaam }]),
  "a part of two last names": fc.tuple(
    achternaam,
    achternaam,
    fc.constantFrom(" ", " & ", " en/of ", " gesch. "),
    fc.boolean()
  ).filter(([one, other]) => one.length > 3 && other !== one).map(([one, other, between, first]) => [
    { achternaam: `${first ? one : other}${between}${first ? other : one}` },
    { achternaam: one }
  ])
}

/** Two names for one organisation, or one for none. */
const organisaties = fc.constantFrom(
  ["UWV", "Uitvoeringsinstituut Werknemersverzekeringen"] as const,
  ["GGD", "Gemeentelijke Gezondheidsdienst"] as const,
  ["eigen bedrijf", "Bakkerij Zandstra"] as const,
  ["ZZP", "Bakkerij Zandstra"] as const,
  ["inwoner", "Proefbank"] as const
)

describe("surelyOthers", () => {
  for (const [kind, pairs] of Object.entries(onePerson)) {
    // Kills: a word that is nobody's name, or a part or short form of a name, taken for another name.
    it(`finds no evidence against a link in ${kind}`, () => {
      fc.assert(
        fc.property(pairs, ([one, other]) => assert.isFalse(areOthers(one, other), JSON.stringify([one, other])))
      )
    })
  }

  // Kills: an abbreviation of a compound, or a word for no organisation, taken for another organisation.
  it("finds no evidence against a link in an abbreviation, or in a word for no organisation", () => {
    fc.assert(fc.property(organisaties, ([one, other]) => assert.isFalse(areOthers(one, other), one)))
  })

  it("finds it in two names of which neither is part of the other", () => {
    assert.isTrue(areOthers({ voornaam: "Jan", achternaam: "Bakker" }, { voornaam: "Fenna", achternaam: "Bakker" }))
    for (
      const [one, other] of [["Johan", "Johanna"], ["Jan", "Janneke"], ["Hendrik", "Hendrika"], ["Simon", "Simone"]]
    ) {
      assert.isTrue(areOthers({ voornaam: `${one}`, achternaam: "Bos" }, { voornaam: `${other}`, achternaam: "Bos" }))
    }
    assert.isTrue(areOthers("Bakkerij Zandstra", "Proefbank"))
  })

  // Kills: letters of dropped words not counted, one abbreviation that is not known.
  it.each(
    [
      ["KPN", "Koninklijke PTT Nederland"],
      ["SVN", "Stichting Voorbeeld Nederland"],
      ["St.Jansdal", "Sint Jansdal"],
      ["NA", "Bakkerij Zandstra"],
      ["n.v.t.", "Bakkerij Zandstra"]
    ] as const
  )("finds no evidence against a link between %s and %s", (one, other) => {
    assert.isFalse(areOthers(one, other))
  })
})
