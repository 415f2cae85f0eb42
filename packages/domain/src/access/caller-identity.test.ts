import { Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals } from "../../testing/decoding.ts"
import { AccessTokenId } from "./access-token-id.ts"
import {
  CallerIdentity,
  programIdentity,
  registerPrograms,
  settingsIdentity,
  tokenIdentity,
  unknownIdentity
} from "./caller-identity.ts"

const tokenId = fc.uuid().map(Schema.decodeSync(AccessTokenId))

describe("the identity of a caller", () => {
  // Kills: an identity made of a part of the id.
  it("of a token is its id, so that no other token has it", () => {
    fc.assert(fc.property(tokenId, tokenId, (one, other) => {
      assert.strictEqual(tokenIdentity(one) === tokenIdentity(other), one === other)
      assert.strictEqual(read(CallerIdentity, tokenIdentity(one)), `token:${one}`)
    }))
  })

  it("differs by the way in, whatever is in it", () => {
    const all = [unknownIdentity, settingsIdentity, ...registerPrograms.map(programIdentity)]
    assert.lengthOf([...new Set(all)], all.length)
    fc.assert(fc.property(tokenId, (id) => assert.notInclude(all, tokenIdentity(id))))
    for (const one of all) assert.strictEqual(read(CallerIdentity, one), one)
  })

  // Kills: a name taken for an identity.
  it("is no name", () => {
    for (
      const fout of ["", "leser", "api-token", "token:leser", "token:", "jwt:", "jwt:a b", "programma:leser", "jwt:é"]
    ) {
      assert.deepStrictEqual(refusals(CallerIdentity, fout), [": identiteit-ongeldig"])
    }
    assert.deepStrictEqual(refusals(CallerIdentity, `jwt:${"s".repeat(296)}`), [])
    assert.deepStrictEqual(refusals(CallerIdentity, `jwt:${"s".repeat(297)}`), [": identiteit-te-lang"])
  })
})
