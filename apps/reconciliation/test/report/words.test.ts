import { regelnamen } from "@betrokkene/domain"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { schaal } from "../../src/report/html/charts/scale.ts"
import { maakRapport } from "../../src/report/maak-rapport.ts"
import { trend } from "../../src/report/trend.ts"
import { duur } from "../../src/report/words/duur.ts"
import { aantal, getal } from "../../src/report/words/getal.ts"
import { gewicht } from "../../src/report/words/gewicht.ts"
import { dag, korteDag, periode, tijd } from "../../src/report/words/moment.ts"
import { regeltitel } from "../../src/report/words/regelnaam.ts"
import { samenvatting } from "../../src/report/words/samenvatting.ts"
import { verschil, verschilInWoorden } from "../../src/report/words/verschil.ts"
import { voorstelInWoorden } from "../../src/report/words/voorstel.ts"
import { rapport } from "./arbitraries.ts"
import { id, nacht } from "./sample-night.ts"
import { eersteNacht, proef, voorbeeld } from "./sample-report.ts"

describe("the words of a report", () => {
  it("write numbers, weights and differences as in Dutch", () => {
    assert.deepStrictEqual([getal(0), getal(1234567), aantal(1, "dag", "dagen"), aantal(2, "dag", "dagen")], [
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
    assert.strictEqual(verschilInWoorden(2, 5), "3 minder dan de vorige keer")
    assert.strictEqual(verschilInWoorden(5, 5), "evenveel als de vorige keer")
  })

  it("write a duration in its two largest units", () => {
    assert.deepStrictEqual(
      [0, 432, 9_949, 9_950, 59_499, 59_500, 725_000, 3_599_600, 7_380_000].map(duur),
      ["0 s", "0,4 s", "9,9 s", "10 s", "59 s", "1 min 0 s", "12 min 5 s", "1 u 0 min", "2 u 3 min"]
    )
  })

  it("write a moment by the Dutch clock, also around midnight and in summer", () => {
    const laat = "2026-07-01T22:30:00.000Z"
    assert.deepStrictEqual([dag(laat), korteDag(laat), tijd(laat)], ["donderdag 2 juli 2026", "2 jul", "00:30"])
    assert.strictEqual(periode("2026-01-05T01:00:00.000Z", "2026-01-05T01:14:00.000Z"), "02:00 tot 02:14")
    assert.strictEqual(
      periode("2026-01-05T22:50:00.000Z", "2026-01-05T23:10:00.000Z"),
      "23:50 tot dinsdag 6 januari 2026, 00:10"
    )
  })

  it("give every rule a heading of its own", () => {
    assert.strictEqual(regeltitel("dubbele-partij-identificator"), "Dubbele partij identificator")
    assert.strictEqual(new Set(regelnamen.map(regeltitel)).size, regelnamen.length)
  })

  it("begin with what waits, or with that it was a proef", () => {
    assert.strictEqual(samenvatting(voorbeeld), "4.084 bevindingen wachten op een mens: 104 meer dan de vorige keer.")
    assert.strictEqual(samenvatting(eersteNacht), "Er wacht niets op een mens.")
    assert.match(
      samenvatting(proef),
      /^Dit was een proef: er is niets gemeld en niets veranderd\. Gevonden: 4\.113 bevindingen/u
    )
  })

  it("leave out of a proposal the records that only play the part of what they are, and no others", () => {
    const records = [{ soort: "partij" as const, id: id(1) }, { soort: "partij" as const, id: id(2) }]
    const samenvoegen = { soort: "samenvoegen", blijft: id(1), vervalt: id(2) } as Parameters<
      typeof voorstelInWoorden
    >[0]
    assert.deepStrictEqual(voorstelInWoorden(samenvoegen, records).met, [{ naam: "blijft", id: id(1) }, {
      naam: "vervalt",
      id: id(2)
    }])
    const koppelen = { soort: "koppelen", betrokkene: id(3), partij: id(1), gronden: [] } as unknown as Parameters<
      typeof voorstelInWoorden
    >[0]
    assert.deepStrictEqual(voorstelInWoorden(koppelen, records).met, [{ naam: "betrokkene", id: id(3) }])
  })
})

describe("the trend", () => {
  it("ends with this night, and of each night counts the same rules by their severity", () => {
    fc.assert(fc.property(rapport, (een) => {
      const nachten = trend(een)
      assert.strictEqual(nachten.at(-1)?.begonnen, een.begonnen)
      assert.strictEqual(
        Object.values(nachten.at(-1)?.open ?? {}).reduce((som, open) => som + open, 0),
        een.totaal.open
      )
      assert.isAtMost(nachten.length, een.eerdere.length + 1)
      if (een.regels.length > 0 && nachten.length > 1) {
        assert.strictEqual(een.regels.every(({ vorige }) => vorige !== undefined), true)
      }
    }))
  })

  it("leaves out a night that did not apply all the rules, and takes of one that applied more only the same", () => {
    const alles = nacht(31)
    const minder = nacht(1, {
      opdracht: { ...alles.opdracht, regels: ["onbereikbaar"] },
      cijfers: { ...alles.cijfers, regels: [] }
    })
    assert.lengthOf(trend(maakRapport(alles, [minder, nacht(2)], [], { aantal: 0, eerste: [] })), 2)
    const enkel = { ...minder, ...{ begonnen: alles.begonnen, geeindigd: alles.geeindigd } }
    assert.deepStrictEqual(
      trend(maakRapport(enkel, [nacht(2)], [], { aantal: 0, eerste: [] })).map(({ open }) => open),
      [{
        fout: 0,
        waarschuwing: nacht(2).cijfers.regels.find(({ regel }) => regel === "onbereikbaar")?.open ?? Number.NaN,
        suggestie: 0
      }, { fout: 0, waarschuwing: 0, suggestie: 0 }]
    )
  })
})

describe("the scale of a chart", () => {
  it("goes in one to four equal steps of 1, 2 or 5 and noughts from 0 to just past the highest", () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(50), fc.nat(10_000_000), fc.double({ min: 0, max: 100, noNaN: true })), (hoogste) => {
        const streepjes = schaal(hoogste)
        const stap = streepjes[1] ?? 0
        assert.deepStrictEqual(streepjes, streepjes.map((_, nummer) => nummer * stap))
        assert.isTrue(streepjes.length >= 2 && streepjes.length <= 5)
        assert.match(String(stap), /^[125]0*$/u)
        assert.isAtLeast(streepjes.at(-1) ?? 0, hoogste)
        assert.isBelow(streepjes.at(-2) ?? 0, Math.max(hoogste, 1))
      })
    )
  })
})
