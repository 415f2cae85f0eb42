import { regelnamen } from "@betrokkene/domain"
import { countOf, number } from "@betrokkene/program"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { makeReport } from "../../src/report/make-report.ts"
import { trend } from "../../src/report/trend.ts"
import { duration } from "../../src/report/words/duration.ts"
import { gewicht } from "../../src/report/words/gewicht.ts"
import { day, period, shortDay, time } from "../../src/report/words/moment.ts"
import { regelTitle } from "../../src/report/words/regel-title.ts"
import { summary } from "../../src/report/words/summary.ts"
import { verschil, verschilInWords } from "../../src/report/words/verschil.ts"
import { voorstelInWords } from "../../src/report/words/voorstel.ts"
import { rapport } from "./arbitraries.ts"
import { id, night } from "./sample-night.ts"
import { example, firstNight, trial } from "./sample-report.ts"

describe("the words of a report", () => {
  it("write numbers, weights and differences as in Dutch", () => {
    assert.deepStrictEqual([number(0), number(1234567), countOf(1, "dag", "dagen"), countOf(2, "dag", "dagen")], [
      "0",
      "1.234.567",
      "1 dag",
      "2 dagen"
    ])
    assert.deepStrictEqual([gewicht(7.23), gewicht(-3), gewicht(0)], ["+7,2", "−3,0", "0,0"])
    assert.deepStrictEqual([verschil(5, 2), verschil(2, 1005), verschil(4, 4), verschil(4, undefined)], [
      "+3",
      "−1.003",
      "0",
      "–"
    ])
    assert.strictEqual(verschilInWords(2, 5), "3 minder dan de vorige keer")
    assert.strictEqual(verschilInWords(5, 5), "evenveel als de vorige keer")
  })

  it("write a duration in its two largest units", () => {
    assert.deepStrictEqual(
      [0, 432, 9_949, 9_950, 59_499, 59_500, 725_000, 3_599_600, 7_380_000].map(duration),
      ["0 s", "0,4 s", "9,9 s", "10 s", "59 s", "1 min 0 s", "12 min 5 s", "1 u 0 min", "2 u 3 min"]
    )
  })

  it("write a moment in Dutch time, also around midnight and in summer", () => {
    const late = "2026-07-01T22:30:00.000Z"
    assert.deepStrictEqual([day(late), shortDay(late), time(late)], ["donderdag 2 juli 2026", "2 jul", "00:30"])
    assert.strictEqual(period("2026-01-05T01:00:00.000Z", "2026-01-05T01:14:00.000Z"), "02:00 tot 02:14")
    assert.strictEqual(
      period("2026-01-05T22:50:00.000Z", "2026-01-05T23:10:00.000Z"),
      "23:50 tot dinsdag 6 januari 2026, 00:10"
    )
  })

  it("give every rule a heading of its own", () => {
    assert.strictEqual(regelTitle("dubbele-partij-identificator"), "Dubbele partij identificator")
    assert.strictEqual(new Set(regelnamen.map(regelTitle)).size, regelnamen.length)
  })

  it("begin with the open findings, or say that it was a proef", () => {
    assert.strictEqual(summary(example), "3.963 bevindingen wachten op een mens: 97 minder dan de vorige keer.")
    assert.strictEqual(summary(firstNight), "Er wacht niets op een mens.")
    assert.match(
      summary(trial),
      /^Dit was een proef: er is niets gemeld en niets veranderd\. Gevonden: 3\.989 bevindingen/u
    )
    assert.match(summary({ ...trial, totaal: { ...trial.totaal, hersteld: 1 } }), / 1 zou vanzelf zijn hersteld\.$/u)
  })

  it("omit from a proposal only records whose role is their kind", () => {
    const records = [{ soort: "partij" as const, id: id(1) }, { soort: "partij" as const, id: id(2) }]
    const samenvoegen = { soort: "samenvoegen", blijft: id(1), vervalt: id(2) } as Parameters<
      typeof voorstelInWords
    >[0]
    assert.deepStrictEqual(voorstelInWords(samenvoegen, records).met, [{ naam: "blijft", id: id(1) }, {
      naam: "vervalt",
      id: id(2)
    }])
    const koppelen = { soort: "koppelen", betrokkene: id(3), partij: id(1), gronden: [] } as unknown as Parameters<
      typeof voorstelInWords
    >[0]
    assert.deepStrictEqual(voorstelInWords(koppelen, records).met, [{ naam: "betrokkene", id: id(3) }])
  })
})

describe("the trend", () => {
  it("ends with this night, and counts the same rules of each night by severity", () => {
    fc.assert(fc.property(rapport, (one) => {
      const nights = trend(one)
      assert.strictEqual(nights.at(-1)?.begonnen, one.begonnen)
      assert.strictEqual(
        Object.values(nights.at(-1)?.open ?? {}).reduce((sum, open) => sum + open, 0),
        one.totaal.open
      )
      assert.isAtMost(nights.length, one.eerdere.length + 1)
      if (one.regels.length > 0 && nights.length > 1) {
        assert.strictEqual(one.regels.every(({ vorige: previous }) => previous !== undefined), true)
      }
    }))
  })

  it("omits nights that did not apply all rules, and counts only the same rules of others", () => {
    const everything = night(31)
    const fewer = night(1, {
      opdracht: { ...everything.opdracht, regels: ["onbereikbaar"] },
      cijfers: { ...everything.cijfers, regels: [] }
    })
    assert.lengthOf(trend(makeReport(everything, [fewer, night(2)], [], { aantal: 0, eerste: [] })), 2)
    const single = { ...fewer, ...{ begonnen: everything.begonnen, geeindigd: everything.geeindigd } }
    assert.deepStrictEqual(
      trend(makeReport(single, [night(2)], [], { aantal: 0, eerste: [] })).map(({ open }) => open),
      [{
        fout: 0,
        waarschuwing: night(2).cijfers.regels.find(({ regel }) => regel === "onbereikbaar")?.open ?? Number.NaN,
        suggestie: 0
      }, { fout: 0, waarschuwing: 0, suggestie: 0 }]
    )
  })
})
