import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { contactgegevens, partijdossier } from "../../../testing/index.ts"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import { koppelgronden } from "../voorstel.ts"
import { agreement, agrees } from "./agreement.ts"
import { compare, type Levels, scoreVan } from "./compare.ts"
import { doNamenContradict, namenContradict } from "./namen-contradict.ts"
import { type Profile, profileOfContactgegevens, profileOfPartijgegevens } from "./profile.ts"
import {
  type ComparedField,
  comparedFields,
  gewicht,
  groundRequirements,
  type Level,
  levels,
  probabilities,
  thresholds
} from "./weights.ts"

/** Records that have much in common, and records that have nothing. */
const paar: fc.Arbitrary<readonly [Profile, Profile]> = fc.oneof(
  partijdossier.filter(({ kandidaten }) => kandidaten.length > 0).map(({ kandidaten, partij }) =>
    [profileOfPartijgegevens(partij.gegevens), profileOfPartijgegevens((kandidaten[0] ?? partij).gegevens)] as const
  ),
  fc.tuple(contactgegevens, contactgegevens).map(([een, ander]) =>
    [profileOfContactgegevens(een), profileOfContactgegevens(ander)] as const
  )
)
const beeld = (gegeven: object) =>
  profileOfContactgegevens({
    bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 },
    digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "zandstra@example.nl" }, {
      soortDigitaalAdres: "telefoonnummer",
      adres: "06 70012301"
    }],
    ...gegeven
  } as unknown as Contactgegevens)
const niveau = fc.constantFrom<Level>(...levels, "ontbreekt")
const alleNiveaus = fc.record(
  Object.fromEntries(comparedFields.map((veld) => [veld, niveau]))
) as unknown as fc.Arbitrary<Levels>

describe("the table of linking", () => {
  it("holds probabilities, which are one together for who is the same and for who is not", () => {
    for (const veld of comparedFields) {
      for (const soort of ["m", "u"] as const) {
        const all = levels.map((van) => probabilities[veld][van][soort])
        assert.isTrue(all.every((kans) => kans > 0 && kans < 1), veld)
        assert.closeTo(all.reduce((som, kans) => som + kans), 1, 1e-9, veld)
      }
    }
  })

  it("weighs log2(m/u), more for who agrees more, and nothing for what is missing", () => {
    for (const veld of comparedFields) {
      for (const van of levels) {
        assert.closeTo(gewicht(veld, van), Math.log2(probabilities[veld][van].m / probabilities[veld][van].u), 1e-9)
      }
      assert.isAbove(gewicht(veld, "gelijk"), gewicht(veld, "bijna-gelijk"), veld)
      assert.isAbove(gewicht(veld, "bijna-gelijk"), gewicht(veld, "anders"), veld)
      assert.isAbove(gewicht(veld, "gelijk"), 0, veld)
      assert.isBelow(gewicht(veld, "anders"), 0, veld)
      assert.strictEqual(gewicht(veld, "ontbreekt"), 0)
    }
  })

  it("never reaches a threshold with what a household shares but for a name, nor merges with less than it links", () => {
    const vanHuishouden = gewicht("achternaam", "gelijk") + gewicht("telefoon", "gelijk") + gewicht("adres", "gelijk")
    assert.isBelow(vanHuishouden, thresholds.koppelen)
    assert.isAbove(thresholds.samenvoegen, thresholds.koppelen)
  })

  it("asks on each ground for the whole name, and beside it for an e-mail address, or a telephone number and an address", () => {
    for (const grond of koppelgronden) {
      const { gelijk, nietAnders } = groundRequirements[grond]
      assert.includeMembers([...gelijk], ["achternaam", "voornaam"])
      assert.include(nietAnders, "voorletters")
      assert.isTrue(gelijk.includes("email") || (gelijk.includes("telefoon") && gelijk.includes("adres")))
      // What is not demanded may be missing, and may not speak against it.
      for (const veld of ["email", "telefoon", "adres"] as const) {
        assert.isTrue(gelijk.includes(veld) || nietAnders.includes(veld), `${grond} ${veld}`)
      }
    }
  })
})

