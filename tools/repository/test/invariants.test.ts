import { assert, describe, it } from "vitest"
import { invariants, invariantsWithProperty, missing } from "../src/invariants.ts"
import { files, read } from "../src/repository.ts"

const property = (text: string) => [{ file: "x.test.ts", text: `import fc from "fast-check"\n${text}` }]

describe("invariants", () => {
  it("a property is found by the numbers before the colon of its name", () => {
    assert.deepStrictEqual([...invariantsWithProperty(property(`it("B7: whole", …)\nit("B5, B12: none", …)`))], [
      "B7",
      "B5",
      "B12"
    ])
  })

  it("a comment, a mention within a name, a file without generators and a file that is no test do not count", () => {
    assert.deepStrictEqual(
      missing([
        ...property(`// it("B1: gone", …)\n/* it("B2: gone", …) */\nit("see B3: no", …)`),
        { file: "x.test.ts", text: `it("B4: by one example", …)` },
        { file: "x.ts", text: `import fc from "fast-check"\nconst name = "B5: no test"` }
      ]),
      invariants
    )
  })

  it.each(invariants)("%s has a property in the domain", (invariant) => {
    const tests = files.filter((file) => file.startsWith("packages/domain/") && file.endsWith(".test.ts")).map((
      file
    ) => ({ file, text: read(file) }))
    assert.notInclude(missing(tests), invariant)
  })
})
