import { ernsten, regels } from "@betrokkene/domain"
import { emailadres, postcode, telefoonnummer } from "@betrokkene/domain/testing"
import { Ajv2020 } from "ajv/dist/2020.js"
import * as fc from "fast-check"
import { assert, describe, expect, it } from "vitest"
import { alsJson } from "../../src/report/als-json.ts"
import { isBeeindigd } from "../../src/report/eerdere-nachten.ts"
import { alsHtml } from "../../src/report/html/als-html.ts"
import { maakRapport } from "../../src/report/maak-rapport.ts"
import type { Rapport } from "../../src/report/rapport.ts"
import { rapportschema } from "../../src/report/rapportschema.ts"
import { alsTekst } from "../../src/report/text/als-tekst.ts"
import { beeindigdeNacht, eerdereNachten, rapport } from "./arbitraries.ts"
import { bevindingen } from "./sample-findings.ts"
import { id, nacht } from "./sample-night.ts"
import { eersteNacht, proef, terzijde, voorbeeld } from "./sample-report.ts"

const niets = { aantal: 0, eerste: [] }

describe("the figures of a report", () => {
  it("add up: what the rules came to together is the total, and nothing of what was counted is lost", () => {
    fc.assert(fc.property(beeindigdeNacht(31), eerdereNachten(4), (nu, eerdere) => {
      const { regels, totaal } = maakRapport(nu, eerdere, [], niets)
      for (const wat of ["gevonden", "nieuw", "hersteld", "opgelost", "open"] as const) {
        assert.strictEqual(totaal[wat], regels.reduce((som, regel) => som + regel[wat], 0))
        assert.strictEqual(totaal[wat], nu.cijfers.regels.reduce((som, regel) => som + regel[wat], 0))
      }
      if (totaal.vorige !== undefined) {
        assert.strictEqual(
          totaal.vorige,
          regels.reduce((som, { vorige = Number.NaN }) => som + vorige, 0)
        )
      }
      assert.sameMembers(regels.map(({ regel }) => regel), [...nu.opdracht.regels])
    }))
  })

  it("stand beside those of the last night that applied the rule, and not beside a proef, a run without figures or one that did not look", () => {
    fc.assert(fc.property(beeindigdeNacht(31), eerdereNachten(6), (nu, eerdere) => {
      const nachten = eerdere.filter(isBeeindigd).filter(({ opdracht }) => !opdracht.proef).sort((een, ander) =>
        een.begonnen < ander.begonnen ? 1 : -1
      )
      for (const { regel, vorige } of maakRapport(nu, eerdere, [], niets).regels) {
        const laatste = nachten.find(({ opdracht }) => opdracht.regels.includes(regel))
        assert.strictEqual(vorige, laatste && (laatste.cijfers.regels.find((een) => een.regel === regel)?.open ?? 0))
      }
    }))
  })

  it("do not depend on the order of the earlier nights, of which the last thirty before this one count", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Array.from({ length: 40 }, (_, nummer) => nummer), { minLength: 28 }),
        (nummers) => {
          const gegeven = maakRapport(
            nacht(35),
            nummers.map((nummer) => nacht(nummer)),
            [],
            niets
          )
          const verwacht = nummers.filter((nummer) => nummer < 35).sort((een, ander) => een - ander).slice(-30)
          assert.deepStrictEqual(gegeven.eerdere.map(({ id }) => id), verwacht.map((nummer) => nacht(nummer).id))
        }
      )
    )
  })

  it("are of the same rules in the catalogue's words", () => {
    for (const { behandeling, ernst, regel, uitleg } of voorbeeld.regels) {
      assert.deepStrictEqual([behandeling, ernst, uitleg], [
        regels[regel].behandeling,
        regels[regel].ernst,
        regels[regel].uitleg
      ])
    }
  })
})

