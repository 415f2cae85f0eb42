import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { olderKlantcontactdossier } from "../../../testing/arbitraries/older-dossier.ts"
import { contactgegevens, partijgegevens } from "../../../testing/index.ts"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import { blockingKeys, blockKinds } from "./blocking-keys.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "./comparison-profile.ts"

const home = { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 }
const profile = (gegeven: unknown) => profileOfContactgegevens(gegeven as Contactgegevens)
const keys = (gegeven: unknown) =>
  blockingKeys(profile(gegeven)).map(({ key: sleutel, soort }) => `${soort}: ${sleutel}`)

/** Anything that may be stored instead of contactgegevens. */
const garbage = fc.oneof(
  fc.anything(),
  fc.record({
    contactnaam: fc.oneof(
      fc.anything(),
      fc.record({ voornaam: fc.anything(), voorletters: fc.anything(), achternaam: fc.anything() })
    ),
    organisatienaam: fc.anything(),
    bezoekadres: fc.oneof(
      fc.anything(),
      fc.record({
        soortBezoekadres: fc.constant("binnenlands_adres"),
        postcode: fc.anything(),
        huisnummer: fc.anything(),
        huisletter: fc.anything()
      })
    ),
    correspondentieadres: fc.anything(),
    digitaleAdressen: fc.oneof(
      fc.anything(),
      fc.array(
        fc.oneof(
          fc.anything(),
          fc.record({ soortDigitaalAdres: fc.constantFrom("email", "telefoonnummer"), adres: fc.anything() })
        )
      )
    )
  }, { requiredKeys: [] })
)

