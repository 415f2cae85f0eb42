import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { frozen } from "../../testing/frozen.ts"
import { gekendeBetrokkene, ongekendeBetrokkene, partij, wereld } from "../../testing/index.ts"
import type { Betrokkene, GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import { fullInzage } from "../partij/inzagerecht.ts"
import type { Partij } from "../partij/partij.ts"
import { zelfdeDigitaalAdres } from "../values/digitaal-adres.ts"
import { bepaalContactgegevens, type BetrokkeneMetPartij } from "./bepaal-contactgegevens.ts"
import type { ContactgegevensVoorOpvolging } from "./contactgegevens-voor-opvolging.ts"

type Soorten = ReadonlyMap<string, unknown>

const zonderGeheim = { ...fullInzage, geheim: false }

/** The kinds of B7 that are present, each with its whole value. Each soort digitaal adres is a kind by itself. */
const soortenVan = (gegevens: object, adressen: Betrokkene["contactgegevens"]["digitaleAdressen"]): Soorten => {
  const soorten = new Map<string, unknown>()
  for (const soort of ["contactnaam", "organisatienaam", "bezoekadres", "correspondentieadres", "voorkeurstaal"]) {
    const waarde = Object.entries(gegevens).find(([naam]) => naam === soort)
    if (waarde !== undefined) soorten.set(soort === "contactnaam" ? "naam" : soort, waarde[1])
  }
  for (const { soortDigitaalAdres: soort } of adressen) {
    soorten.set(
      `digitaal ${soort}`,
      adressen.filter((adres) => adres.soortDigitaalAdres === soort)
    )
  }
  return soorten
}
const vanBetrokkene = ({ contactgegevens }: Betrokkene): Soorten =>
  soortenVan(contactgegevens, contactgegevens.digitaleAdressen)
const vanPartij = ({ gegevens }: Partij): Soorten => soortenVan(gegevens, gegevens.digitaleAdressen)

/** The kinds in an answer, each with its value and its one source. */
const ofAnswer = (answer: ContactgegevensVoorOpvolging): Soorten => {
  const soorten = new Map<string, unknown>()
  for (const soort of ["naam", "organisatienaam", "bezoekadres", "correspondentieadres", "voorkeurstaal"] as const) {
    if (answer[soort] !== undefined) soorten.set(soort, answer[soort])
  }
  for (const { waarde: { soortDigitaalAdres: soort } } of answer.digitaleAdressen) {
    const van = answer.digitaleAdressen.filter(({ waarde }) => waarde.soortDigitaalAdres === soort)
    soorten.set(`digitaal ${soort}`, {
      waarde: van.map(({ waarde }) => waarde),
      bron: [...new Set(van.map(({ bron }) => bron))].join(" and ")
    })
  }
  return soorten
}
const from = (soorten: Soorten, bron: string): Soorten =>
  new Map([...soorten].map(([soort, waarde]) => [soort, { waarde, bron }]))
const weggelaten = ({ weggelaten }: ContactgegevensVoorOpvolging, reden: string) =>
  weggelaten.filter((one) => one.reden === reden).map(({ soort, soortDigitaalAdres }) =>
    soort === "digitaalAdres" ? `digitaal ${soortDigitaalAdres}` : soort
  )

/** A partij with these indicaties, and a gekende betrokkene linked to it. */
const gekoppeld = (indicaties: { readonly indicatieActief?: boolean; readonly indicatieGeheimhouding?: boolean }) =>
  fc.tuple(gekendeBetrokkene, partij).map((
    [betrokkene, partij]
  ): { readonly betrokkene: GekendeBetrokkene; readonly partij: Partij } =>
    frozen({
      betrokkene: { ...betrokkene, partij: partij.id },
      partij: { ...partij, gegevens: { ...partij.gegevens, ...indicaties } }
    })
  )
const actief = gekoppeld({ indicatieActief: true })

describe("bepaalContactgegevens", () => {
  // Kills: the partij above, fields merged, a kind forgotten.
  it("B7: each kind is the betrokkene's as a whole, else the partij's", () => {
    fc.assert(
      fc.property(actief, (bron) => {
        const expected = new Map([
          ...from(vanPartij(bron.partij), "partij"),
          ...from(vanBetrokkene(bron.betrokkene), "betrokkene")
        ])
        assert.deepStrictEqual(
          new Map([...ofAnswer(bepaalContactgegevens(bron, fullInzage))].sort()),
          new Map([...expected].sort())
        )
      }),
      { numRuns: 300 }
    )
  })

  // Kills: an overriding that is not told.
  it("B7: reports every kind that both gave as left out, and no other", () => {
    fc.assert(
      fc.property(actief, (bron) => {
        const answer = bepaalContactgegevens(bron, fullInzage)
        const own = vanBetrokkene(bron.betrokkene)
        assert.sameOrderedMembers(
          weggelaten(answer, "overschreven-door-betrokkene").sort(),
          [...vanPartij(bron.partij).keys()].filter((soort) => own.has(soort)).sort()
        )
        assert.lengthOf(answer.weggelaten, weggelaten(answer, "overschreven-door-betrokkene").length)
      }),
      { numRuns: 300 }
    )
  })

  // Kills: two preferred, the partij's above, a preferred one that is not there.
  it("B7: the preferred address is the betrokkene's, else the partij's unless the betrokkene gave that soort", () => {
    fc.assert(
      fc.property(actief, ({ betrokkene, partij }) => {
        const { communicatiekanaal, digitaleAdressen } = betrokkene.contactgegevens
        const { voorkeurskanaal } = partij.gegevens
        const gave = digitaleAdressen.map(({ soortDigitaalAdres }) => soortDigitaalAdres)
        const expected = communicatiekanaal !== undefined
          ? [{ waarde: communicatiekanaal, bron: "betrokkene" as const, voorkeur: true }]
          : voorkeurskanaal !== undefined && !gave.includes(voorkeurskanaal.soortDigitaalAdres)
          ? [{ waarde: voorkeurskanaal, bron: "partij" as const, voorkeur: true }]
          : []
        assert.deepStrictEqual(
          bepaalContactgegevens({ betrokkene, partij }, fullInzage).digitaleAdressen.filter(({ voorkeur }) => voorkeur),
          expected
        )
      }),
      { numRuns: 300 }
    )
  })

  // Kills: a preference that hops over.
  it("B7: an address that both gave counts as the betrokkene's, even if the partij prefers it", () => {
    fc.assert(fc.property(actief, ({ betrokkene, partij }) => {
      const { communicatiekanaal: _, ...contactgegevens } = betrokkene.contactgegevens
      fc.pre(contactgegevens.digitaleAdressen.length > 0)
      const [first] = contactgegevens.digitaleAdressen
      const zelfde = {
        ...partij,
        gegevens: { ...partij.gegevens, digitaleAdressen: [first], voorkeurskanaal: first }
      } as Partij
      const zonderVoorkeur = { ...betrokkene, contactgegevens } as GekendeBetrokkene
      const answer = bepaalContactgegevens({ betrokkene: zonderVoorkeur, partij: zelfde }, fullInzage).digitaleAdressen
      assert.isEmpty(answer.filter(({ bron, voorkeur }) => voorkeur || bron === "partij"))
    }))
  })

  // Kills: the indicatie not asked, told for another reason.
  it("B8: uses nothing of a partij that is not actief, and reports each of its kinds as left out", () => {
    fc.assert(fc.property(gekoppeld({ indicatieActief: false, indicatieGeheimhouding: false }), (bron) => {
      const answer = bepaalContactgegevens(bron, fullInzage)
      assert.deepStrictEqual(ofAnswer(answer), from(vanBetrokkene(bron.betrokkene), "betrokkene"))
      assert.sameOrderedMembers(
        weggelaten(answer, "partij-niet-actief").sort(),
        [...vanPartij(bron.partij).keys()].sort()
      )
      assert.lengthOf(answer.weggelaten, vanPartij(bron.partij).size)
      const { communicatiekanaal } = bron.betrokkene.contactgegevens
      assert.lengthOf(
        answer.digitaleAdressen.filter(({ voorkeur }) => voorkeur),
        communicatiekanaal === undefined ? 0 : 1
      )
    }))
  })

  // Kills: geheimhouding lost.
  it("B9: every answer drawn from a partij carries geheimhouding, actief or not", () => {
    fc.assert(fc.property(gekoppeld({}), fc.constantFrom(fullInzage, zonderGeheim), (bron, right) => {
      assert.strictEqual(bepaalContactgegevens(bron, right).geheimhouding, bron.partij.gegevens.indicatieGeheimhouding)
    }))
  })

  // Kills: the right not asked, a reason that tells.
  it("B9: without the right, any two partijen with geheimhouding give the same answer", () => {
    fc.assert(fc.property(gekoppeld({ indicatieGeheimhouding: true }), partij, (bron, ander) => {
      const answer = bepaalContactgegevens(bron, zonderGeheim)
      const geheim = { ...ander, id: bron.partij.id, gegevens: { ...ander.gegevens, indicatieGeheimhouding: true } }
      assert.deepStrictEqual(
        bepaalContactgegevens({ betrokkene: bron.betrokkene, partij: geheim }, zonderGeheim),
        answer
      )
      assert.deepStrictEqual(answer.weggelaten, [{ soort: "partijgegevens", reden: "geheimhouding" }])
      assert.deepStrictEqual(ofAnswer(answer), from(vanBetrokkene(bron.betrokkene), "betrokkene"))
      assert.isTrue(answer.gekend)
    }))
  })

  // Kills: everybody kept out.
  it("B9: without geheimhouding everything is visible without the right", () => {
    fc.assert(
      fc.property(
        gekoppeld({ indicatieGeheimhouding: false }),
        (bron) =>
          assert.deepStrictEqual(
            bepaalContactgegevens(bron, zonderGeheim),
            bepaalContactgegevens(bron, fullInzage)
          )
      )
    )
  })

  // Kills: the link not asked.
  it("B3, B5: ignores a partij that the betrokkene is not linked to", () => {
    fc.assert(fc.property(gekoppeld({}), partij, ongekendeBetrokkene, (bron, foreign, betrokkene) => {
      fc.pre(foreign.id !== bron.partij.id)
      const answer = bepaalContactgegevens({ betrokkene: bron.betrokkene, partij: foreign }, fullInzage)
      assert.deepStrictEqual(ofAnswer(answer), from(vanBetrokkene(bron.betrokkene), "betrokkene"))
      assert.deepStrictEqual([answer.geheimhouding, answer.weggelaten], [false, []])
      const ongekend = { betrokkene, partij: foreign } as unknown as BetrokkeneMetPartij
      assert.deepStrictEqual(
        bepaalContactgegevens(ongekend, fullInzage),
        bepaalContactgegevens({ betrokkene }, fullInzage)
      )
    }))
  })

  // Kills: a partij looked up some other way.
  it("B5: an ongekende gets only its own data, and the answer names no partij", () => {
    fc.assert(fc.property(wereld, ({ betrokkenen, partijen }) => {
      for (const betrokkene of betrokkenen) {
        if (betrokkene._tag !== "Ongekend") continue
        const answer = bepaalContactgegevens({ betrokkene }, fullInzage)
        assert.deepStrictEqual(ofAnswer(answer), from(vanBetrokkene(betrokkene), "betrokkene"))
        assert.deepInclude(answer, { betrokkene: betrokkene.id, gekend: false, geheimhouding: false, weggelaten: [] })
        for (const { id } of partijen) assert.notInclude(JSON.stringify(answer), id)
      }
    }))
    fc.assert(fc.property(ongekendeBetrokkene, (betrokkene) => {
      assert.deepStrictEqual(
        bepaalContactgegevens({ betrokkene }, zonderGeheim),
        bepaalContactgegevens({ betrokkene }, fullInzage)
      )
    }))
  })

  // Kills: an id of the partij in the answer.
  it("B6, B9: the answer for a gekende names the betrokkene and never the partij", () => {
    fc.assert(fc.property(gekoppeld({}), (bron) => {
      const answer = bepaalContactgegevens(bron, fullInzage)
      assert.deepInclude(answer, { betrokkene: bron.betrokkene.id, gekend: true })
      assert.notInclude(JSON.stringify(answer), bron.partij.id)
    }))
  })

  // Kills: an address of his lost or marked as the partij's.
  it("B7: the betrokkene's own addresses come first, each once, in the order given", () => {
    fc.assert(fc.property(actief, (bron) => {
      const { communicatiekanaal, digitaleAdressen } = bron.betrokkene.contactgegevens
      assert.deepStrictEqual(
        bepaalContactgegevens(bron, fullInzage).digitaleAdressen.slice(0, digitaleAdressen.length),
        digitaleAdressen.map((waarde) => ({
          waarde,
          bron: "betrokkene" as const,
          voorkeur: communicatiekanaal !== undefined && zelfdeDigitaalAdres(communicatiekanaal, waarde)
        }))
      )
    }))
  })
})
