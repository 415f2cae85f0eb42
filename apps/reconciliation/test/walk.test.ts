import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { loopLangs, meesteDetails } from "../src/walk.ts"
import { fout, goed, storedRows } from "./stored-rows.ts"

const nummers = (aantal: number): ReadonlyArray<number> => Array.from({ length: aantal }, (_, index) => index + 1)

const verkeerdePostcode = {
  contactgegevens: { bezoekadres: { soortBezoekadres: "binnenlands_adres", huisnummer: 1, postcode: "0000SS" }, digitaleAdressen: [] }
}

describe("the walk along all betrokkenen", () => {
  it.effect.each([0, 1, 9, 10, 11, 25])("reads %i betrokkenen once each, never more than a page at a time", (aantal) =>
    Effect.gen(function*() {
      const { gevraagd, layer } = storedRows(nummers(aantal).map(goed))
      const telling = yield* Effect.provide(loopLangs(10), layer)
      assert.deepStrictEqual([telling.gelezen, telling.bevindingen, telling.betrokkenenMetBevinding], [aantal, 0, 0])
      assert.strictEqual(gevraagd.reduce((som, lengte) => som + lengte, 0), aantal)
      assert.strictEqual(gevraagd.length, Math.floor(aantal / 10) + 1)
    }))

  it.effect("finds every wrong field of every betrokkene, on whatever page, by place and code", () =>
    Effect.gen(function*() {
      const rijen = [goed(1), fout(2, { rol: "buur", versie: 0 }), goed(3), fout(4, verkeerdePostcode), fout(5, { partij: "x" })]
      const { layer } = storedRows(rijen)
      const telling = yield* Effect.provide(loopLangs(2), layer)
      assert.deepStrictEqual([telling.gelezen, telling.betrokkenenMetBevinding, telling.bevindingen], [5, 3, 4])
      assert.sameDeepMembers(telling.eerste.map(({ betrokkene, code, pad }) => [betrokkene.slice(-1), pad, code]), [
        ["2", "#/rol", "rol-ongeldig"],
        ["2", "#/versie", "versie-ongeldig"],
        ["4", "#/contactgegevens/bezoekadres/postcode", "postcode-ongeldig"],
        ["5", "#/partij", "onbekende-eigenschap"]
      ])
    }))

  it.effect("counts all findings, and keeps only the first in full", () =>
    Effect.gen(function*() {
      const { layer } = storedRows(nummers(meesteDetails + 30).map((nummer) => fout(nummer, { rol: "buur" })))
      const telling = yield* Effect.provide(loopLangs(7), layer)
      assert.strictEqual(telling.bevindingen, meesteDetails + 30)
      assert.deepStrictEqual([...telling.perCode], [["rol-ongeldig", meesteDetails + 30]])
      assert.lengthOf(telling.eerste, meesteDetails)
    }))

  it.effect("shows neither a wrong value nor a name that no field has", () =>
    Effect.gen(function*() {
      const geheim = "A. de Boer, Dorpsstraat 1"
      const { layer } = storedRows([fout(1, { rol: geheim, [geheim]: 1, registratiedatum: geheim })])
      const telling = yield* Effect.provide(loopLangs(10), layer)
      assert.strictEqual(telling.bevindingen, 3)
      assert.notInclude(JSON.stringify(telling.eerste), "Boer")
      assert.include(telling.eerste.map(({ pad }) => pad), "#/?")
    }))
})
