import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, written } from "../../testing/decoding.ts"
import { contactgegevens } from "../../testing/index.ts"
import { Contactgegevens } from "../betrokkene/contactgegevens.ts"
import {
  OntvangenVanKlantcontact,
  OntvangenVanPersoon,
  unusableOntvangen,
  withoutOutdatedOntvangen
} from "./zoals-ontvangen.ts"

const given = (json: object) => read(Contactgegevens, json)
const street = { soortBezoekadres: "binnenlands_adres", postcode: "3511AB", huisnummer: 7 }
const received = { bezoekadres: { postcode: "3511 AB", huisnummer: 7, adresregel1: "Postbus 1" } }

describe("what is kept as it was received", () => {
  it("is any part of an address, and any language of at most three characters", () => {
    const all = {
      bezoekadres: { stad: "Utrecht" },
      correspondentieadres: { land: "NL", adresregel3: "Ergens 1", huisnummer: 99_999 },
      voorkeurstaal: "ndl"
    }
    assert.deepStrictEqual(read(OntvangenVanPersoon, all), all)
    assert.deepStrictEqual(read(OntvangenVanKlantcontact, { taal: "nl" }), { taal: "nl" })
  })

  // Kills: a bound that is left out.
  it("is something, and not longer than other programs may send", () => {
    assert.deepStrictEqual(refusals(OntvangenVanPersoon, {}), [": ontvangen-leeg"])
    assert.lengthOf(refusals(OntvangenVanKlantcontact, {}), 1)
    assert.deepStrictEqual(refusals(OntvangenVanPersoon, { bezoekadres: {} }), ["bezoekadres: ontvangen-leeg"])
    assert.deepStrictEqual(refusals(OntvangenVanKlantcontact, { taal: "nldx" }), ["taal: tekst-te-lang"])
    const longest = {
      nummeraanduidingId: 16,
      straatnaam: 255,
      huisnummertoevoeging: 20,
      postcode: 7,
      stad: 255,
      adresregel1: 80,
      adresregel2: 80,
      adresregel3: 80,
      land: 2
    }
    for (const [part, length] of Object.entries(longest)) {
      const of = (text: string) => refusals(OntvangenVanPersoon, { bezoekadres: { [part]: text } })
      assert.deepStrictEqual(of("x".repeat(length)), [], part)
      assert.deepStrictEqual(of("x".repeat(length + 1)), [`bezoekadres.${part}: tekst-te-lang`])
    }
    assert.deepStrictEqual(refusals(OntvangenVanPersoon, { bezoekadres: { huisnummer: 0 } }), [
      "bezoekadres.huisnummer: huisnummer-ongeldig"
    ])
  })

  // Kills: what was received of a value that is no longer there.
  it("goes with the value that was made of it, and stays when another field changes", () => {
    const before = given({ bezoekadres: street, zoalsOntvangen: { ...received, voorkeurstaal: "nl" } })
    const moved = given({ bezoekadres: { ...street, huisnummer: 9 }, zoalsOntvangen: before.zoalsOntvangen })
    assert.deepStrictEqual(withoutOutdatedOntvangen(before, moved).zoalsOntvangen, { voorkeurstaal: "nl" })
    const named = { ...before, organisatienaam: given({ organisatienaam: "De Halm" }).organisatienaam }
    assert.deepStrictEqual(withoutOutdatedOntvangen(before, named), named)
    const removed = given({ zoalsOntvangen: received })
    const alone = withoutOutdatedOntvangen(given({ bezoekadres: street, zoalsOntvangen: received }), removed)
    assert.notProperty(alone, "zoalsOntvangen")
  })

  it("is what is received now, whatever was there", () => {
    fc.assert(fc.property(contactgegevens, contactgegevens, (before, after) => {
      const { zoalsOntvangen: _, ...rest } = before
      assert.deepStrictEqual<unknown>(withoutOutdatedOntvangen({ ...rest } as object, after), after)
      const kept = withoutOutdatedOntvangen(before, after)
      assert.deepStrictEqual({ ...kept, zoalsOntvangen: 0 }, { ...after, zoalsOntvangen: 0 })
      assert.deepStrictEqual(read(Contactgegevens, written(Contactgegevens, kept)), kept)
    }))
  })

  it("can be used whole only if it is a language that is known", () => {
    assert.deepStrictEqual(unusableOntvangen({}), [])
    assert.deepStrictEqual(
      unusableOntvangen(given({ voorkeurstaal: { code: "nld" }, zoalsOntvangen: { voorkeurstaal: "nl" } })),
      []
    )
    assert.deepStrictEqual(
      unusableOntvangen(
        given({
          bezoekadres: street,
          zoalsOntvangen: { ...received, correspondentieadres: { stad: "Utrecht" }, voorkeurstaal: "ndl" }
        })
      ).toSorted((one, other) => one.veld.localeCompare(other.veld)),
      [
        { veld: "bezoekadres", uitkomst: "deels-bruikbaar" },
        { veld: "correspondentieadres", uitkomst: "niet-bruikbaar" },
        { veld: "voorkeurstaal", uitkomst: "niet-bruikbaar" }
      ]
    )
  })
})
