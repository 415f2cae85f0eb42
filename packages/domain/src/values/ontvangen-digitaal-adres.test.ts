import { assert, describe, it } from "vitest"
import { read } from "../../testing/decoding.ts"
import { afwijkingenVan } from "../betrokkene/afwijking.ts"
import { GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import { Contactgegevens } from "../betrokkene/contactgegevens.ts"
import { givesSomething } from "../betrokkene/gives-something.ts"
import { bepaalContactgegevens } from "../opvolging/bepaal-contactgegevens.ts"
import { fullInzage } from "../partij/inzagerecht.ts"
import { joinedAdressen } from "../partij/joined-adressen.ts"
import { Partij } from "../partij/partij.ts"
import { Partijgegevens } from "../partij/partijgegevens.ts"
import { DigitaleAdressen } from "./digitale-adressen.ts"
import { givenSoort, isOntvangenAdres, isUnusableAdres, soortToKeep } from "./ontvangen-digitaal-adres.ts"

const kept = { soortDigitaalAdres: "telefoonnummer-zoals-ontvangen", adres: "+0123456789" }
const usable = { soortDigitaalAdres: "telefoonnummer", adres: "0201234567" }
const moment = "2026-11-23T09:15:00Z"

describe("a digital address that is kept as it was received", () => {
  it("is one that can't be used as what it was given as", () => {
    for (
      const [soort, adres, expected] of [
        ["telefoonnummer", "+0123456789", "telefoonnummer-zoals-ontvangen"],
        ["telefoonnummer", "020 123 4567", "telefoonnummer"],
        ["email", "iemand@localhost", "email-zoals-ontvangen"],
        ["email", "iemand@example.nl", "email"],
        ["overig", "iemand@localhost", "overig"],
        ["toString", "x", "toString"]
      ] as const
    ) {
      assert.strictEqual(soortToKeep(soort, adres), expected)
      assert.strictEqual(givenSoort(expected), soort)
      assert.strictEqual(isOntvangenAdres({ soortDigitaalAdres: expected }), soort !== expected)
    }
  })

  // Kills: listing what wider rules can use by now.
  it("is unusable as long as it can't be used", () => {
    assert.isTrue(isUnusableAdres(kept))
    assert.isFalse(isUnusableAdres({ ...kept, adres: "0201234567" }))
    assert.isFalse(isUnusableAdres(usable))
  })

  // Kills: two defaults, or one referentie twice, of what a program sees as one kind.
  it("shares its default and referenties with the kind that it was given as", () => {
    const both = [{ ...kept, isStandaardAdres: true }, { ...usable, isStandaardAdres: true }]
    assert.throws(() => read(DigitaleAdressen, both), /standaardadres/u)
    assert.throws(
      () => read(DigitaleAdressen, [{ ...kept, referentie: "een" }, { ...usable, referentie: "een" }]),
      /referentie/u
    )
    const [one, other] = both.map((adres) => read(DigitaleAdressen, [adres]))
    if (one === undefined || other === undefined) return assert.fail("two lists")
    assert.deepStrictEqual(joinedAdressen(one, other).map(({ isStandaardAdres }) => isStandaardAdres), [
      true,
      undefined
    ])
  })

  // Kills: a way to reach somebody that is none, and a kind of the partij that it would hide (B7).
  it("reaches nobody and replaces nothing of the partij, but is something that was given", () => {
    const own = read(Contactgegevens, { communicatiekanaal: kept })
    assert.deepStrictEqual(afwijkingenVan(own), [])
    assert.isTrue(givesSomething(own))
    const partij = read(Partij, {
      id: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
      nummer: "0000000001",
      gegevens: {
        soortPartij: "persoon",
        contactnaam: { voornaam: "Anna" },
        digitaleAdressen: [{ soortDigitaalAdres: "email-zoals-ontvangen", adres: "iemand@localhost" }, usable],
        voorkeurskanaal: usable
      },
      registratiedatum: moment,
      versie: 1
    })
    const betrokkene = read(GekendeBetrokkene, {
      _tag: "Gekend",
      id: "2d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
      klantcontact: "3d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
      rol: "klant",
      initiator: true,
      contactgegevens: { communicatiekanaal: kept },
      registratiedatum: moment,
      versie: 1,
      partij: partij.id,
      grond: { soort: "gekozen-partij", door: "balie-3", op: moment }
    })
    const { digitaleAdressen, weggelaten } = bepaalContactgegevens({ betrokkene, partij }, fullInzage)
    assert.deepStrictEqual<unknown>(digitaleAdressen, [{ waarde: usable, bron: "partij", voorkeur: true }])
    assert.deepStrictEqual(weggelaten, [])
    const inactive = { ...partij, gegevens: { ...partij.gegevens, indicatieActief: false } }
    assert.deepStrictEqual(
      bepaalContactgegevens({ betrokkene, partij: inactive }, fullInzage).weggelaten.map(
        ({ soortDigitaalAdres }) => soortDigitaalAdres
      ),
      [undefined, "telefoonnummer"]
    )
  })

  it("is part of the gegevens of a partij as any other", () => {
    const { digitaleAdressen } = read(Partijgegevens, { soortPartij: "persoon", digitaleAdressen: [kept] })
    assert.deepStrictEqual<unknown>(digitaleAdressen, [kept])
  })
})
