import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { ouderKlantcontactdossier } from "../../../testing/arbitraries/older-dossier.ts"
import { contactgegevens, partijgegevens } from "../../../testing/index.ts"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import { blockingKeys, blockKinds } from "./blocking-keys.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "./profile.ts"

const huis = { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 }
const beeld = (gegeven: unknown) => profileOfContactgegevens(gegeven as Contactgegevens)
const sleutels = (gegeven: unknown) => blockingKeys(beeld(gegeven)).map(({ sleutel, soort }) => `${soort}: ${sleutel}`)

/** Whatever may stand where contactgegevens should. */
const rommel = fc.oneof(
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

describe("the beeld of a record", () => {
  it("is made of anything, and no blocking key of it is empty or comes twice (kills: trust in what is stored)", () => {
    fc.assert(
      fc.property(rommel, (gegeven) => {
        const gevonden = sleutels(gegeven)
        assert.strictEqual(new Set(gevonden).size, gevonden.length)
        for (const sleutel of gevonden) assert.isNotEmpty(sleutel.replace(/^[a-z]+: /u, ""))
      }),
      { numRuns: 500 }
    )
  })

  it("is made of what is older than a rule", () => {
    fc.assert(fc.property(ouderKlantcontactdossier, ({ betrokkenen }) => {
      for (const { betrokkene, kandidaten } of betrokkenen) {
        assert.isString(profileOfContactgegevens(betrokkene.contactgegevens).naam.achternaam)
        for (const { gegevens } of kandidaten) assert.isString(profileOfPartijgegevens(gegevens).naam.achternaam)
      }
    }))
  })

  it("has a key of each kind there is, and none of an organisation's name", () => {
    assert.deepStrictEqual(
      sleutels({
        contactnaam: { voornaam: "Zoë", achternaam: "van Dijk" },
        organisatienaam: "Bakkerij Voorbeeld",
        bezoekadres: huis,
        correspondentieadres: { soortCorrespondentieadres: "binnenlands_adres", postcode: "9998XL", huisnummer: 3 },
        digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "Zoe@EXAMPLE.nl" }, {
          soortDigitaalAdres: "telefoonnummer",
          adres: "06 70012301"
        }, { soortDigitaalAdres: "overig", adres: "zoe" }]
      }),
      ["email: zoe@example.nl", "telefoon: +31670012301", "adres: 9999XK 12", "adres: 9998XL 3", "naam: dijk z 9999"]
    )
    assert.deepStrictEqual(sleutels({ organisatienaam: "Bakkerij Voorbeeld" }), [])
    assert.sameMembers([...blockKinds], ["email", "telefoon", "adres", "naam"])
  })

  it.each([
    { contactnaam: { achternaam: "Dijk", voornaam: "Zoë" } },
    { contactnaam: { voornaam: "Zoë" }, bezoekadres: huis },
    { contactnaam: { achternaam: "Dijk" }, bezoekadres: huis },
    {
      contactnaam: { achternaam: "Dijk", voornaam: "Zoë" },
      bezoekadres: { ...huis, soortBezoekadres: "buitenlands_adres" }
    },
    {
      contactnaam: { achternaam: "Dijk", voornaam: "Zoë" },
      correspondentieadres: { soortCorrespondentieadres: "postbusnummer", postbusnummer: 1, postcode: "9999XK" }
    }
  ])("has no key of a name without all that belongs to it: %j", (gegeven) => {
    assert.deepStrictEqual(sleutels(gegeven).filter((sleutel) => sleutel.startsWith("naam")), [])
  })

  it("has the key of a place once, also when the bezoekadres and the correspondentieadres are two doors of it", () => {
    const correspondentieadres = {
      soortCorrespondentieadres: "binnenlands_adres",
      postcode: "9999XK",
      huisnummer: 12,
      huisletter: "b"
    }
    assert.deepStrictEqual(sleutels({ bezoekadres: huis, correspondentieadres }), ["adres: 9999XK 12"])
    assert.lengthOf(beeld({ bezoekadres: huis, correspondentieadres }).adressen, 2)
  })

  it("takes the first letter of the voorletters where there is no voornaam to take it from", () => {
    for (
      const contactnaam of [{ voorletters: "Z.", achternaam: "Dijk" }, {
        voornaam: "…",
        voorletters: "z",
        achternaam: "Dijk"
      }]
    ) {
      assert.include(sleutels({ contactnaam, bezoekadres: huis }), "naam: dijk z 9999")
    }
  })

  it("is the same however it is written: case, accents, voorvoegsels, spaces and dots", () => {
    const een = beeld({
      contactnaam: { voorletters: "Z.A.", voornaam: "Zoë", voorvoegselAchternaam: "van", achternaam: "Dijk" },
      organisatienaam: "Bakkerij Voorbeeld B.V.",
      bezoekadres: { ...huis, huisletter: "A" },
      digitaleAdressen: [{ soortDigitaalAdres: "telefoonnummer", adres: "06-70012301" }]
    })
    assert.deepStrictEqual(
      beeld({
        contactnaam: { voorletters: "za", voornaam: "ZOE", achternaam: "van Dijk" },
        organisatienaam: "bakkerij voorbeeld",
        bezoekadres: { ...huis, postcode: "9999 xk", huisletter: "a" },
        digitaleAdressen: [{ soortDigitaalAdres: "telefoonnummer", adres: "0031 670012301" }]
      }),
      een
    )
  })

  it("of initials in the place of the voornaam has no voornaam", () => {
    for (const voornaam of ["J.", "J.P.", "J. P.", "JP", "Th.", "j"]) {
      assert.deepInclude(beeld({ contactnaam: { voornaam } }).naam, { voornaam: "" })
      assert.match(beeld({ contactnaam: { voornaam } }).naam.voorletters, /^(?:j|jp|th)$/u)
    }
    for (const voornaam of ["Jo", "Bo", "Jan-Piet", "Sjt. Ed"]) {
      assert.notStrictEqual(beeld({ contactnaam: { voornaam } }).naam.voornaam, "")
    }
  })

  it("is made once of a record, and not kept for another that is equal", () => {
    fc.assert(fc.property(contactgegevens, partijgegevens, (van, partij) => {
      assert.strictEqual(profileOfContactgegevens(van), profileOfContactgegevens(van))
      assert.deepStrictEqual(profileOfPartijgegevens({ ...partij }), profileOfPartijgegevens(partij))
    }))
  })
})
