import { assert, describe, it } from "vitest"
import { files, read } from "../src/files.ts"
import { invariants, invariantsWithProperty, missing } from "../src/invariants.ts"

const property = (text: string) => [{ file: "x.test.ts", text: `import fc from "fast-check"\n${text}` }]

describe("invariants", () => {
  it("finds a property by the numbers before the colon in its name", () => {
    assert.deepStrictEqual([...invariantsWithProperty(property(`it("B7: whole", …)\nit("B5, B12: none", …)`))], [
      "B7",
      "B5",
      "B12"
    ])
  })

  it("ignores comments, numbers later in a name, files without generators and files that are not tests", () => {
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