describe("the comparison of two records", () => {
  it("is the same either way round (kills: which of them is the partij makes a difference)", () => {
    fc.assert(fc.property(paar, ([een, ander]) => {
      assert.deepStrictEqual(compare(een, ander), compare(ander, een))
      assert.strictEqual(namenContradict(een, ander), namenContradict(ander, een))
      for (const waartoe of ["koppelen", "samenvoegen"] as const) {
        assert.deepStrictEqual(agreement(een, ander, waartoe), agreement(ander, een, waartoe))
      }
    }))
  })

  it("explains the whole score: every field once, and their weights are what it is", () => {
    fc.assert(fc.property(paar, ([een, ander]) => {
      const { kenmerken, levels: van, score } = compare(een, ander)
      assert.deepStrictEqual(
        kenmerken.map(({ veld, uitkomst }) => [veld, uitkomst]),
        comparedFields.map((veld) => [veld, van[veld]])
      )
      assert.closeTo(
        kenmerken.reduce((som, { gewicht: weegt = 0 }) => som + weegt, 0),
        score,
        0.005 * comparedFields.length
      )
    }))
  })

  it("weighs no less when one field agrees more", () => {
    const rang = (van: Level) => levels.indexOf(van as typeof levels[number])
    fc.assert(
      fc.property(alleNiveaus, fc.constantFrom<ComparedField>(...comparedFields), niveau, (van, veld, anders) => {
        fc.pre(van[veld] !== "ontbreekt" && anders !== "ontbreekt")
        assert.strictEqual(scoreVan({ ...van, [veld]: anders }) > scoreVan(van), rang(anders) < rang(van[veld]))
      })
    )
  })

  it("finds nothing that contradicts in a record and itself, and agrees wholly with all that is there", () => {
    fc.assert(fc.property(paar, ([een]) => {
      assert.isFalse(namenContradict(een, een))
      for (const van of Object.values(compare(een, een).levels)) assert.notStrictEqual(van, "anders")
    }))
  })

  it("presumes nobody the same on one kind of thing, whatever it weighs, nor whose names contradict, nor a person and an organisation", () => {
    let gezien = 0
    fc.assert(
      fc.property(paar, ([een, ander]) => {
        const gevonden = agreement(een, ander, "koppelen")
        if (gevonden === undefined) return
        gezien++
        const { levels: van, score } = gevonden
        const soorten = [
          ["achternaam", "voornaam", "voorletters", "organisatienaam"] as const,
          ["email"] as const,
          ["telefoon"] as const,
          ["adres"] as const
        ].filter((velden) => velden.some((veld) => agrees(van, veld)))
        assert.isAtLeast(soorten.length, 2)
        assert.isAtLeast(score, thresholds.koppelen)
        assert.isFalse(doNamenContradict(van))
        assert.notInclude(
          [["persoon", "organisatie"], ["organisatie", "persoon"]].map(String),
          String([een.soort, ander.soort])
        )
      }),
      { numRuns: 500 }
    )
    assert.isAbove(gezien, 20)
  })

  it("presumes two with another last name not the same, though all else agrees and outweighs it", () => {
    const een = beeld({ contactnaam: { voornaam: "Maria", achternaam: "Zandstra" } })
    const ander = beeld({ contactnaam: { voornaam: "Maria", achternaam: "Proefstra" } })
    assert.isAbove(compare(een, ander).score, thresholds.koppelen)
    assert.isUndefined(agreement(een, ander, "koppelen"))
    assert.isDefined(agreement(een, een, "koppelen"))
  })

  it("takes the organisation of persons for nothing but a contradiction, and of organisations for their name", () => {
    const zandstra = { contactnaam: { voornaam: "Maria", achternaam: "Zandstra" } }
    const niveauVan = (een: object, ander: object) => compare(beeld(een), beeld(ander)).levels.organisatienaam
    assert.strictEqual(
      niveauVan({ ...zandstra, organisatienaam: "Proefbank" }, { ...zandstra, organisatienaam: "Proefbank" }),
      "ontbreekt"
    )
    assert.strictEqual(
      niveauVan({ ...zandstra, organisatienaam: "Proefbank" }, { ...zandstra, organisatienaam: "Voorbeeldzuivel" }),
      "anders"
    )
    assert.strictEqual(niveauVan({ organisatienaam: "Proefbank B.V." }, { organisatienaam: "proefbank" }), "gelijk")
    assert.strictEqual(niveauVan({ organisatienaam: "Proefbank" }, { organisatienaam: "Proefbnak" }), "bijna-gelijk")
    assert.strictEqual(
      niveauVan({ ...zandstra, organisatienaam: "Proefbank" }, { organisatienaam: "Proefbank" }),
      "gelijk"
    )
  })

  it("presumes no more to merge than to link", () => {
    fc.assert(fc.property(paar, ([een, ander]) => {
      if (agreement(een, ander, "samenvoegen") !== undefined) assert.isDefined(agreement(een, ander, "koppelen"))
    }))
  })
})
