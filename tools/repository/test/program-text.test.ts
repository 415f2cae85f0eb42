import { assert, describe, it } from "vitest"
import { files, read } from "../src/files.ts"

/** What is shipped: the sources of the programs and of the packages that they use. */
const sources = files.filter((file) =>
  /^(?:apps|packages)\/[^/]+\/src\/.*\.ts$/u.test(file) && !file.endsWith(".test.ts")
)

const using = (pattern: RegExp): ReadonlyArray<string> => sources.filter((file) => pattern.test(read(file)))

describe("the text of what is shipped", () => {
  it("is what is tested here", () => {
    assert.isAbove(sources.length, 300)
    assert.include(using(/\bfetch\(/u), "apps/relay/src/sender.ts")
  })

  it("never runs a text as a program", () => {
    assert.deepStrictEqual(using(/\beval\(|\bnew Function\b|node:vm"|\bset(?:Timeout|Interval)\(\s*["'`]/u), [])
  })

  it("starts other processes in one place: the workers of the night, of this same program", () => {
    assert.deepStrictEqual(using(/node:child_process"/u), ["apps/reconciliation/src/run/crew.ts"])
    assert.notMatch(read("apps/reconciliation/src/run/crew.ts"), /\bexec(?:Sync)?\(|shell: /u)
  })

  it("asks for the name of its user in one place, which knows that a container has none", () => {
    assert.deepStrictEqual(using(/\buserInfo\(/u), ["packages/program/src/user-name.ts"])
  })

  it("takes chance for secrets from the system alone, and hashes with SHA-2", () => {
    assert.deepStrictEqual(using(/\bMath\.random\b/u), [])
    assert.deepStrictEqual(
      using(/create(?:Hash|Hmac|Cipheriv|Sign)\(\s*"(?!sha(?:256|384|512)")|\bhash\(\s*"(?!sha(?:256|384|512)")/u),
      []
    )
    assert.deepStrictEqual(using(/createCipher|createDecipher|createSign\(|pbkdf2|scrypt/u), [])
  })

  it("follows no redirect to an address that no setting names", () => {
    for (const file of using(/\bfetch\(/u)) {
      assert.lengthOf(
        [...read(file).matchAll(/redirect: "(?:manual|error)"/gu)],
        [...read(file).matchAll(/\bfetch\(/gu)].length,
        file
      )
    }
    for (const file of using(/FetchHttpClient\.layer/u)) assert.match(read(file), /redirect: "(?:manual|error)"/u, file)
  })

  it("compares strictly, except with null and undefined in one", () => {
    assert.deepStrictEqual(using(/[^=!<>]==[^=]|!=[^=]/u), [])
  })
})
