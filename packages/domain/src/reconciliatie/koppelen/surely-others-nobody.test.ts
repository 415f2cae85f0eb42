import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import { profileOfContactgegevens } from "./comparison-profile.ts"
import { surelyOthers } from "./surely-others.ts"

const profile = (contactnaam: object) =>
  profileOfContactgegevens({ contactnaam, digitaleAdressen: [] } as unknown as Contactgegevens)

const areOthers = (one: object, other: object) =>
  surelyOthers(profile(one), profile(other)) || surelyOthers(profile(other), profile(one))

const somebody = fc.constantFrom(
  { voornaam: "Jan", achternaam: "Bakker" },
  { voornaam: "Fenna", voorvoegselAchternaam: "de", achternaam: "Vries" },
  { achternaam: "Yilmaz" }
)

const inFront = fc.constantFrom(
  "",
  "de ",
  "zijn ",
  "haar ",
  "mijn ",
  "Huidige ",
  "Oude ",
  "Onbekende ",
  "Aan de ",
  "Ex-"
)
const relative = fc.tuple(
  fc.constantFrom("", "schoon", "klein", "stief", "pleeg", "over", "boven", "onder", "achter"),
  fc.constantFrom("vader", "moeder", "zoon", "dochter", "zus", "broer", "buurman", "buurvrouw", "buren", "oma")
).map((parts) => parts.join(""))
const role = fc.constantFrom(
  "zwager",
  "neef",
  "nicht",
  "verhuurder",
  "passant",
  "voorbijganger",
  "toerist",
  "telefoniste",
  "huisarts",
  "notaris",
  "makelaar",
  "wijkagent",
  "chauffeur",
  "tolk",
  "vrouw",
  "partner",
  "bewoners"
)
const work = fc.tuple(
  fc.constantFrom("", "wijk", "jeugd", "klant", "case", "balie", "Maatschappelijk ", "persoonlijk "),
  fc.constantFrom("medewerker", "verpleegkundige", "begeleider", "manager", "werker", "consulent")
).map((parts) => parts.join(""))
const notTold = fc.tuple(
  fc.constantFrom("", "naam ", "Beller wil naam ", "melder heeft naam "),
  fc.constantFrom("niet"),
  fc.constantFrom("genoemd", "noemen", "vermeld", "doorgegeven", "bekend", "achtergelaten")
).map(([before, not, done]) => `${before}${not} ${done}`)
const anonymous = fc.constantFrom(
  "Wenst anoniem te blijven",
  "Anonieme melder",
  "melder (anoniem)",
  "geheim nummer",
  "asdf",
  "qwerty"
)

const nobody = fc.oneof(
  fc.tuple(inFront, fc.oneof(relative, role)).map((parts) => parts.join("")),
  work,
  notTold,
  anonymous
)

describe("a name that tells of nobody", () => {
  // Kills: one of these words, or one that stands in front, taken for a name.
  it("is no evidence for another, whichever field it stands in", () => {
    fc.assert(
      fc.property(somebody, nobody, (naam, written) => {
        for (const text of [written, written.toUpperCase()]) {
          assert.isFalse(areOthers(naam, { achternaam: text }), text)
          assert.isFalse(areOthers(naam, { voornaam: text, achternaam: naam.achternaam }), text)
        }
      }),
      { numRuns: 400 }
    )
  })

  // Kills: evidence that is gone for a name that only begins or ends like one of these words.
  it.each(["Manders", "Vaderlande", "Zoonen", "Neeft", "Partners", "Dekkers", "Oudshoorn", "Kleinsma", "Agema"])(
    "is not %s",
    (achternaam) =>
      assert.isTrue(areOthers({ voornaam: "Jan", achternaam: "Yilmaz" }, { voornaam: "Piet", achternaam }))
  )
})

const joined = fc.tuple(
  fc.constantFrom("Hoekstra", "Bakker", "Zandstra", "Yilmaz"),
  fc.constantFrom("de Jong", "Vermeer", "van Dijk"),
  fc.constantFrom(
    (one: string, other: string) => `${one} echtg. van ${other}`,
    (one: string, other: string) => `${one} wed. ${other}`,
    (one: string, other: string) => `${one}, wed. van ${other}`,
    (one: string, other: string) => `${one} (${other})`,
    (one: string, other: string) => `${one} (geb. ${other})`,
    (one: string, other: string) => `${one} gehuwd met ${other}`,
    (one: string, other: string) => `${one}, meisjesnaam ${other}`,
    (one: string, other: string) => `${one}=${other}`,
    (one: string, other: string) => `${one}+${other}`
  ),
  fc.boolean()
)

describe("two last names of one person", () => {
  // Kills: one way to join them that is not known.
  it("are each of them hers, however they are joined", () => {
    fc.assert(fc.property(joined, ([one, other, join, first]) => {
      const both = { voornaam: "Sjoukje", achternaam: first ? join(one, other) : join(other, one) }
      assert.isFalse(areOthers(both, { voornaam: "Sjoukje", achternaam: one }), both.achternaam)
      assert.isFalse(areOthers(both, { achternaam: one }), both.achternaam)
      assert.isTrue(areOthers(both, { voornaam: "Tjeerd", achternaam: "Kaptein" }))
    }))
  })
})
