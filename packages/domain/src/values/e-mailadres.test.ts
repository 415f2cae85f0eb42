import * as fc from "fast-check"
import { domainToASCII } from "node:url"
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
  // Kills: lower case of one part only, a domain left as it is written.
  it("ignores case as a whole, and how letters are composed", () => {
    fc.assert(fc.property(emailadres, (adres) => {
      const form = comparableEmail(adres)
      for (const written of [adres.toLowerCase(), adres.normalize("NFD"), ` ${adres}\u200b `, form]) {
        assert.strictEqual(comparableEmail(written), form)
      }
      assert.strictEqual(comparableEmail(adres.replace(/[a-z]/gu, (letter) => letter.toUpperCase())), form)
    }))
    assert.strictEqual(comparableEmail("Anna.Boer@Example.NL"), "anna.boer@example.nl")
    assert.strictEqual(comparableEmail("É.Boer@example.nl"), comparableEmail("e\u0301.boer@example.nl"))
    assert.strictEqual(comparableEmail("ΟΔΟΣ@example.nl"), comparableEmail("οδος@example.nl"))
    assert.notStrictEqual(comparableEmail("anna@example.nl"), comparableEmail("ana@example.nl"))
  })

  // Kills: capitals that only NFKC shows, such as the H in ℍ.
  it("is its own form, whichever letter stands in the domain", () => {
    for (let code = 0x80; code < 0x2fa20; code++) {
      const adres = `a@b${String.fromCodePoint(code)}.example`
      if (!isEmailadres(adres)) continue
      const form = comparableEmail(adres)
      if (comparableEmail(form) !== form) assert.fail(code.toString(16))
    }
  })

  // Kills: another form than that of the domain name system.
  it("has the domain in the form that Node's own algorithm gives", () => {
    const domain = fc.array(
      fc.string({ unit: fc.constantFrom(..."abcXYZ019éÉüÜñßçøşİЖждλΛας日本語عربי"), minLength: 1, maxLength: 20 }),
      { minLength: 1, maxLength: 3 }
    ).map((labels) => `${labels.join(".")}.example`)
    let compared = 0
    fc.assert(
      fc.property(domain, (written) => {
        const expected = domainToASCII(written)
        if (expected === "") return
        compared++
        assert.strictEqual(comparableEmail(`a@${written}`), `a@${expected}`)
      }),
      { numRuns: 1000 }
    )
    assert.isAtLeast(compared, 100)
    assert.strictEqual(comparableEmail("a@bücher.example"), "a@xn--bcher-kva.example")
    assert.strictEqual(comparableEmail("a@BU\u0308CHER.Example"), "a@xn--bcher-kva.example")
  })
})