describe("the profile of a record", () => {
  // Kills: trust in what is stored.
  it("is made of anything, without empty or repeated blocking keys", () => {
    fc.assert(
      fc.property(garbage, (gegeven) => {
        const gevonden = keys(gegeven)
        assert.strictEqual(new Set(gevonden).size, gevonden.length)
        for (const sleutel of gevonden) assert.isNotEmpty(sleutel.replace(/^[a-z]+: /u, ""))
      }),
      { numRuns: 500 }
    )
  })

  // Kills: a title with a dot that is read as initials, so that two people share them.
  it.each(["Dhr.", "dhr", "Mevrouw", "Mw.", "De heer", "Fam."])(
    "has no name of a voornaam that is %s alone",
    (voornaam) => {
      const { naam } = profile({ contactnaam: { voornaam }, digitaleAdressen: [] })
      assert.deepInclude(naam, { voornaam: "", voornamen: [], voorletters: "", lettersVanVoornaam: [] })
    }
  )

  it("is made of records older than a rule", () => {
    fc.assert(fc.property(olderKlantcontactdossier, ({ betrokkenen }) => {
      for (const { betrokkene, candidates } of betrokkenen) {
        assert.isString(profileOfContactgegevens(betrokkene.contactgegevens).naam.achternaam)
        for (const { gegevens } of candidates) assert.isString(profileOfPartijgegevens(gegevens).naam.achternaam)
      }
    }))
  })

  it("has a key of each kind, and none for an organisation's name", () => {
    assert.deepStrictEqual(
      keys({
        contactnaam: { voornaam: "Zoë", achternaam: "van Dijk" },
        organisatienaam: "Bakkerij Voorbeeld",
        bezoekadres: home,
        correspondentieadres: { soortCorrespondentieadres: "binnenlands_adres", postcode: "9998XL", huisnummer: 3 },
        digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "Zoe@EXAMPLE.nl" }, {
          soortDigitaalAdres: "telefoonnummer",
          adres: "06 70012301"
        }, { soortDigitaalAdres: "overig", adres: "zoe" }]
      }),
      ["email: zoe@example.nl", "telefoon: +31670012301", "adres: 9999XK 12", "adres: 9998XL 3", "naam: dijk z 9999"]
    )
    assert.deepStrictEqual(keys({ organisatienaam: "Bakkerij Voorbeeld" }), [])
    assert.sameMembers([...blockKinds], ["email", "telefoon", "adres", "naam"])
  })

  it("has a key by straat and woonplaats beside that by postcode", () => {
    const there = { straat: "'t Hoge Eind", woonplaats: "Den Haag" }
    assert.deepStrictEqual(keys({ bezoekadres: { ...home, ...there } }), [
      "adres: 9999XK 12",
      "adres: haag hogeeind 12"
    ])
    const { postcode: _, ...withoutPostcode } = home
    assert.deepStrictEqual(keys({ bezoekadres: { ...withoutPostcode, ...there } }), ["adres: haag hogeeind 12"])
    assert.deepStrictEqual(keys({ bezoekadres: { ...withoutPostcode, straat: "Kerkstraat" } }), [])
  })

  it("compares no straat or woonplaats that says nothing", () => {
    for (const there of [{ straat: "onbekend", woonplaats: "Goes" }, { straat: "Kerkstraat", woonplaats: "n.v.t." }]) {
      const { postcode: _, ...withoutPostcode } = { ...home, ...there }
      const [found] = profile({ bezoekadres: withoutPostcode }).adressen
      assert.deepStrictEqual([found?.straat, found?.woonplaats], ["", ""])
    }
  })

  it.each([
    { contactnaam: { achternaam: "Dijk", voornaam: "Zoë" } },
    { contactnaam: { voornaam: "Zoë" }, bezoekadres: home },
    { contactnaam: { achternaam: "Dijk" }, bezoekadres: home },
    {
      contactnaam: { achternaam: "Dijk", voornaam: "Zoë" },
      bezoekadres: { ...home, soortBezoekadres: "buitenlands_adres" }
    },
    {
      contactnaam: { achternaam: "Dijk", voornaam: "Zoë" },
      correspondentieadres: { soortCorrespondentieadres: "postbusnummer", postbusnummer: 1, postcode: "9999XK" }
    }
  ])("has no key of a name without all that belongs to it: %j", (gegeven) => {
    assert.deepStrictEqual(keys(gegeven).filter((sleutel) => sleutel.startsWith("naam")), [])
  })

  it("has one key for two addresses with the same postcode and huisnummer", () => {
    const correspondentieadres = {
      soortCorrespondentieadres: "binnenlands_adres",
      postcode: "9999XK",
      huisnummer: 12,
      huisletter: "b"
    }
    assert.deepStrictEqual(keys({ bezoekadres: home, correspondentieadres }), ["adres: 9999XK 12"])
    assert.lengthOf(profile({ bezoekadres: home, correspondentieadres }).adressen, 2)
  })

  it("uses the first letter of the voorletters when there is no voornaam", () => {
    for (
      const contactnaam of [{ voorletters: "Z.", achternaam: "Dijk" }, {
        voornaam: "…",
        voorletters: "z",
        achternaam: "Dijk"
      }]
    ) {
      assert.include(keys({ contactnaam, bezoekadres: home }), "naam: dijk z 9999")
    }
  })

  it("ignores case, accents, voorvoegsels, spaces and dots", () => {
    const one = profile({
      contactnaam: { voorletters: "Z.A.", voornaam: "Zoë", voorvoegselAchternaam: "van", achternaam: "Dijk" },
      organisatienaam: "Bakkerij Voorbeeld B.V.",
      bezoekadres: { ...home, huisletter: "A" },
      digitaleAdressen: [{ soortDigitaalAdres: "telefoonnummer", adres: "06-70012301" }]
    })
    assert.deepStrictEqual(
      profile({
        contactnaam: { voorletters: "za", voornaam: "ZOE", achternaam: "van Dijk" },
        organisatienaam: "bakkerij voorbeeld",
        bezoekadres: { ...home, postcode: "9999 xk", huisletter: "a" },
        digitaleAdressen: [{ soortDigitaalAdres: "telefoonnummer", adres: "0031 670012301" }]
      }),
      one
    )
  })

  it("has no voornaam when only initials are given there", () => {
    for (const voornaam of ["J.", "J.P.", "J. P.", "JP", "Th.", "j"]) {
      assert.deepInclude(profile({ contactnaam: { voornaam } }).naam, { voornaam: "" })
      assert.match(profile({ contactnaam: { voornaam } }).naam.voorletters, /^(?:j|jp|th)$/u)
    }
    for (const voornaam of ["Jo", "Bo", "Jan-Piet", "Sjt. Ed"]) {
      assert.notStrictEqual(profile({ contactnaam: { voornaam } }).naam.voornaam, "")
    }
  })

  it("is made once per record, and not shared with an equal record", () => {
    fc.assert(fc.property(contactgegevens, partijgegevens, (van, partij) => {
      assert.strictEqual(profileOfContactgegevens(van), profileOfContactgegevens(van))
      assert.deepStrictEqual(profileOfPartijgegevens({ ...partij }), profileOfPartijgegevens(partij))
    }))
  })
})
