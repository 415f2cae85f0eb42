import { assert, describe, it } from "vitest"
import { unexpected } from "../src/failure.ts"

const defect = (name: string, message: string) => Object.assign(new Error(message), { name })

describe("a defect", () => {
  it("is explained if the role may not manage tokens", () => {
    const { exitCode, stderr, stdout } = unexpected(defect("Databasefout", "SQLSTATE 42501 on a query"))
    assert.deepStrictEqual([exitCode, stdout], [1, ""])
    assert.include(stderr, "OWNER_DATABASE_URL")
  })

  it("is told by its name and place, never by its message, which may hold a secret", () => {
    const { exitCode, stderr } = unexpected(defect("TypeError", "cannot read bbk_geheim"))
    assert.strictEqual(exitCode, 1)
    assert.match(stderr, /^Onverwachte fout \(TypeError\)\.\n +at /u)
    assert.notInclude(stderr, "geheim")
    assert.strictEqual(unexpected("bbk_geheim").stderr, "Onverwachte fout.\n")
  })
})
