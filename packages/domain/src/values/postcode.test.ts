import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { gelezen, weigeringen } from "../../testing/decoding.ts"
import { geschrevenPostcode, ongeldigePostcode, postcode } from "../../testing/index.ts"
import { Postcode } from "./postcode.ts"

const alfabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]

describe("Postcode", () => {
  it("is kept as 1234AB however it is written (kills: no upper case, the space kept)", () => {
    fc.assert(fc.property(geschrevenPostcode, (invoer) => {
      assert.strictEqual(gelezen(Postcode, invoer), invoer.toUpperCase().split(" ").join(""))
    }))
  })

  it("is read from what was kept as itself (kills: a normalisation that is not idempotent)", () => {
    fc.assert(fc.property(postcode, (waarde) => assert.strictEqual(gelezen(Postcode, waarde), waarde)))
  })

  it("of all pairs of letters only SA, SD and SS are refused, in either case (kills: a wider or narrower pattern)", () => {
    const geweigerd = alfabet.flatMap((een) => alfabet.map((ander) => een + ander)).filter((paar) =>
      weigeringen(Postcode, `1234 ${paar}`).length > 0
    )
    assert.deepStrictEqual(geweigerd, ["SA", "SD", "SS"])
    for (const paar of ["sa", "Sa", "sA", "sd", "sD", "Sd", "ss", "sS", "Ss"]) {
      assert.deepStrictEqual(weigeringen(Postcode, `1234${paar}`), [": postcode-ongeldig"])
    }
    for (const paar of ["sb", "Sb", "sB", "SB", "se", "sc", "sR", "st", "Sz", "as", "ds"]) {
      assert.strictEqual(gelezen(Postcode, `1234${paar}`), `1234${paar.toUpperCase()}`)
    }
  })

  it("begins with 1 to 9", () => {
    assert.deepStrictEqual(weigeringen(Postcode, "0999AB"), [": postcode-ongeldig"])
    for (const getal of ["1000", "9999"]) assert.strictEqual(gelezen(Postcode, `${getal}AB`), `${getal}AB`)
  })

  it("is refused with one code at its place", () => {
    fc.assert(
      fc.property(
        ongeldigePostcode,
        ({ code, invoer }) => assert.deepStrictEqual(weigeringen(Postcode, invoer), [`: ${code}`])
      )
    )
  })
})
