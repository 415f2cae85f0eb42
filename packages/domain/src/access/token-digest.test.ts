import { assert, describe, it } from "vitest"
import { read, refusals } from "../../testing/decoding.ts"
import { TokenDigest } from "./token-digest.ts"

describe("TokenDigest", () => {
  it("is 64 lower-case hexadecimal digits, which no token is", () => {
    const digest = "0123456789abcdef".repeat(4)
    assert.strictEqual(read(TokenDigest, digest), digest)
    for (const fout of ["", digest.slice(1), `${digest}0`, digest.toUpperCase(), `bbk_${digest.slice(4)}`]) {
      assert.deepStrictEqual(refusals(TokenDigest, fout), [": tokendigest-ongeldig"])
    }
  })
})
