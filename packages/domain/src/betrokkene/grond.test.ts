import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, written } from "../../testing/decoding.ts"
import { grond, writtenGrond } from "../../testing/index.ts"
import { Grond } from "./grond.ts"

describe("Grond", () => {
  // Kills: a third ground, a ground by nobody or at no time.
  it("B3: is an identificator or a chosen partij, by somebody, at some time", () => {
    fc.assert(fc.property(writtenGrond, (geldig) => {
      for (
        const veld of Object.keys(geldig).filter((naam) =>
          !["soort", "digest", "earlier", "alternatives"].includes(naam)
        )
      ) {
        assert.deepStrictEqual(
          refusals(Grond, Object.fromEntries(Object.entries(geldig).filter(([naam]) => naam !== veld))),
          [`${veld}: verplicht`]
        )
      }
      for (const soort of ["vermoeden", "", undefined, null]) {
        assert.deepStrictEqual(refusals(Grond, { ...geldig, soort }), [": soort-onbekend"])
      }
    }))
  })

  // Kills: a place for the value, or a value in the place of the digest.
  it("B3: keeps of an identificator its kind and a digest: never its value", () => {
    fc.assert(fc.property(writtenGrond, (geldig) => {
      assert.deepStrictEqual(refusals(Grond, { ...geldig, waarde: "999990019" }), ["waarde: onbekende-eigenschap"])
      for (const digest of ["999990019", "00000000.999990019", `${"0".repeat(8)}.${"A".repeat(44)}`]) {
        assert.deepStrictEqual(
          refusals(Grond, { ...geldig, digest }),
          [geldig.soort === "identificator" ? "digest: waarde-ongeldig" : "digest: onbekende-eigenschap"]
        )
      }
      assert.deepStrictEqual(
        refusals(Grond, { ...geldig, earlier: { identificatorsoort: "bsn", digest: "999990019", op: geldig.op } }),
        ["earlier.digest: waarde-ongeldig"]
      )
      if (geldig.soort === "gekozen-partij") {
        assert.deepStrictEqual(refusals(Grond, { ...geldig, identificatorsoort: "bsn" }), [
          "identificatorsoort: onbekende-eigenschap"
        ])
      }
    }))
  })

  it("is read from what was kept as itself", () => {
    fc.assert(fc.property(grond, (one) => assert.deepStrictEqual(read(Grond, written(Grond, one)), one)))
  })
})
