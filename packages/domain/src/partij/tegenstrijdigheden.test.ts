import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read } from "../../testing/decoding.ts"
import { partij as partijen } from "../../testing/index.ts"
import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import { voorkeurIn } from "../values/digitale-adressen.ts"
import { fields } from "../values/stored-value.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { naamForm } from "../values/zelfde-contactnaam.ts"
import { momentVan } from "./gegeven-op.ts"
import { KeuzesOngeldig } from "./partij-errors.ts"
import { Partij } from "./partij.ts"
import type { Partijgegevens } from "./partijgegevens.ts"
import { objectionToSamenvoegen, voegSamen } from "./samenvoegen.ts"
import { type SingleVeld, singleVelden, waardeVan, zelfdeWaarde } from "./single-velden.ts"
import {
  findTegenstrijdigheden,
  type KeuzePerVeld,
  type SamenvoegingZijde,
  samenvoegingZijden
} from "./tegenstrijdigheden.ts"

/** Two partijen of one kind that can be merged: each field of the second is the first's, its own, or absent. */
const pair = fc.tuple(partijen, partijen, fc.subarray([...singleVelden]), fc.subarray([...singleVelden])).map(
  ([one, ander, same, absent]): readonly [Partij, Partij] => {
    const names = ["contactnaam", "organisatienaam"] as const
    const gegevens: Record<string, unknown> = Object.fromEntries(
      Object.entries({ ...ander.gegevens, soortPartij: one.gegevens.soortPartij, identificatoren: [] }).filter((
        [veld]
      ) => !(absent as ReadonlyArray<string>).includes(veld) || veld === "indicatieActief")
    )
    for (const naam of names) {
      const own = waardeVan(one.gegevens, naam)
      if (own === undefined) delete gegevens[naam]
      else if (gegevens[naam] === undefined || same.includes(naam)) gegevens[naam] = own
    }
    for (const veld of same) {
      const own = waardeVan(one.gegevens, veld)
      if (own !== undefined && veld !== "voorkeurskanaal") gegevens[veld] = own
    }
    return [one, { ...ander, gegevens: gegevens as unknown as Partijgegevens }]
  }
).filter(([one, ander]) => objectionToSamenvoegen(one, ander) === undefined)

const choices: fc.Arbitrary<KeuzePerVeld> = fc.record(
  Object.fromEntries(singleVelden.map((veld) => [veld, fc.constantFrom(...samenvoegingZijden)]))
) as fc.Arbitrary<{ readonly [veld in SingleVeld]: SamenvoegingZijde }>

const only = (keuzes: KeuzePerVeld, velden: ReadonlyArray<SingleVeld>): KeuzePerVeld =>
  Object.fromEntries(velden.map((veld) => [veld, keuzes[veld]]))

/** Whether a value is whole in another: the same, or a part of a name or address that says more. */
const isIn = (veld: SingleVeld, waarde: unknown, whole: unknown): boolean => {
  if (zelfdeWaarde(veld, waarde, whole)) return true
  if (veld !== "contactnaam") return false
  const [a, b] = [naamForm(waarde), naamForm(whole)]
  return Object.entries(a).every(([part, form]) => form === "" || form === { ...b }[part])
}

const persoon = (gegevens: object, rest: object = {}) =>
  read(Partij, {
    id: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
    nummer: "0000000001",
    registratiedatum: "2026-01-01T00:00:00.000Z",
    versie: 1,
    gegevens: { soortPartij: "persoon", contactnaam: { achternaam: "Boer" }, ...gegevens },
    ...rest
  })

const adres = (straat: string, huisnummer: number) => ({
  soortBezoekadres: "binnenlands_adres",
  straat,
  huisnummer,
  woonplaats: "Proefdorp"
})

const velden = (one: object, ander: object) =>
  findTegenstrijdigheden(persoon(one), persoon(ander)).map(({ veld }) => veld)

