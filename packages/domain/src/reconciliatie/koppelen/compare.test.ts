import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { contactgegevens, partijdossier } from "../../../testing/index.ts"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import { koppelgronden } from "../voorstel.ts"
import { agreement, agrees } from "./agreement.ts"
import { compare, type Levels, scoreOf } from "./compare.ts"
import { type ComparisonProfile, profileOfContactgegevens, profileOfPartijgegevens } from "./comparison-profile.ts"
import { deductionsFrom } from "./deductions.ts"
import { doNamenContradict, namenContradict } from "./namen-contradict.ts"
import {
  type ComparedField,
  comparedFields,
  gewicht,
  groundRequirements,
  type Level,
  levelsOf,
  probabilities,
  thresholds
} from "./weights.ts"

/** Records with much in common, and records with nothing in common. */
const pair: fc.Arbitrary<readonly [ComparisonProfile, ComparisonProfile]> = fc.oneof(
  partijdossier.filter(({ candidates }) => candidates.length > 0).map(({ candidates, partij }) =>
    [profileOfPartijgegevens(partij.gegevens), profileOfPartijgegevens((candidates[0] ?? partij).gegevens)] as const
  ),
  fc.tuple(contactgegevens, contactgegevens).map(([one, other]) =>
    [profileOfContactgegevens(one), profileOfContactgegevens(other)] as const
  )
)
const profile = (gegeven: object) =>
  profileOfContactgegevens({
    bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 },
    digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "zandstra@example.nl" }, {
      soortDigitaalAdres: "telefoonnummer",
      adres: "06 70012301"
    }],
    ...gegeven
  } as unknown as Contactgegevens)
const rankOf = (veld: ComparedField, van: Level) => levelsOf(veld).indexOf(van as Exclude<Level, "ontbreekt">)
const levelOf = (veld: ComparedField) => fc.constantFrom<Level>(...levelsOf(veld), "ontbreekt")
const allLevels = fc.record(
  Object.fromEntries(comparedFields.map((veld) => [veld, levelOf(veld)]))
) as unknown as fc.Arbitrary<Levels>

describe("the table of linking", () => {
  it("holds probabilities that add up to one, for the same and for different people", () => {
    for (const veld of comparedFields) {
      for (const soort of ["m", "u"] as const) {
        const all = levelsOf(veld).map((van) => probabilities[veld][van]?.[soort] ?? 0)
        assert.isTrue(all.every((probability) => probability > 0 && probability < 1), veld)
        assert.closeTo(all.reduce((sum, probability) => sum + probability), 1, 1e-9, veld)
      }
    }
  })

  it("weighs log2(m/u), more for more agreement, and nothing for a missing field", () => {
    for (const veld of comparedFields) {
      for (const van of levelsOf(veld)) {
        const { m, u } = probabilities[veld][van] ?? assert.fail(`${veld} ${van}`)
        assert.closeTo(gewicht(veld, van), Math.log2(m / u), 1e-9)
      }
      const weights = levelsOf(veld).map((van) => gewicht(veld, van))
      assert.deepStrictEqual(weights, weights.toSorted((one, other) => other - one), veld)
      assert.strictEqual(new Set(weights).size, weights.length, veld)
      assert.isAbove(gewicht(veld, "gelijk"), 0, veld)
      assert.isBelow(gewicht(veld, "anders"), 0, veld)
      assert.strictEqual(gewicht(veld, "ontbreekt"), 0)
    }
  })

  it("never reaches a threshold on what a household shares, and merges with no less than it links", () => {
    const vanHuishouden = gewicht("achternaam", "gelijk") + gewicht("telefoon", "gelijk") + gewicht("adres", "gelijk")
    assert.isBelow(vanHuishouden, thresholds.koppelen)
    assert.isBelow(gewicht("telefoon", "gedeeld"), 0)
    assert.isAbove(thresholds.samenvoegen, thresholds.koppelen)
  })

  it("requires for each ground the whole name, and an e-mail address or telephone number and address", () => {
    for (const grond of koppelgronden) {
      const { equal, notDifferent } = groundRequirements[grond]
      assert.includeMembers([...equal], ["achternaam", "voornaam"])
      assert.include(notDifferent, "voorletters")
      assert.isTrue(equal.includes("email") || (equal.includes("telefoon") && equal.includes("adres")))
      // Fields that are not required may be missing, but may not contradict.
      for (const veld of ["email", "telefoon", "adres"] as const) {
        assert.isTrue(equal.includes(veld) || notDifferent.includes(veld), `${grond} ${veld}`)
      }
    }
  })

  it("takes off a bit and a half where only the address may agree, so that father and son are not merged by it", () => {
    const van: Levels = {
      achternaam: "gelijk",
      voornaam: "gelijk",
      voorletters: "ontbreekt",
      organisatienaam: "ontbreekt",
      email: "ontbreekt",
      telefoon: "ontbreekt",
      adres: "gelijk"
    }
    assert.isBelow(scoreOf(van), thresholds.samenvoegen)
    assert.closeTo(scoreOf(van) + 1.5 + gewicht("telefoon", "gelijk"), scoreOf({ ...van, telefoon: "gelijk" }), 1e-9)
    // An initial beside an address is not enough to link.
    assert.isBelow(scoreOf({ ...van, voornaam: "ontbreekt", voorletters: "bijna-gelijk" }), thresholds.koppelen)
    assert.isAbove(scoreOf(van), thresholds.koppelen)
  })
})

