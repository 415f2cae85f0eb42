import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { contactgegevens, partijdossier } from "../../../testing/index.ts"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import { koppelgronden } from "../voorstel.ts"
import { type Beeld, beeldVanContactgegevens, beeldVanPartijgegevens } from "./beeld.ts"
import {
  drempels,
  gewicht,
  grondeisen,
  kansen,
  type Niveau,
  niveaus,
  type VergelekenVeld,
  vergelekenVelden
} from "./gewichten.ts"
import { namenSprekenTegen, sprekenNamenTegen } from "./namen-spreken-tegen.ts"
import { overeenkomst, stemtOvereen } from "./overeenkomst.ts"
import { type Niveaus, scoreVan, vergelijk } from "./vergelijk.ts"

/** Records that have much in common, and records that have nothing. */
const paar: fc.Arbitrary<readonly [Beeld, Beeld]> = fc.oneof(
  partijdossier.filter(({ kandidaten }) => kandidaten.length > 0).map(({ kandidaten, partij }) =>
    [beeldVanPartijgegevens(partij.gegevens), beeldVanPartijgegevens((kandidaten[0] ?? partij).gegevens)] as const
  ),
  fc.tuple(contactgegevens, contactgegevens).map(([een, ander]) =>
    [beeldVanContactgegevens(een), beeldVanContactgegevens(ander)] as const
  )
)
const beeld = (gegeven: object) =>
  beeldVanContactgegevens({
    bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 },
    digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "zandstra@example.nl" }, {
      soortDigitaalAdres: "telefoonnummer",
      adres: "06 70012301"
    }],
    ...gegeven
  } as unknown as Contactgegevens)
const niveau = fc.constantFrom<Niveau>(...niveaus, "ontbreekt")
const alleNiveaus = fc.record(
  Object.fromEntries(vergelekenVelden.map((veld) => [veld, niveau]))
) as unknown as fc.Arbitrary<Niveaus>

describe("the table of linking", () => {
  it("holds probabilities, which are one together for who is the same and for who is not", () => {
    for (const veld of vergelekenVelden) {
      for (const soort of ["m", "u"] as const) {
        const alle = niveaus.map((van) => kansen[veld][van][soort])
        assert.isTrue(alle.every((kans) => kans > 0 && kans < 1), veld)
        assert.closeTo(alle.reduce((som, kans) => som + kans), 1, 1e-9, veld)
      }
    }
  })

  it("weighs log2(m/u), more for who agrees more, and nothing for what is missing", () => {
    for (const veld of vergelekenVelden) {
      for (const van of niveaus) {
        assert.closeTo(gewicht(veld, van), Math.log2(kansen[veld][van].m / kansen[veld][van].u), 1e-9)
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
    assert.isBelow(vanHuishouden, drempels.koppelen)
    assert.isAbove(drempels.samenvoegen, drempels.koppelen)
  })

  it("asks on each ground for the whole name, and beside it for an e-mail address, or a telephone number and an address", () => {
    for (const grond of koppelgronden) {
      const { gelijk, nietAnders } = grondeisen[grond]
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
      assert.deepStrictEqual(vergelijk(een, ander), vergelijk(ander, een))
      assert.strictEqual(namenSprekenTegen(een, ander), namenSprekenTegen(ander, een))
      for (const waartoe of ["koppelen", "samenvoegen"] as const) {
        assert.deepStrictEqual(overeenkomst(een, ander, waartoe), overeenkomst(ander, een, waartoe))
      }
    }))
  })

  it("explains the whole score: every field once, and their weights are what it is", () => {
    fc.assert(fc.property(paar, ([een, ander]) => {
      const { kenmerken, niveaus: van, score } = vergelijk(een, ander)
      assert.deepStrictEqual(
        kenmerken.map(({ veld, uitkomst }) => [veld, uitkomst]),
        vergelekenVelden.map((veld) => [veld, van[veld]])
      )
      assert.closeTo(
        kenmerken.reduce((som, { gewicht: weegt = 0 }) => som + weegt, 0),
        score,
        0.005 * vergelekenVelden.length
      )
    }))
  })

  it("weighs no less when one field agrees more", () => {
    const rang = (van: Niveau) => niveaus.indexOf(van as typeof niveaus[number])
    fc.assert(
      fc.property(alleNiveaus, fc.constantFrom<VergelekenVeld>(...vergelekenVelden), niveau, (van, veld, anders) => {
        fc.pre(van[veld] !== "ontbreekt" && anders !== "ontbreekt")
        assert.strictEqual(scoreVan({ ...van, [veld]: anders }) > scoreVan(van), rang(anders) < rang(van[veld]))
      })
    )
  })

  it("finds nothing that contradicts in a record and itself, and agrees wholly with all that is there", () => {
    fc.assert(fc.property(paar, ([een]) => {
      assert.isFalse(namenSprekenTegen(een, een))
      for (const van of Object.values(vergelijk(een, een).niveaus)) assert.notStrictEqual(van, "anders")
    }))
  })

  it("presumes nobody the same on one kind of thing, whatever it weighs, nor whose names contradict, nor a person and an organisation", () => {
    let gezien = 0
    fc.assert(
      fc.property(paar, ([een, ander]) => {
        const gevonden = overeenkomst(een, ander, "koppelen")
        if (gevonden === undefined) return
        gezien++
        const { niveaus: van, score } = gevonden
        const soorten = [
          ["achternaam", "voornaam", "voorletters", "organisatienaam"] as const,
          ["email"] as const,
          ["telefoon"] as const,
          ["adres"] as const
        ].filter((velden) => velden.some((veld) => stemtOvereen(van, veld)))
        assert.isAtLeast(soorten.length, 2)
        assert.isAtLeast(score, drempels.koppelen)
        assert.isFalse(sprekenNamenTegen(van))
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
    assert.isAbove(vergelijk(een, ander).score, drempels.koppelen)
    assert.isUndefined(overeenkomst(een, ander, "koppelen"))
    assert.isDefined(overeenkomst(een, een, "koppelen"))
  })

  it("takes the organisation of persons for nothing but a contradiction, and of organisations for their name", () => {
    const zandstra = { contactnaam: { voornaam: "Maria", achternaam: "Zandstra" } }
    const niveauVan = (een: object, ander: object) => vergelijk(beeld(een), beeld(ander)).niveaus.organisatienaam
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
      if (overeenkomst(een, ander, "samenvoegen") !== undefined) assert.isDefined(overeenkomst(een, ander, "koppelen"))
    }))
  })
})
