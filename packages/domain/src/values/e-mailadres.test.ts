import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { longestEmailadres } from "../../testing/arbitraries/e-mailadres.ts"
import { emailadres, ongeldigEmailadres } from "../../testing/index.ts"
import { comparableEmail, isEmailadres } from "./e-mailadres.ts"

describe("isEmailadres", () => {
  it("is true of addresses of every allowed sign and length", () => {
    fc.assert(fc.property(emailadres, (adres) => assert.isTrue(isEmailadres(adres))))
  })

  it("is false of what is none", () => {
    fc.assert(
      fc.property(
        ongeldigEmailadres,
        ({ input }) => assert.isFalse(isEmailadres(String(input)), String(input))
      ),
      { numRuns: 500 }
    )
  })

  // Kills: a limit off by one.
  it("counts: 254 in all, 64 before the @, 63 a label", () => {
    assert.strictEqual(longestEmailadres.length, 254)
    assert.isTrue(isEmailadres(longestEmailadres))
    assert.isFalse(isEmailadres(`${longestEmailadres}s`))
    assert.isTrue(isEmailadres(`${"a".repeat(64)}@example.nl`))
    assert.isFalse(isEmailadres(`${"a".repeat(65)}@example.nl`))
    assert.isTrue(isEmailadres(`a@${"d".repeat(63)}.nl`))
    assert.isFalse(isEmailadres(`a@${"d".repeat(64)}.nl`))
  })

  it("allows a dash within a label but not at its ends", () => {
    assert.isTrue(isEmailadres("a@a-b.example.nl"))
    for (const domain of ["-a.nl", "a-.nl", "a.-nl", "a.nl-"]) assert.isFalse(isEmailadres(`a@${domain}`), domain)
  })
})

describe("comparableEmail", () => {
  // Kills: lower case of all, of nothing.
  it("ignores case in the domain and nowhere else", () => {
    fc.assert(fc.property(emailadres, (adres) => {
      const [localPart = "", domain = ""] = adres.split("@")
      assert.strictEqual(
        comparableEmail(`${localPart}@${domain.toUpperCase()}`),
        comparableEmail(`${localPart}@${domain.toLowerCase()}`)
      )
      assert.strictEqual(comparableEmail(adres).split("@")[0], localPart)
      assert.strictEqual(comparableEmail(comparableEmail(adres)), comparableEmail(adres))
    }))
    assert.strictEqual(comparableEmail("A.b@Example.NL"), "A.b@example.nl")
    assert.notStrictEqual(comparableEmail("A@example.nl"), comparableEmail("a@example.nl"))
  })
})
