import { Option } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { anderePartij, told } from "../../../testing/arbitraries/andere-partij.ts"
import { partijgegevens, partijgegevensVan } from "../../../testing/arbitraries/partijgegevens.ts"
import { read } from "../../../testing/decoding.ts"
import { soortenPartij } from "../../partij/identificatoren.ts"
import { Partijgegevens } from "../../partij/partijgegevens.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import { Contactnaam } from "../../values/contactnaam.ts"
import { zelfdeDigitaalAdres } from "../../values/digitaal-adres.ts"
import type { AnderePartij } from "./andere-partij.ts"
import { nieuweGegevens, takenOver } from "./takeover.ts"
import { isTegenstrijdig, verschillen } from "./verschillen.ts"

/** Two partijen of one kind, without contradicting identificatoren. */
const twoOfOneSoort = fc.constantFrom(...soortenPartij).chain((soort) =>
  fc.tuple(partijgegevensVan(soort), partijgegevensVan(soort), fc.boolean()).map((
    [here, there, metIdentificatoren]
  ): readonly [Partijgegevens, AnderePartij] => [
    here,
    { ...told(there), identificatoren: metIdentificatoren ? there.identificatoren : [] }
  ])
)

describe("taking over what another register has", () => {
  // Kills: a field that is forgotten.
  it("leaves nothing to take over, and no field different from the other register", () => {
    fc.assert(fc.property(twoOfOneSoort, ([here, there]) => {
      const na = takenOver(here, there)
      fc.pre(Option.isSome(na))
      assert.isTrue(Option.isNone(takenOver(na.value, there)))
      for (const { part, uitkomst } of verschillen(na.value, there)) {
        assert.isTrue(
          uitkomst === "alleen-hier" || part.startsWith("digitaleAdressen/") || part === "indicatieGeheimhouding",
          part
        )
      }
    }))
  })

  it("takes nothing away: no digital address, no identificator, no field, no geheimhouding, no note", () => {
    fc.assert(fc.property(twoOfOneSoort, ([here, there]) => {
      for (const na of Option.toArray(takenOver(here, there))) {
        for (const adres of here.digitaleAdressen) {
          assert.isTrue(na.digitaleAdressen.some((other) => zelfdeDigitaalAdres(other, adres)))
        }
        for (const identificator of here.identificatoren) {
          assert.include(na.identificatoren.map(canonicalText), canonicalText(identificator))
        }
        assert.includeMembers(Object.keys(na), Object.keys(here))
        assert.isTrue(na.indicatieGeheimhouding || !here.indicatieGeheimhouding)
        assert.strictEqual(na.interneNotitie, here.interneNotitie)
        assert.strictEqual(na.soortPartij, here.soortPartij)
      }
    }))
  })

  it("gives none when the two may not be the same, and when they are equal", () => {
    fc.assert(fc.property(partijgegevens, anderePartij, (here, there) => {
      const gevonden = verschillen(here, there)
      if (gevonden.length === 0 || gevonden.some(isTegenstrijdig)) assert.isTrue(Option.isNone(takenOver(here, there)))
      assert.isTrue(Option.isNone(takenOver(here, told(here))))
    }))
  })

  it("gives none when this register only has more", () => {
    const anna = read(Partijgegevens, {
      soortPartij: "persoon",
      contactnaam: { voornaam: "Anna", achternaam: "Boer" },
      voorkeurstaal: { code: "nld" }
    })
    for (const fewer of [{ contactnaam: read(Contactnaam, { achternaam: "Boer" }) }, { voorkeurstaal: null }]) {
      const there: AnderePartij = { ...told(anna), ...fewer }
      assert.deepStrictEqual(verschillen(anna, there).map(({ uitkomst }) => uitkomst), ["alleen-hier"])
      assert.isTrue(Option.isNone(takenOver(anna, there)))
    }
  })

  // Kills: something told that is lost on the way.
  it("registers a partij that then has no differences", () => {
    fc.assert(fc.property(partijgegevens, fc.uuid(), (gegevens, id) => {
      const there = told(gegevens, id)
      const { interneNotitie: _notitie, zoalsOntvangen: _ontvangen, ...zonderNotitie } = gegevens
      assert.strictEqual(canonicalText(Option.getOrUndefined(nieuweGegevens(there))), canonicalText(zonderNotitie))
      assert.strictEqual(
        canonicalText(Option.getOrUndefined(nieuweGegevens({ ...there, verteldeSoorten: ["email"] }))),
        canonicalText(zonderNotitie)
      )
      assert.isTrue(Option.isNone(nieuweGegevens({ ...there, onvolledig: true })))
    }))
  })

  it("gives none for a new partij without a kind, or with identificatoren that do not fit", () => {
    fc.assert(fc.property(anderePartij, (there) => {
      if (there.soortPartij === undefined) {
        assert.isTrue(Option.isNone(nieuweGegevens(there)))
      }
      for (const gegevens of Option.toArray(nieuweGegevens(there))) {
        assert.deepStrictEqual(verschillen(gegevens, there), [])
      }
    }))
    const persoon: AnderePartij = {
      soortPartij: "persoon",
      identificatoren: [],
      contactnaam: { achternaam: "Boer" } as NonNullable<AnderePartij["contactnaam"]>
    }
    assert.isTrue(Option.isSome(nieuweGegevens(persoon)))
    assert.isTrue(Option.isSome(nieuweGegevens({ soortPartij: "persoon", identificatoren: [] })))
    assert.isTrue(
      Option.isNone(
        nieuweGegevens({ ...persoon, identificatoren: [{ soort: "kvk_nummer", waarde: "12345678" as never }] })
      )
    )
  })
})