describe("contradictions between two partijen", () => {
  // Kills: a kind of gegevens that nobody thought of, which a merge then loses.
  it("can be in every field of the partijgegevens that a merge does not keep of both", () => {
    const known: Array<string> = [
      ...singleVelden,
      "soortPartij",
      "identificatoren",
      "digitaleAdressen",
      "indicatieGeheimhouding",
      "interneNotitie",
      "zoalsOntvangen"
    ]
    const found = new Set<string>()
    fc.assert(fc.property(partijen, ({ gegevens }) => {
      for (const veld of Object.keys(gegevens)) found.add(veld)
    }))
    assert.sameMembers([...found], known)
  })

  it("are none in what is only written in another way", () => {
    const email = (written: string) => ({
      digitaleAdressen: [{ soortDigitaalAdres: "email", adres: written }],
      voorkeurskanaal: { soortDigitaalAdres: "email", adres: written }
    })
    const telefoon = (written: string) => ({
      voorkeurskanaal: { soortDigitaalAdres: "telefoonnummer", adres: written }
    })
    const naam = (contactnaam: object) => ({ contactnaam })
    const same: ReadonlyArray<readonly [object, object]> = [
      [naam({ voorvoegselAchternaam: "van der", achternaam: "Berg" }), naam({ achternaam: "Berg, van der" })],
      [naam({ voorletters: "A.B.", achternaam: "BOER" }), naam({ voorletters: "AB", achternaam: "Boer" })],
      [naam({ achternaam: "Boer" }), naam({ voornaam: "Anna", achternaam: "Boer" })],
      [{ bezoekadres: adres("Oudestraat", 1) }, { bezoekadres: adres("OUDESTRAAT ", 1) }],
      [email("Anna@Example.nl"), email("anna@example.NL")],
      [telefoon("06 70012301"), telefoon("+31670012301")],
      [{ voorkeurstaal: { code: "dut" } }, { voorkeurstaal: { code: "nld" } }],
      [{ bezoekadres: adres("Oudestraat", 1) }, {}]
    ]
    for (const [one, ander] of same) {
      assert.deepStrictEqual(velden(one, ander), [])
      assert.deepStrictEqual(velden(ander, one), [])
    }
  })

  it("are in every field whose values differ", () => {
    const kanaal = (written: string) => ({ voorkeurskanaal: { soortDigitaalAdres: "email", adres: written } })
    assert.deepStrictEqual(
      velden(
        {
          bezoekadres: adres("Oudestraat", 1),
          ...kanaal("a@example.nl"),
          voorkeurstaal: { code: "nld" },
          indicatieActief: true
        },
        {
          contactnaam: { achternaam: "Bakker" },
          bezoekadres: adres("Nieuwestraat", 1),
          ...kanaal("b@example.nl"),
          voorkeurstaal: { code: "fry" },
          indicatieActief: false
        }
      ),
      ["contactnaam", "bezoekadres", "voorkeurskanaal", "voorkeurstaal", "indicatieActief"]
    )
  })

  it("show both values, when each was given, and which was given last", () => {
    fc.assert(fc.property(pair, ([blijft, vervalt]) => {
      for (const { gegevenOp, standaard, veld, waarden } of findTegenstrijdigheden(blijft, vervalt)) {
        assert.deepStrictEqual(waarden, {
          blijft: waardeVan(blijft.gegevens, veld),
          vervalt: waardeVan(vervalt.gegevens, veld)
        })
        const [own, ander] = [momentVan(blijft, veld).op, momentVan(vervalt, veld).op]
        assert.deepStrictEqual([gegevenOp.blijft, gegevenOp.vervalt], [own, ander])
        if (own !== undefined && ander !== undefined) {
          assert.strictEqual(standaard, own > ander ? "blijft" : own < ander ? "vervalt" : undefined)
        }
      }
    }))
  })
})

