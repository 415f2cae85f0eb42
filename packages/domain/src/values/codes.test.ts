import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { gelezen, weigeringen } from "../../testing/decoding.ts"
import {
  geschrevenId,
  kvkNummer,
  medewerker,
  nummer,
  ongeldigId,
  ongeldigKvkNummer,
  ongeldigVestigingsnummer,
  vestigingsnummer
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
    fc.assert(fc.property(geschrevenId, (id) => {
      assert.strictEqual(gelezen(Uuid, id), id.toLowerCase())
      assert.strictEqual(gelezen(Uuid, gelezen(Uuid, id)), gelezen(Uuid, id))
    }))
    fc.assert(
      fc.property(
        ongeldigId,
        ({ code, invoer: input }) => assert.deepStrictEqual(weigeringen(Uuid, input), [`: ${code}`])
      )
    )
  })
})

describe("KvkNummer and Vestigingsnummer", () => {
  it("have 8 and 12 digits, and keep their zeros", () => {
    fc.assert(fc.property(kvkNummer, vestigingsnummer, (kvk, vestiging) => {
      assert.strictEqual(gelezen(KvkNummer, kvk), kvk)
      assert.strictEqual(gelezen(Vestigingsnummer, vestiging), vestiging)
    }))
    fc.assert(
      fc.property(
        ongeldigKvkNummer,
        ({ code, invoer: input }) => assert.deepStrictEqual(weigeringen(KvkNummer, input), [`: ${code}`])
      )
    )
    fc.assert(
      fc.property(
        ongeldigVestigingsnummer,
        ({ code, invoer: input }) => assert.deepStrictEqual(weigeringen(Vestigingsnummer, input), [`: ${code}`])
      )
    )
  })
})

describe("Nummer", () => {
  it("has 1 to 19 digits", () => {
    fc.assert(fc.property(nummer, (waarde) => assert.strictEqual(gelezen(Nummer, waarde), waarde)))
    assert.deepStrictEqual(weigeringen(Nummer, "9".repeat(19)), [])
    for (const fout of ["", "9".repeat(20), "1a", "a1", "-1", "1\n"]) {
      assert.deepStrictEqual(weigeringen(Nummer, fout), [": nummer-ongeldig"])
    }
  })
})

describe("Medewerker", () => {
  it("has up to 200 characters", () => {
    fc.assert(fc.property(medewerker, (waarde) => assert.strictEqual(gelezen(Medewerker, waarde), waarde)))
    assert.deepStrictEqual(weigeringen(Medewerker, "m".repeat(200)), [])
    assert.deepStrictEqual(weigeringen(Medewerker, "m".repeat(201)), [": tekst-te-lang"])
  })
})

describe("Versie", () => {
  // Kills: a version that stays.
  it("B12: the next one is one more, from the first, and each is another", () => {
    assert.strictEqual(firstVersie, 1)
    fc.assert(fc.property(fc.integer({ min: 1, max: 2147483646 }), (versie) => {
      assert.strictEqual(nextVersie(gelezen(Versie, versie)), versie + 1)
      assert.deepStrictEqual(weigeringen(Versie, nextVersie(gelezen(Versie, versie))), [])
    }))
  })

  it("is a whole number of 1 to 2147483647", () => {
    for (const versie of [1, 2147483647]) assert.deepStrictEqual(weigeringen(Versie, versie), [])
    for (const versie of [0, -1, 2147483648, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      assert.deepStrictEqual(weigeringen(Versie, versie), [": versie-ongeldig"])
    }
  })
})
