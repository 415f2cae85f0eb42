import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { gelezen, geschreven, weigeringen } from "../../testing/decoding.ts"
import { geschrevenIdentificator, geschrevenRsin, identificator, ongeldigeIdentificator } from "../../testing/index.ts"
import { Identificator, identificatorKey, zelfdeIdentificator } from "./identificator.ts"
import { Rsin } from "./rsin.ts"

/** By what two written identificatoren are the same: everything that is written, with lost zeros put back. */
const orakel = (geschreven: typeof Identificator.Encoded): string =>
  JSON.stringify(
    Object.entries(geschreven).map((
      [naam, tekst]
    ) => [naam, naam === "waarde" && tekst.length === 8 && geschreven.soort === "rsin" ? `0${tekst}` : tekst]).sort()
  )

/** Few values, so that equal ones are met. */
const enkele = fc.oneof(
  geschrevenIdentificator,
  fc.constantFrom<typeof Identificator.Encoded>(
    { soort: "bsn", waarde: "999990019" },
    { soort: "rsin", waarde: "999990019" },
    { soort: "kvk_nummer", waarde: "12345678" },
    { soort: "vestigingsnummer", waarde: "000012345678", kvkNummer: "12345678" },
    { soort: "vestigingsnummer", waarde: "000012345678", kvkNummer: "87654321" },
    { soort: "vestigingsnummer", waarde: "000000000001", kvkNummer: "12345678" }
  )
)

describe("Identificator", () => {
  it("B4: two identify the same partij exactly when soort, waarde and kvkNummer are equal (kills: a key without one of the three)", () => {
    fc.assert(
      fc.property(enkele, enkele, (een, ander) => {
        assert.strictEqual(
          zelfdeIdentificator(gelezen(Identificator, een), gelezen(Identificator, ander)),
          orakel(een) === orakel(ander)
        )
      }),
      { numRuns: 1000 }
    )
  })

  it("B4: the key is made of three texts, and equal keys mean the same identificator (kills: a redacted bsn as key)", () => {
    fc.assert(fc.property(enkele, (invoer) => {
      const sleutel = identificatorKey(gelezen(Identificator, invoer))
      assert.deepStrictEqual(Object.keys(sleutel), ["soort", "waarde", "kvkNummer"])
      assert.strictEqual(sleutel.soort, invoer.soort)
      assert.strictEqual(sleutel.waarde, invoer.soort === "rsin" ? invoer.waarde.padStart(9, "0") : invoer.waarde)
      assert.strictEqual(sleutel.kvkNummer, invoer.soort === "vestigingsnummer" ? invoer.kvkNummer : "")
    }))
  })

  it("is written and read again as the same", () => {
    fc.assert(fc.property(identificator, (waarde) => {
      assert.isTrue(zelfdeIdentificator(gelezen(Identificator, geschreven(Identificator, waarde)), waarde))
    }))
  })

  it("is refused at its place with its code", () => {
    fc.assert(
      fc.property(ongeldigeIdentificator, ({ code, invoer, pad }) => {
        assert.deepStrictEqual(weigeringen(Identificator, invoer), [`${pad.join(".")}: ${code}`])
      }),
      { numRuns: 300 }
    )
  })
})

describe("Rsin", () => {
  it("is kept in nine digits", () => {
    fc.assert(
      fc.property(geschrevenRsin, (invoer) => assert.strictEqual(gelezen(Rsin, invoer), invoer.padStart(9, "0")))
    )
  })
})
