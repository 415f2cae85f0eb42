import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals } from "../../testing/decoding.ts"
import {
  kvkNummer,
  medewerker,
  nummer,
  ongeldigId,
  ongeldigKvkNummer,
  ongeldigVestigingsnummer,
  vestigingsnummer,
  writtenId
} from "../../testing/index.ts"
import { KvkNummer } from "./kvk-nummer.ts"
import { Medewerker } from "./medewerker.ts"
import { Nummer } from "./nummer.ts"
import { Uuid } from "./uuid.ts"
import { firstVersie, nextVersie, Versie } from "./versie.ts"
import { Vestigingsnummer } from "./vestigingsnummer.ts"

describe("Uuid", () => {
  // Kills: two ids for one record.
  it("is kept in lower case, which is read as itself", () => {
    fc.assert(fc.property(writtenId, (id) => {
      assert.strictEqual(read(Uuid, id), id.toLowerCase())
      assert.strictEqual(read(Uuid, read(Uuid, id)), read(Uuid, id))
    }))
    fc.assert(
      fc.property(
        ongeldigId,
        ({ code, input }) => assert.deepStrictEqual(refusals(Uuid, input), [`: ${code}`])
      )
    )
  })
})

describe("KvkNummer and Vestigingsnummer", () => {
  it("have 8 and 12 digits, and keep their zeros", () => {
    fc.assert(fc.property(kvkNummer, vestigingsnummer, (kvk, vestiging) => {
      assert.strictEqual(read(KvkNummer, kvk), kvk)
      assert.strictEqual(read(Vestigingsnummer, vestiging), vestiging)
    }))
    fc.assert(
      fc.property(
        ongeldigKvkNummer,
        ({ code, input }) => assert.deepStrictEqual(refusals(KvkNummer, input), [`: ${code}`])
      )
    )
    fc.assert(
      fc.property(
        ongeldigVestigingsnummer,
        ({ code, input }) => assert.deepStrictEqual(refusals(Vestigingsnummer, input), [`: ${code}`])
      )
    )
  })
})

describe("Nummer", () => {
  it("has 1 to 19 digits", () => {
    fc.assert(fc.property(nummer, (waarde) => assert.strictEqual(read(Nummer, waarde), waarde)))
    assert.deepStrictEqual(refusals(Nummer, "9".repeat(19)), [])
    for (const fout of ["", "9".repeat(20), "1a", "a1", "-1", "1\n"]) {
      assert.deepStrictEqual(refusals(Nummer, fout), [": nummer-ongeldig"])
    }
  })
})

describe("Medewerker", () => {
  it("has up to 200 characters", () => {
    fc.assert(fc.property(medewerker, (waarde) => assert.strictEqual(read(Medewerker, waarde), waarde)))
    assert.deepStrictEqual(refusals(Medewerker, "m".repeat(200)), [])
    assert.deepStrictEqual(refusals(Medewerker, "m".repeat(201)), [": tekst-te-lang"])
  })
})

describe("Versie", () => {
  // Kills: a version that stays.
  it("B12: the next one is one more, from the first, and each is another", () => {
    assert.strictEqual(firstVersie, 1)
    fc.assert(fc.property(fc.integer({ min: 1, max: 2147483646 }), (versie) => {
      assert.strictEqual(nextVersie(read(Versie, versie)), versie + 1)
      assert.deepStrictEqual(refusals(Versie, nextVersie(read(Versie, versie))), [])
    }))
  })

  it("is a whole number of 1 to 2147483647", () => {
    for (const versie of [1, 2147483647]) assert.deepStrictEqual(refusals(Versie, versie), [])
    for (const versie of [0, -1, 2147483648, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      assert.deepStrictEqual(refusals(Versie, versie), [": versie-ongeldig"])
    }
  })
})
