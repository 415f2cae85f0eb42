import { Result, Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { numberedGebeurtenis } from "../../testing/arbitraries/gebeurtenis.ts"
import { CloudEvent, toCloudEvent } from "./cloud-event.ts"

const herkomst = {
  bron: "urn:nld:oin:00000001823288444000:systeem:klantinteracties",
  adres: "https://klantinteracties.example.nl"
}

const readWith = Schema.decodeUnknownResult(CloudEvent, { errors: "all", onExcessProperty: "error" })

describe("an event as others hear it", () => {
  // Kills: the request, or a name, in an event.
  it("follows its schema, and holds only ids, kind, moment and order", () => {
    fc.assert(fc.property(numberedGebeurtenis, (numbered) => {
      const { gebeurtenis: { id, op, soort, subject }, volgnummer } = numbered
      const { dataref, ...rest } = Result.getOrThrow(
        readWith(JSON.parse(JSON.stringify(toCloudEvent(numbered, herkomst))))
      )
      assert.deepStrictEqual<unknown>(rest, {
        specversion: "1.0",
        id,
        source: herkomst.bron,
        type: `nl.overheid.klantinteracties.${soort}`,
        subject: subject.id,
        time: op,
        sequence: String(volgnummer).padStart(19, "0")
      })
      assert.strictEqual(dataref === undefined, /-verwijderd$/u.test(soort) || subject.soort === "werkrelatie")
    }))
  })

  it("leads to the record as the API serves it", () => {
    for (
      const [soort, pad] of [["klantcontact", "klantcontacten"], ["betrokkene", "betrokkenen"], [
        "partij",
        "partijen"
      ]] as const
    ) {
      const [numbered] = fc.sample(
        numberedGebeurtenis.filter(({ gebeurtenis }) => gebeurtenis.soort === `${soort}-gewijzigd`),
        1
      )
      if (numbered === undefined) return assert.fail("an event")
      assert.strictEqual(
        toCloudEvent(numbered, herkomst).dataref,
        `${herkomst.adres}/api/v1/${pad}/${numbered.gebeurtenis.subject.id}`
      )
    }
  })

  it("has a sequence that sorts as text like the numbers, as the profile requires", () => {
    fc.assert(fc.property(numberedGebeurtenis, numberedGebeurtenis, (one, ander) => {
      const [first, second] = [one, ander].map((numbered) => toCloudEvent(numbered, herkomst).sequence) as [
        string,
        string
      ]
      assert.strictEqual(first < second, one.volgnummer < ander.volgnummer)
    }))
  })
})