describe("merging partijen that contradict each other", () => {
  it("keeps the address that was given last, also if the older partij was touched after that", () => {
    const older = persoon({ bezoekadres: adres("Oudestraat", 1) }, {
      versie: 2,
      gegevenOp: { velden: { contactnaam: "2026-06-01T00:00:00.000Z", bezoekadres: "2026-01-01T00:00:00.000Z" } }
    })
    const younger = persoon({ bezoekadres: adres("Nieuwestraat", 1) }, {
      id: "1d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
      registratiedatum: "2026-03-01T00:00:00.000Z"
    })
    const na = Result.getOrThrow(voegSamen(older, younger))
    assert.strictEqual(fields(na.gegevens.bezoekadres)["straat"], "Nieuwestraat")
    assert.deepStrictEqual(momentVan(na, "bezoekadres"), { op: "2026-03-01T00:00:00.000Z" as Tijdstip })
    const back = Result.getOrThrow(voegSamen(older, younger, { bezoekadres: "blijft" }))
    assert.strictEqual(fields(back.gegevens.bezoekadres)["straat"], "Oudestraat")
  })

  // Kills: a value that is dropped because of its side or its age.
  it("loses no value: each is in the result, or gave way to a choice, or to one that was given later", () => {
    fc.assert(fc.property(pair, choices, ([blijft, vervalt], all) => {
      const tegenstrijdigheden = findTegenstrijdigheden(blijft, vervalt)
      const keuzes = only(
        all,
        tegenstrijdigheden.filter(({ standaard, veld }) => standaard === undefined || all[veld] === "vervalt").map((
          { veld }
        ) => veld)
      )
      const na = Result.getOrThrow(voegSamen(blijft, vervalt, keuzes))
      for (const veld of singleVelden) {
        const nu = waardeVan(na.gegevens, veld)
        const shown = tegenstrijdigheden.find((one) => one.veld === veld)
        const winner = keuzes[veld] ?? shown?.standaard
        for (const [zijde, van] of [["blijft", blijft], ["vervalt", vervalt]] as const) {
          const waarde = waardeVan(van.gegevens, veld)
          if (waarde === undefined) continue
          if (shown === undefined || winner === zijde) assert.isTrue(isIn(veld, waarde, nu), veld)
          if (winner === zijde) assert.deepStrictEqual(momentVan(na, veld).op, momentVan(van, veld).op)
        }
        if (winner !== undefined && veld !== "voorkeurskanaal") {
          assert.deepStrictEqual(nu, shown?.waarden[winner])
        }
      }
      assert.strictEqual(
        na.gegevens.indicatieGeheimhouding,
        blijft.gegevens.indicatieGeheimhouding || vervalt.gegevens.indicatieGeheimhouding
      )
      const adressen: ReadonlyArray<DigitaalAdres> = [
        ...blijft.gegevens.digitaleAdressen,
        ...vervalt.gegevens.digitaleAdressen
      ]
      for (const one of adressen) {
        const found = voorkeurIn(na.gegevens.digitaleAdressen, one)
        assert.include(found?.omschrijving?.toLowerCase() ?? "", one.omschrijving?.toLowerCase().trim() ?? "")
      }
    }))
  })

  it("is refused without a choice where none was given last, and with a choice that is about nothing", () => {
    fc.assert(fc.property(pair, choices, fc.subarray([...singleVelden]), ([blijft, vervalt], all, chosen) => {
      const tegenstrijdigheden = findTegenstrijdigheden(blijft, vervalt)
      const vereist = tegenstrijdigheden.filter(({ standaard, veld }) =>
        standaard === undefined && !chosen.includes(veld)
      )
      const overbodig = chosen.filter((veld) => !tegenstrijdigheden.some((one) => one.veld === veld))
      const uitkomst = voegSamen(blijft, vervalt, only(all, chosen))
      assert.strictEqual(Result.isFailure(uitkomst), vereist.length + overbodig.length > 0)
      if (Result.isSuccess(uitkomst)) return
      assert.instanceOf(uitkomst.failure, KeuzesOngeldig)
      const fout = uitkomst.failure as KeuzesOngeldig
      assert.deepStrictEqual(fout.vereist.map(({ veld }) => veld), vereist.map(({ veld }) => veld))
      assert.sameMembers([...fout.overbodig], overbodig)
    }))
  })

  it("knows of the value that it kept no more than before, so that a later merge asks again", () => {
    const without = (gegevens: object, versie: number, id: string) => persoon(gegevens, { id, versie })
    const [a, b] = [
      without({}, 3, "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"),
      without({}, 1, "1d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11")
    ]
    assert.deepStrictEqual(momentVan(Result.getOrThrow(voegSamen(a, b)), "contactnaam"), {})
    const bounded = { ...a, gegevenOp: { velden: {}, voor: "2025-12-31T00:00:00.000Z" as Tijdstip } }
    assert.deepStrictEqual(momentVan(Result.getOrThrow(voegSamen(bounded, b)), "contactnaam"), {
      op: b.registratiedatum
    })
  })

  it("are generated of every kind", () => {
    const [found, defaults] = [new Set<string>(), new Set<string | undefined>()]
    fc.assert(
      fc.property(pair, ([one, ander]) => {
        for (const { standaard, veld } of findTegenstrijdigheden(one, ander)) {
          found.add(veld)
          defaults.add(standaard)
        }
      }),
      { numRuns: 500 }
    )
    assert.sameMembers([...found], [...singleVelden])
    assert.strictEqual(defaults.size, 3)
  })
})
