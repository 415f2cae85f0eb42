import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals } from "../../testing/decoding.ts"
import { medewerker } from "../../testing/index.ts"
import { registerPrograms } from "./caller-identity.ts"
import { holdsBsn } from "./holds-bsn.ts"
import { isReservedName, TokenName, tokenNameForm } from "./token-name.ts"

/** Other ways to write a name that a reader takes for the same one. */
const disguises: Readonly<Record<string, (name: string) => string>> = {
  "in capitals": (name) => name.toUpperCase(),
  "with outer blanks": (name) => ` \u00a0${name}\t`,
  "with double blanks": (name) => name.replaceAll(" ", " \u2003 "),
  "in full width": (name) => name.replaceAll(/[!-~]/gu, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
  "with what nobody sees": (name) => [...name].join("\u200b"),
  "with a soft hyphen": (name) => `${name.slice(0, 1)}\u00ad${name.slice(1)}`,
  "decomposed": (name) => name.normalize("NFKD")
}

const plain = fc.stringMatching(/^[a-z][a-zé0-9-]{0,20}(?: [a-zé]{1,20}){0,3}$/u).filter((name) =>
  !holdsBsn(name) && !isReservedName(name)
)

describe("the name of a new token", () => {
  it.each(Object.entries(disguises))("written %s is the same name", (_, disguise) => {
    fc.assert(fc.property(plain, (name) => {
      assert.strictEqual(tokenNameForm(disguise(name)), tokenNameForm(name))
      assert.strictEqual(tokenNameForm(read(TokenName, disguise(name))), tokenNameForm(name))
    }))
  })

  it.each([
    "api-token",
    "API-Token",
    " onbekend",
    "ＯＮＢＥＫＥＮＤ",
    "instellingen",
    ...registerPrograms,
    "relay op host, proces 7"
  ])(
    "is not %s, which means something else",
    (name) => assert.deepStrictEqual(refusals(TokenName, name), [": naam-gereserveerd"])
  )

  it("may begin like a reserved one", () => {
    for (const name of ["relay-beheer", "tokens van balie", "api-token-2"]) {
      assert.strictEqual(read(TokenName, name), name)
    }
  })

  it("is kept tidied up, has no bsn, and is not empty", () => {
    assert.strictEqual(read(TokenName, "  Balie\u3000\u00a0３ "), "Balie 3")
    assert.deepStrictEqual(refusals(TokenName, "９９９９.９０.０１９"), [": naam-met-bsn"])
    assert.deepStrictEqual(refusals(TokenName, " \u200b "), [": tekst-leeg"])
    assert.deepStrictEqual(refusals(TokenName, "n".repeat(201)), [": tekst-te-lang"])
  })

  it("has a form that stays what it is, whatever it is made of", () => {
    fc.assert(fc.property(fc.oneof(medewerker, fc.string({ unit: "binary" })), (name) => {
      assert.strictEqual(tokenNameForm(tokenNameForm(name)), tokenNameForm(name))
    }))
  })
})
