import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { assert, describe, it } from "vitest"

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts") && !file.endsWith(".test.ts")
)

/** The modules that a source file imports: static, side-effect, dynamic and type imports. Comments hold none. */
const imports = (text: string): ReadonlyArray<string> =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)

const allowed = /^(?:effect|\.{1,2}\/(?!.*\btesting\/)(?!.*\.test\.ts$).*\.ts)$/u

describe("the imports of the domain", () => {
  it.each(sources)("%s: effect and its own files, nothing else", (file) => {
    for (const name of imports(readFileSync(join(import.meta.dirname, file), "utf8"))) assert.match(name, allowed)
  })

  // The values are what everything else is made of; the entities know nothing of the night that judges them.
  it.each(sources.filter((file) => /^(?:values|klantcontact|partij|betrokkene)\//u.test(file)))(
    "%s: nothing of the reconciliation, and a value of values only",
    (file) => {
      for (const name of imports(readFileSync(join(import.meta.dirname, file), "utf8"))) {
        assert.notMatch(name, /\/reconciliatie\//u)
        if (file.startsWith("values/")) assert.match(name, /^(?:effect|\.\/[^/]+)$/u)
      }
    }
  )

  it("are seen in every form", () => {
    const text =
      `import { a } from "a"\nimport type b from 'b'\nimport "c"\nawait import("d")\nexport * from "e"\ntype F = import("f").F\nrequire("g")\nimport(\`h\`)\n/** Due at \`from\`, \`to\` or "later". */`
    assert.deepStrictEqual(imports(text), ["a", "b", "c", "d", "e", "f", "g", "h"])
    for (
      const name of [
        "node:fs",
        "effect/sql",
        "effect/testing",
        "fast-check",
        "../testing/index.ts",
        "./postcode.test.ts",
        "./postcode"
      ]
    ) assert.notMatch(name, allowed)
    assert.isAtLeast(sources.length, 80)
  })
})
