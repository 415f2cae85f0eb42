import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, written } from "../../testing/decoding.ts"
import { identificator, ongeldigeIdentificator, writtenIdentificator, writtenRsin } from "../../testing/index.ts"
import { Identificator, identificatorKey, zelfdeIdentificator } from "./identificator.ts"
import { Rsin } from "./rsin.ts"

/** Two written identificatoren are the same if soort, waarde and kvkNummer are, once lost zeros are restored. */
const oracle = (written: typeof Identificator.Encoded): string =>
  JSON.stringify([
    written.soort,
    written.soort === "rsin" ? written.waarde.padStart(9, "0") : written.waarde,
    written.soort === "vestigingsnummer" ? written.kvkNummer : ""
  ])

/** Few values, so that equal ones occur. */
const single = fc.oneof(
  writtenIdentificator,
  fc.constantFrom<typeof Identificator.Encoded>(
    { soort: "bsn", waarde: "999990019" },
    { soort: "rsin", waarde: "999990019" },
    { soort: "kvk_nummer", waarde: "12345678" },
    { soort: "kvk_nummer", waarde: "12345678", anderePartijIdentificator: "a" },
    { soort: "vestigingsnummer", waarde: "000012345678", kvkNummer: "12345678" },
    { soort: "vestigingsnummer", waarde: "000012345678", kvkNummer: "87654321" },
    { soort: "vestigingsnummer", waarde: "000000000001", kvkNummer: "12345678" }
  )
)

describe("Identificator", () => {
  // Kills: a key without one of the three.
  it("B4: two identify the same partij exactly when soort, waarde and kvkNummer are equal", () => {
    fc.assert(
      fc.property(single, single, (one, ander) => {
        assert.strictEqual(
          zelfdeIdentificator(read(Identificator, one), read(Identificator, ander)),
          oracle(one) === oracle(ander)
        )
      }),
      { numRuns: 1000 }
    )
  })

  // Kills: a redacted bsn as key.
  it("B4: the key is made of three texts, and equal keys mean the same identificator", () => {
    fc.assert(fc.property(single, (input) => {
      const key = identificatorKey(read(Identificator, input))
      assert.deepStrictEqual(Object.keys(key), ["soort", "waarde", "kvkNummer"])
      assert.strictEqual(key.soort, input.soort)
      assert.strictEqual(key.waarde, input.soort === "rsin" ? input.waarde.padStart(9, "0") : input.waarde)
      assert.strictEqual(key.kvkNummer, input.soort === "vestigingsnummer" ? input.kvkNummer : "")
    }))
  })

  it("survives encoding and decoding", () => {
    fc.assert(fc.property(identificator, (waarde) => {
      assert.isTrue(zelfdeIdentificator(read(Identificator, written(Identificator, waarde)), waarde))
    }))
  })

  it("is refused at its place with its code", () => {
    fc.assert(
      fc.property(ongeldigeIdentificator, ({ code, input, pad }) => {
        assert.deepStrictEqual(refusals(Identificator, input), [`${pad.join(".")}: ${code}`])
      }),
      { numRuns: 300 }
    )
  })
})

describe("Rsin", () => {
  it("is kept in nine digits", () => {
    fc.assert(
      fc.property(writtenRsin, (input) => assert.strictEqual(read(Rsin, input), input.padStart(9, "0")))
    )
  })
})
