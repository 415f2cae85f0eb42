import { Option } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { anderePartij, verteld } from "../../../testing/arbitraries/andere-partij.ts"
import { partijgegevens, partijgegevensVan } from "../../../testing/arbitraries/partijgegevens.ts"
import { gelezen } from "../../../testing/decoding.ts"
import { soortenPartij } from "../../partij/identificatoren.ts"
import { Partijgegevens } from "../../partij/partijgegevens.ts"
import { Contactnaam } from "../../values/contactnaam.ts"
import { zelfdeDigitaalAdres } from "../../values/digitaal-adres.ts"
import { canonical } from "../canonical.ts"
import type { AnderePartij } from "./andere-partij.ts"
import { nieuweGegevens, takenOver } from "./takeover.ts"
import { isTegenstrijdig, verschillen } from "./verschillen.ts"

/** Two of one kind, the other without an identificator that contradicts. */
const tweeVanEenSoort = fc.constantFrom(...soortenPartij).chain((soort) =>
  fc.tuple(partijgegevensVan(soort), partijgegevensVan(soort), fc.boolean()).map((
    [hier, daar, metIdentificatoren]
  ): readonly [Partijgegevens, AnderePartij] => [
    hier,
    { ...verteld(daar), identificatoren: metIdentificatoren ? daar.identificatoren : [] }
  ])
)

describe("taking over what another register has", () => {
  it("leaves nothing to take over, and no field otherwise than the other has it (kills: a field that is forgotten)", () => {
    fc.assert(fc.property(tweeVanEenSoort, ([hier, daar]) => {
      const na = takenOver(hier, daar)
      fc.pre(Option.isSome(na))
      assert.isTrue(Option.isNone(takenOver(na.value, daar)))
      for (const { deel, uitkomst } of verschillen(na.value, daar)) {
        assert.isTrue(
          uitkomst === "alleen-hier" || deel.startsWith("digitaleAdressen/") || deel === "indicatieGeheimhouding",
          deel
        )
      }
    }))
  })

  it("takes nothing away: no digital address, no identificator, no field, no geheimhouding, no note", () => {
    fc.assert(fc.property(tweeVanEenSoort, ([hier, daar]) => {
      for (const na of Option.toArray(takenOver(hier, daar))) {
        for (const adres of hier.digitaleAdressen) {
          assert.isTrue(na.digitaleAdressen.some((ander) => zelfdeDigitaalAdres(ander, adres)))
        }
        for (const identificator of hier.identificatoren) {
          assert.include(na.identificatoren.map(canonical), canonical(identificator))
        }
        assert.includeMembers(Object.keys(na), Object.keys(hier))
        assert.isTrue(na.indicatieGeheimhouding || !hier.indicatieGeheimhouding)
        assert.strictEqual(na.interneNotitie, hier.interneNotitie)
        assert.strictEqual(na.soortPartij, hier.soortPartij)
      }
    }))
  })

  it("is nothing where the two may not be the same, nor where they are equal", () => {
    fc.assert(fc.property(partijgegevens, anderePartij, (hier, daar) => {
      const gevonden = verschillen(hier, daar)
      if (gevonden.length === 0 || gevonden.some(isTegenstrijdig)) assert.isTrue(Option.isNone(takenOver(hier, daar)))
      assert.isTrue(Option.isNone(takenOver(hier, verteld(hier))))
    }))
  })

  it("is nothing where this register only has more", () => {
    const anna = gelezen(Partijgegevens, {
      soortPartij: "persoon",
      contactnaam: { voornaam: "Anna", achternaam: "Boer" },
      voorkeurstaal: { code: "nld" }
    })
    for (const minder of [{ contactnaam: gelezen(Contactnaam, { achternaam: "Boer" }) }, { voorkeurstaal: null }]) {
      const daar: AnderePartij = { ...verteld(anna), ...minder }
      assert.deepStrictEqual(verschillen(anna, daar).map(({ uitkomst }) => uitkomst), ["alleen-hier"])
      assert.isTrue(Option.isNone(takenOver(anna, daar)))
    }
  })

  it("registers a partij that then differs in nothing (kills: something told that is lost on the way)", () => {
    fc.assert(fc.property(partijgegevens, fc.uuid(), (gegevens, id) => {
      const daar = verteld(gegevens, id)
      const { interneNotitie: _eigen, ...zonderNotitie } = gegevens
      assert.strictEqual(canonical(Option.getOrUndefined(nieuweGegevens(daar))), canonical(zonderNotitie))
      assert.strictEqual(
        canonical(Option.getOrUndefined(nieuweGegevens({ ...daar, verteldeSoorten: ["email"] }))),
        canonical(zonderNotitie)
      )
      assert.isTrue(Option.isNone(nieuweGegevens({ ...daar, onvolledig: true })))
    }))
  })

  it("registers nobody of whom the kind or the name is not told, or who has what does not fit", () => {
    fc.assert(fc.property(anderePartij, (daar) => {
      const compleet = daar.soortPartij !== undefined &&
        (daar.soortPartij === "organisatie" ? daar.organisatienaam : daar.contactnaam)
      if (compleet === false || compleet === undefined || compleet === null) {
        assert.isTrue(Option.isNone(nieuweGegevens(daar)))
      }
      for (const gegevens of Option.toArray(nieuweGegevens(daar))) {
        assert.deepStrictEqual(verschillen(gegevens, daar), [])
      }
    }))
    const persoon: AnderePartij = {
      soortPartij: "persoon",
      identificatoren: [],
      contactnaam: { achternaam: "Boer" } as NonNullable<AnderePartij["contactnaam"]>
    }
    assert.isTrue(Option.isSome(nieuweGegevens(persoon)))
    assert.isTrue(
      Option.isNone(
        nieuweGegevens({ ...persoon, identificatoren: [{ soort: "kvk_nummer", waarde: "12345678" as never }] })
      )
    )
  })
})
