import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, written } from "../../testing/decoding.ts"
import {
  betrokkene,
  writtenGekendeBetrokkene,
  writtenGrond,
  writtenId,
  writtenOngekendeBetrokkene
} from "../../testing/index.ts"
import { Betrokkene } from "./betrokkene.ts"
import { Rol } from "./rol.ts"

const writtenBetrokkene = fc.oneof(writtenOngekendeBetrokkene, writtenGekendeBetrokkene)

const zonder = (object: object, veld: string) =>
  Object.fromEntries(Object.entries(object).filter(([naam]) => naam !== veld))

describe("Betrokkene", () => {
  it("is read from what was kept as itself", () => {
    fc.assert(
      fc.property(betrokkene, (one) => assert.deepStrictEqual(read(Betrokkene, written(Betrokkene, one)), one))
    )
  })

  // Kills: an optional klantcontact or rol.
  it("B1: has one klantcontact and one rol: neither may be missing, nor be several", () => {
    fc.assert(fc.property(writtenBetrokkene, writtenId, (one, ander) => {
      assert.deepStrictEqual(refusals(Betrokkene, zonder(one, "klantcontact")), ["klantcontact: verplicht"])
      assert.deepStrictEqual(refusals(Betrokkene, zonder(one, "rol")), ["rol: verplicht"])
      assert.deepStrictEqual(refusals(Betrokkene, { ...one, klantcontact: [one.klantcontact, ander] }), [
        "klantcontact: type-onjuist"
      ])
      assert.deepStrictEqual(refusals(Betrokkene, { ...one, rol: ["klant", "vertegenwoordiger"] }), [
        "rol: rol-ongeldig"
      ])
    }))
  })

  // Kills: an optional partij, an optional grond.
  it("B2: a gekende has a partij and a grond: without either it is none", () => {
    fc.assert(fc.property(writtenGekendeBetrokkene, (gekend) => {
      assert.deepStrictEqual(refusals(Betrokkene, zonder(gekend, "partij")), ["partij: verplicht"])
      assert.deepStrictEqual(refusals(Betrokkene, zonder(gekend, "grond")), ["grond: verplicht"])
    }))
  })

  // Kills: an ongekende that drops or keeps them.
  it("B2, B5: an ongekende has no place for a partij or a grond", () => {
    fc.assert(fc.property(writtenOngekendeBetrokkene, writtenId, writtenGrond, (ongekend, partij, grond) => {
      assert.deepStrictEqual(refusals(Betrokkene, { ...ongekend, partij }), ["partij: onbekende-eigenschap"])
      assert.deepStrictEqual(refusals(Betrokkene, { ...ongekend, grond }), ["grond: onbekende-eigenschap"])
      assert.isNotEmpty(refusals(Betrokkene, { ...ongekend, _tag: "Gekend" }))
      assert.isNotEmpty(refusals(Betrokkene, zonder(ongekend, "_tag")))
      assert.isNotEmpty(refusals(Betrokkene, { ...ongekend, _tag: "Onbekend" }))
    }))
  })

  // Kills: both cases the same.
  it("B2: match takes exactly the case that it is in", () => {
    fc.assert(fc.property(betrokkene, (one) => {
      const uitkomst = Betrokkene.match(one, { Gekend: ({ partij }) => partij, Ongekend: () => undefined })
      assert.strictEqual(uitkomst, one._tag === "Gekend" ? one.partij : undefined)
    }))
  })

  it("has a rol of klant or vertegenwoordiger", () => {
    for (const rol of ["klant", "vertegenwoordiger"]) assert.strictEqual(read(Rol, rol), rol)
    for (const rol of ["Klant", "", "medewerker", 1, null]) {
      assert.deepStrictEqual(refusals(Rol, rol), [": rol-ongeldig"])
    }
  })
})
