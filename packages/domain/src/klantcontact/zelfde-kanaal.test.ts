import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { text } from "../../testing/arbitraries/text.ts"
import { kanaalKey, zelfdeKanaal } from "./zelfde-kanaal.ts"

describe("zelfdeKanaal", () => {
  // Kills: a kanaal compared as it is written.
  it("ignores case, blanks and what nobody can see", () => {
    for (const other of ["Telefoon", "telefoon ", " TELEFOON", "tele\u00adfoon", "tele\u200bfoon", "tele foon\u00a0"]) {
      assert.isTrue(zelfdeKanaal("telefoon", other), other)
    }
    assert.isFalse(zelfdeKanaal("telefoon", "telefoons"))
    assert.isFalse(zelfdeKanaal("почта", "телефон"))
  })

  it("has a key that is its own key, whatever ASCII capitals and spaces are added", () => {
    fc.assert(fc.property(text(50), (kanaal) => {
      const key = kanaalKey(kanaal)
      assert.strictEqual(kanaalKey(key), key)
      assert.strictEqual(kanaalKey(` ${kanaal.replace(/[a-z]/gu, (letter) => letter.toUpperCase())} `), key)
    }))
  })
})
