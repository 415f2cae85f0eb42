import { ernsten, regels } from "@betrokkene/domain"
import { emailadres, postcode, telefoonnummer } from "@betrokkene/domain/testing"
import { Ajv2020 } from "ajv/dist/2020.js"
import * as fc from "fast-check"
import { assert, describe, expect, it } from "vitest"
import { isEnded } from "../../src/report/earlier-nights.ts"
import { reportHtml } from "../../src/report/html/report-html.ts"
import { makeReport } from "../../src/report/make-report.ts"
import { reportJson } from "../../src/report/report-json.ts"
import { reportSchema } from "../../src/report/report-schema.ts"
import type { Rapport } from "../../src/report/report.ts"
import { reportText } from "../../src/report/text/report-text.ts"
import { earlierNights, endedNight, rapport } from "./arbitraries.ts"
import { bevindingen } from "./sample-findings.ts"
import { id, night } from "./sample-night.ts"
import { example, firstNight, terzijde, trial } from "./sample-report.ts"

const nothing = { aantal: 0, eerste: [] }

describe("the figures of a report", () => {
  it("add up: the total is the sum of the rules, and no count is lost", () => {
    fc.assert(fc.property(endedNight(31), earlierNights(4), (nu, earlier) => {
      const { regels, totaal: total } = makeReport(nu, earlier, [], nothing)
      for (const what of ["gevonden", "nieuw", "hersteld", "opgelost", "open"] as const) {
        assert.strictEqual(total[what], regels.reduce((sum, regel) => sum + regel[what], 0))
        assert.strictEqual(total[what], nu.cijfers.regels.reduce((sum, regel) => sum + regel[what], 0))
      }
      if (total.vorige !== undefined) {
        assert.strictEqual(
          total.vorige,
          regels.reduce((sum, { vorige: previous = Number.NaN }) => sum + previous, 0)
        )
      }
      assert.sameMembers(regels.map(({ regel }) => regel), [...nu.opdracht.regels])
    }))
  })

  it("are compared with the last night that applied the rule, not with a proef or a run without figures", () => {
    fc.assert(fc.property(endedNight(31), earlierNights(6), (nu, earlier) => {
      const nights = earlier.filter(isEnded).filter(({ opdracht: command }) => !command.proef).sort((one, ander) =>
        one.begonnen < ander.begonnen ? 1 : -1
      )
      for (const { regel, vorige: previous } of makeReport(nu, earlier, [], nothing).regels) {
        const last = nights.find(({ opdracht: command }) => command.regels.includes(regel))
        assert.strictEqual(previous, last && (last.cijfers.regels.find((one) => one.regel === regel)?.open ?? 0))
      }
    }))
  })

  it("do not depend on the order of the earlier nights; the last thirty count", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Array.from({ length: 40 }, (_, nummer) => nummer), { minLength: 28 }),
        (nummers) => {
          const gegeven = makeReport(
            night(35),
            nummers.map((nummer) => night(nummer)),
            [],
            nothing
          )
          const expected = nummers.filter((nummer) => nummer < 35).sort((one, ander) => one - ander).slice(-30)
          assert.deepStrictEqual(gegeven.eerdere.map(({ id }) => id), expected.map((nummer) => night(nummer).id))
        }
      )
    )
  })

  it("are those of the applied rules, in the catalogue's words", () => {
    for (const { behandeling, ernst, regel, uitleg } of example.regels) {
      assert.deepStrictEqual([behandeling, ernst, uitleg], [
        regels[regel].behandeling,
        regels[regel].ernst,
        regels[regel].uitleg
      ])
    }
  })
})

describe("the details of a report", () => {
  it("are the first hundred new findings, worst first, and whether there are more", () => {
    for (const [aantal, told, meer] of [[0, 0, false], [100, 100, false], [101, 100, true]] as const) {
      const { nieuw } = makeReport(night(31), [], bevindingen(aantal), nothing)
      assert.deepStrictEqual([nieuw.bevindingen.length, nieuw.meer], [told, meer])
    }
    const places = example.nieuw.bevindingen.map(({ ernst }) => ernsten.indexOf(ernst))
    assert.deepStrictEqual(places, [...places].sort((one, ander) => one - ander))
  })

  it("are the first hundred records set aside", () => {
    const first = Array.from(
      { length: 101 },
      (_, nummer) => ({ record: { soort: "partij" as const, id: id(nummer) }, reden: "onleesbaar" })
    )
    const rapport = makeReport(night(31), [], [], { aantal: 250, eerste: first })
    assert.deepStrictEqual([rapport.terzijde.aantal, rapport.terzijde.eerste.length], [250, 100])
  })

  const inEveryForm = (rapport: Rapport) => reportJson(rapport) + reportText(rapport) + reportHtml(rapport)

  it("hold none of the values behind a finding", () => {
    const [bevinding] = bevindingen(1)
    assert.isDefined(bevinding)
    const metWaarden = { ...bevinding, rustOp: ["zeergeheim"], vingerafdruk: "zeergeheim" }
    assert.notInclude(inEveryForm(makeReport(night(31), [], [metWaarden], nothing)), "zeergeheim")
  })

  it("hold no text in the form of personal data, wherever a rule puts it", () => {
    const personal = fc.oneof(
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
    fc.assert(fc.property(personal, (waarde) => {
      const kenmerken = [{ veld: waarde, uitkomst: waarde }]
      const record = { soort: "betrokkene" as const, id: id(1) }
      const rapport = makeReport(night(31), [], [{ regel: "onbereikbaar", records: [record], kenmerken }], {
        aantal: 1,
        eerste: [{ record, reden: waarde }]
      })
      assert.deepStrictEqual(rapport.nieuw.bevindingen[0]?.kenmerken, [{ veld: "?", uitkomst: "?" }])
      assert.strictEqual(rapport.terzijde.eerste[0]?.reden, "?")
    }))
  })

  it("keep the words of the program: the samples are reported unchanged", () => {
    const words = example.nieuw.bevindingen.flatMap(({ kenmerken }) =>
      kenmerken.flatMap(({ uitkomst, veld }) => [veld, uitkomst])
    )
    assert.includeMembers(words, [
      "postcode en huisnummer",
      "bijna gelijk",
      "#/contactgegevens/bezoekadres/postcode",
      "postcode-ongeldig",
      "digitaalAdres"
    ])
    assert.notInclude(words, "?")
    assert.deepStrictEqual(example.terzijde.eerste, terzijde)
  })
})

describe("the report for machines", () => {
  const satisfies = new Ajv2020().compile(JSON.parse(reportSchema()) as object)

  it("satisfies the published schema", () => {
    for (const one of [example, firstNight, trial]) {
      assert.isTrue(satisfies(JSON.parse(reportJson(one))), JSON.stringify(satisfies.errors))
    }
    fc.assert(fc.property(rapport, (one) => {
      assert.isTrue(satisfies(JSON.parse(reportJson(one))), JSON.stringify(satisfies.errors))
    }))
  })

  it("has a strict schema: it refuses another number, field or word", () => {
    const good = JSON.parse(reportJson(example)) as object
    for (
      const otherwise of [{ gelezen: -1 }, { something: 1 }, { rapportversie: 1 }, {
        terzijde: { aantal: 1, eerste: [{ record: { soort: "partij", id: id(1) }, reden: "Jansen" }] }
      }]
    ) {
      assert.isFalse(satisfies({ ...good, ...otherwise }), JSON.stringify(otherwise))
    }
  })

  it("has an up-to-date published schema (after a change: vitest run -u)", async () => {
    await expect(reportSchema()).toMatchFileSnapshot("../../docs/rapport.schema.json")
  })
})