describe("the comparison of two records", () => {
  // Kills: which of them is the partij makes a difference.
  it("is symmetrical", () => {
    fc.assert(fc.property(pair, ([one, other]) => {
      assert.deepStrictEqual(compare(one, other), compare(other, one))
      assert.strictEqual(namenContradict(one, other), namenContradict(other, one))
      for (const purpose of ["koppelen", "samenvoegen"] as const) {
        assert.deepStrictEqual(agreement(one, other, purpose), agreement(other, one, purpose))
      }
    }))
  })

  it("explains the whole score: every field that both have once, with weights that add up to it", () => {
    fc.assert(fc.property(pair, ([one, other]) => {
      const { kenmerken, levels: van, score } = compare(one, other)
      assert.deepStrictEqual(
        kenmerken.filter(({ gewicht: weighs }) => weighs !== undefined).map(({ veld, uitkomst }) => [veld, uitkomst]),
        [
          ...comparedFields.filter((veld) => van[veld] !== "ontbreekt").map((veld) => [veld, van[veld]]),
          ...deductionsFrom(van).map(({ uitkomst, veld }) => [veld, uitkomst])
        ]
      )
      assert.closeTo(
        kenmerken.reduce((sum, { gewicht: weighs = 0 }) => sum + weighs, 0),
        score,
        0.005 * comparedFields.length
      )
    }))
  })

  it("says that a parent and child of one name could be meant, unless an own e-mail address agrees", () => {
    const zandstra = { contactnaam: { voornaam: "Maria", achternaam: "Zandstra" } }
    const own = [{ soortDigitaalAdres: "email", adres: "maria@example.nl" }]
    const says = (one: object, other: object) =>
      compare(profile(one), profile(other)).kenmerken.some(({ uitkomst }) => uitkomst === "ouder-of-kind-mogelijk")
    assert.isTrue(says(zandstra, zandstra))
    assert.isTrue(says({ contactnaam: { voorletters: "M.", achternaam: "Zandstra" } }, zandstra))
    assert.isFalse(says({ ...zandstra, digitaleAdressen: own }, { ...zandstra, digitaleAdressen: own }))
    assert.isFalse(says({ ...zandstra, bezoekadres: undefined }, zandstra))
    assert.isFalse(says({ contactnaam: { achternaam: "Zandstra" } }, zandstra))
  })

  it("weighs no less when a field agrees more", () => {
    const cases = fc.constantFrom<ComparedField>(...comparedFields).chain((veld) =>
      fc.tuple(allLevels, fc.constant(veld), levelOf(veld))
    )
    fc.assert(
      fc.property(cases, ([van, veld, different]) => {
        fc.pre(van[veld] !== "ontbreekt" && different !== "ontbreekt")
        assert.strictEqual(
          scoreOf({ ...van, [veld]: different }) > scoreOf(van),
          rankOf(veld, different) < rankOf(veld, van[veld])
        )
      })
    )
  })

  it("finds full agreement and no contradiction between a record and itself", () => {
    fc.assert(fc.property(pair, ([one]) => {
      assert.isFalse(namenContradict(one, one))
      for (const van of Object.values(compare(one, one).levels)) assert.notStrictEqual(van, "anders")
    }))
  })

  it("finds no agreement on one kind of data, with contradicting names, or for person and organisation", () => {
    let gezien = 0
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const gevonden = agreement(one, other, "koppelen")
        if (gevonden === undefined) return
        gezien++
        const { levels: van, score } = gevonden
        const soorten = [
          ["achternaam", "voornaam", "voorletters", "organisatienaam"] as const,
          ["email"] as const,
          ["telefoon"] as const,
          ["adres"] as const
        ].filter((fields) => fields.some((veld) => agrees(van, veld)))
        assert.isAtLeast(soorten.length, 2)
        assert.isAtLeast(score, thresholds.koppelen)
        assert.isFalse(doNamenContradict(van))
        assert.notInclude(
          [["persoon", "organisatie"], ["organisatie", "persoon"]].map(String),
          String([one.soort, other.soort])
        )
      }),
      { numRuns: 500 }
    )
    assert.isAbove(gezien, 20)
  })

  it("finds no agreement between different last names, even if all else outweighs it", () => {
    const digitaleAdressen = [{ soortDigitaalAdres: "email", adres: "fam.zandstra@example.nl" }]
    const one = profile({ contactnaam: { voornaam: "Maria", achternaam: "Zandstra" }, digitaleAdressen })
    const other = profile({ contactnaam: { voornaam: "Maria", achternaam: "Proefstra" }, digitaleAdressen })
    const { score } = compare(one, other)
    assert.isUndefined(agreement(one, other, "koppelen", score))
    assert.isDefined(agreement(one, one, "koppelen"))
  })

  it("counts the organisation of persons only as a contradiction, and of organisations as their name", () => {
    const zandstra = { contactnaam: { voornaam: "Maria", achternaam: "Zandstra" } }
    const levelOf = (one: object, other: object) => compare(profile(one), profile(other)).levels.organisatienaam
    assert.strictEqual(
      levelOf({ ...zandstra, organisatienaam: "Proefbank" }, { ...zandstra, organisatienaam: "Proefbank" }),
      "ontbreekt"
    )
    assert.strictEqual(
      levelOf({ ...zandstra, organisatienaam: "Proefbank" }, { ...zandstra, organisatienaam: "Voorbeeldzuivel" }),
      "anders"
    )
    assert.strictEqual(levelOf({ organisatienaam: "Proefbank B.V." }, { organisatienaam: "proefbank" }), "gelijk")
    assert.strictEqual(levelOf({ organisatienaam: "Proefbank" }, { organisatienaam: "Proefbnak" }), "bijna-gelijk")
    // Two of one street may have one administration, at one address.
    const organisations = ["VvE Proefstraat 1-15", "VvE Proefstraat 17-31"].map((organisatienaam) => ({
      organisatienaam
    }))
    assert.strictEqual(levelOf(organisations[0] ?? {}, organisations[1] ?? {}), "anders")
    assert.strictEqual(
      levelOf({ ...zandstra, organisatienaam: "Proefbank" }, { organisatienaam: "Proefbank" }),
      "gelijk"
    )
  })

  it("finds no more agreements for merging than for linking", () => {
    fc.assert(fc.property(pair, ([one, other]) => {
      if (agreement(one, other, "samenvoegen") !== undefined) assert.isDefined(agreement(one, other, "koppelen"))
    }))
  })
})