describe("the details of a report", () => {
  it("are the first hundred of what is new, the worst first, and whether there are more", () => {
    for (const [aantal, verteld, meer] of [[0, 0, false], [100, 100, false], [101, 100, true]] as const) {
      const { nieuw } = maakRapport(nacht(31), [], bevindingen(aantal), niets)
      assert.deepStrictEqual([nieuw.bevindingen.length, nieuw.meer], [verteld, meer])
    }
    const plaatsen = voorbeeld.nieuw.bevindingen.map(({ ernst }) => ernsten.indexOf(ernst))
    assert.deepStrictEqual(plaatsen, [...plaatsen].sort((een, ander) => een - ander))
  })

  it("are the first hundred of what was set aside", () => {
    const eerste = Array.from(
      { length: 101 },
      (_, nummer) => ({ record: { soort: "partij" as const, id: id(nummer) }, reden: "onleesbaar" })
    )
    const rapport = maakRapport(nacht(31), [], [], { aantal: 250, eerste })
    assert.deepStrictEqual([rapport.terzijde.aantal, rapport.terzijde.eerste.length], [250, 100])
  })

  const inElkeVorm = (rapport: Rapport) => alsJson(rapport) + alsTekst(rapport) + alsHtml(rapport)

  it("hold nothing of the values that a finding rests on", () => {
    const [bevinding] = bevindingen(1)
    assert.isDefined(bevinding)
    const metWaarden = { ...bevinding, rustOp: ["zeergeheim"], vingerafdruk: "zeergeheim" }
    assert.notInclude(inElkeVorm(maakRapport(nacht(31), [], [metWaarden], niets)), "zeergeheim")
  })

  it("hold nothing that has the form of somebody's data, wherever a rule should tell it", () => {
    const persoonlijk = fc.oneof(
      emailadres,
      telefoonnummer,
      postcode,
      fc.constantFrom(
        "Jansen",
        "de Vries",
        "J. Pietersen",
        "Kerkstraat 12",
        "999990019",
        "1234ab",
        "0612345678",
        "jan@example.nl",
        "06-12 34 56 78",
        "<b>"
      )
    )
    fc.assert(fc.property(persoonlijk, (waarde) => {
      const kenmerken = [{ veld: waarde, uitkomst: waarde }]
      const record = { soort: "betrokkene" as const, id: id(1) }
      const rapport = maakRapport(nacht(31), [], [{ regel: "onbereikbaar", records: [record], kenmerken }], {
        aantal: 1,
        eerste: [{ record, reden: waarde }]
      })
      assert.deepStrictEqual(rapport.nieuw.bevindingen[0]?.kenmerken, [{ veld: "?", uitkomst: "?" }])
      assert.strictEqual(rapport.terzijde.eerste[0]?.reden, "?")
    }))
  })

  it("keep the words of the program: the samples are told as they are", () => {
    const woorden = voorbeeld.nieuw.bevindingen.flatMap(({ kenmerken }) =>
      kenmerken.flatMap(({ uitkomst, veld }) => [veld, uitkomst])
    )
    assert.includeMembers(woorden, [
      "postcode en huisnummer",
      "bijna gelijk",
      "#/contactgegevens/bezoekadres/postcode",
      "postcode-ongeldig",
      "digitaalAdres"
    ])
    assert.notInclude(woorden, "?")
    assert.deepStrictEqual(voorbeeld.terzijde.eerste, terzijde)
  })
})

describe("the report for machines", () => {
  const voldoet = new Ajv2020().compile(JSON.parse(rapportschema()) as object)

  it("is by the published schema", () => {
    for (const een of [voorbeeld, eersteNacht, proef]) {
      assert.isTrue(voldoet(JSON.parse(alsJson(een))), JSON.stringify(voldoet.errors))
    }
    fc.assert(fc.property(rapport, (een) => {
      assert.isTrue(voldoet(JSON.parse(alsJson(een))), JSON.stringify(voldoet.errors))
    }))
  })

  it("is nothing else: the schema refuses another number, field or word", () => {
    const goed = JSON.parse(alsJson(voorbeeld)) as object
    for (
      const anders of [{ gelezen: -1 }, { iets: 1 }, { rapportversie: 1 }, {
        terzijde: { aantal: 1, eerste: [{ record: { soort: "partij", id: id(1) }, reden: "Jansen" }] }
      }]
    ) {
      assert.isFalse(voldoet({ ...goed, ...anders }), JSON.stringify(anders))
    }
  })

  it("has its schema published as it is (after a change: vitest run -u)", async () => {
    await expect(rapportschema()).toMatchFileSnapshot("../../docs/rapport.schema.json")
  })
})
