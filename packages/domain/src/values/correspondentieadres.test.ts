import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, written } from "../../testing/decoding.ts"
import { correspondentieadres, ongeldigCorrespondentieadres, writtenBezoekadres } from "../../testing/index.ts"
import { Correspondentieadres } from "./correspondentieadres.ts"

const postadres = (soort: "postbusnummer" | "antwoordnummer", velden: object) => ({
  soortCorrespondentieadres: soort,
  postcode: "1234AB",
  woonplaats: "Ons Dorp",
  ...velden
})

describe("Correspondentieadres", () => {
  it("is read from what was kept as itself", () => {
    fc.assert(fc.property(correspondentieadres, (waarde) => {
      assert.deepStrictEqual(read(Correspondentieadres, written(Correspondentieadres, waarde)), waarde)
    }))
  })

  it("accepts every bezoekadres, under its own name of the kind", () => {
    fc.assert(fc.property(writtenBezoekadres, ({ soortBezoekadres, ...velden }) => {
      assert.deepStrictEqual(
        refusals(Correspondentieadres, { soortCorrespondentieadres: soortBezoekadres, ...velden }),
        []
      )
    }))
  })

  it("is refused at its place with its code", () => {
    fc.assert(
      fc.property(ongeldigCorrespondentieadres, ({ code, input, pad }) => {
        assert.include(refusals(Correspondentieadres, input), `${pad.join(".")}: ${code}`)
      }),
      { numRuns: 500 }
    )
  })

  it.each(["postbusnummer", "antwoordnummer"] as const)(
    "as %s has a number of 1 to 99999, postcode and woonplaats",
    (soort) => {
      for (const nummer of [1, 99999]) {
        assert.deepStrictEqual(
          refusals(Correspondentieadres, postadres(soort, { [soort]: nummer })),
          []
        )
      }
      for (const nummer of [0, 100000, 1.5]) {
        assert.deepStrictEqual(refusals(Correspondentieadres, postadres(soort, { [soort]: nummer })), [
          `${soort}: ${soort}-ongeldig`
        ])
      }
      assert.deepStrictEqual(refusals(Correspondentieadres, { soortCorrespondentieadres: soort }), [
        `${soort}: verplicht`,
        "postcode: verplicht",
        "woonplaats: verplicht"
      ])
      assert.deepStrictEqual(
        refusals(Correspondentieadres, postadres(soort, { [soort]: 1, woonplaats: "w".repeat(80) })),
        []
      )
      assert.deepStrictEqual(
        refusals(Correspondentieadres, postadres(soort, { [soort]: 1, woonplaats: "w".repeat(81) })),
        ["woonplaats: tekst-te-lang"]
      )
    }
  )

  it.each(["postbusnummer", "antwoordnummer"] as const)(
    "as %s lies in the Netherlands and has no field of another kind",
    (soort) => {
      assert.deepStrictEqual(
        refusals(Correspondentieadres, postadres(soort, { [soort]: 1, land: { code: "NL" } })),
        []
      )
      assert.deepStrictEqual(
        refusals(Correspondentieadres, postadres(soort, { [soort]: 1, land: { code: "BE" } })),
        ["land.code: land-niet-nederland"]
      )
      assert.deepStrictEqual(
        refusals(Correspondentieadres, postadres(soort, { [soort]: 1, straat: "Dorpsstraat" })),
        ["straat: onbekende-eigenschap"]
      )
    }
  )

  it("is of one of four kinds", () => {
    assert.deepStrictEqual(refusals(Correspondentieadres, {}), ["soortCorrespondentieadres: soort-onbekend"])
    assert.deepStrictEqual(refusals(Correspondentieadres, { soortCorrespondentieadres: "postbus" }), [
      "soortCorrespondentieadres: soort-onbekend"
    ])
  })
})
