import { assert, describe, it } from "vitest"
import { importCircles } from "../src/import-circles.ts"
import { importGraph, packageExports } from "../src/import-graph.ts"
import { parseSource } from "../src/source-files.ts"

const exported = packageExports([
  {
    file: "packages/domain/package.json",
    name: "@betrokkene/domain",
    exports: { ".": "./src/index.ts", "./testing": "./testing/index.ts" }
  },
  { file: "apps/api/package.json", name: "@betrokkene/api" }
])

const graphOf = (texts: Readonly<Record<string, string>>) =>
  importGraph(Object.entries(texts).map(([file, text]) => parseSource(file, text)), exported)

const circles = (texts: Readonly<Record<string, string>>) => importCircles(graphOf(texts))

const ofPair = (text: string) => circles({ "src/a.ts": text, "src/b.ts": "import { a } from \"./a.ts\"" })

describe("a circle of files is found", () => {
  it.each([
    ["values", "import { b } from \"./b.ts\""],
    ["types", "import type { B } from \"./b.ts\""],
    ["inline types", "import { type B } from \"./b.ts\""],
    ["a type expression", "export type A = import(\"./b.ts\").B"],
    ["effects only", "import \"./b.ts\""],
    ["a dynamic import", "export const a = () => import(\"./b.ts\")"],
    ["what is exported again", "export * from \"./b.ts\""],
    ["names that are exported again", "export { b } from \"./b.ts\""]
  ])("through an import of %s", (_, text) => {
    assert.deepStrictEqual(ofPair(text), ["src/a.ts → src/b.ts → src/a.ts"])
  })

  it("of one file", () => {
    assert.deepStrictEqual(circles({ "a.ts": "import { a } from \"./a.ts\"" }), ["a.ts → a.ts"])
  })

  it("over folders", () => {
    assert.deepStrictEqual(
      circles({
        "src/a.ts": "import \"./folder/b.ts\"",
        "src/folder/b.ts": "import \"../c.ts\"",
        "src/c.ts": "import \"./a.ts\""
      }),
      ["src/a.ts → src/folder/b.ts → src/c.ts → src/a.ts"]
    )
  })

  it("over what a package exports", () => {
    assert.deepStrictEqual(
      circles({
        "packages/domain/src/a.ts": "import \"@betrokkene/domain/testing\"",
        "packages/domain/testing/index.ts": "import \"../src/a.ts\""
      }),
      ["packages/domain/src/a.ts → packages/domain/testing/index.ts → packages/domain/src/a.ts"]
    )
    assert.deepStrictEqual(
      circles({
        "packages/domain/src/a.ts": "import \"@betrokkene/domain\"",
        "packages/domain/src/index.ts": "export * from \"./a.ts\""
      }),
      ["packages/domain/src/a.ts → packages/domain/src/index.ts → packages/domain/src/a.ts"]
    )
  })

  it("and its shortest way is told", () => {
    assert.deepStrictEqual(
      circles({
        "a.ts": "import \"./b.ts\"\nimport \"./c.ts\"",
        "b.ts": "import \"./c.ts\"",
        "c.ts": "import \"./a.ts\""
      })[0],
      "a.ts → c.ts → a.ts"
    )
  })

  it("beside another circle", () => {
    assert.deepStrictEqual(
      circles({
        "a.ts": "import \"./b.ts\"\nimport \"./c.ts\"",
        "b.ts": "import \"./a.ts\"",
        "c.ts": "import \"./d.ts\"",
        "d.ts": "import \"./c.ts\""
      }),
      ["a.ts → b.ts → a.ts", "c.ts → d.ts → c.ts"]
    )
  })
})

describe("no circle is", () => {
  it.each([
    ["a chain", { "a.ts": "import \"./b.ts\"", "b.ts": "import \"./c.ts\"", "c.ts": "" }],
    ["a file that two others import", {
      "a.ts": "import \"./b.ts\"\nimport \"./c.ts\"",
      "b.ts": "import \"./c.ts\"",
      "c.ts": ""
    }],
    ["an import in a comment or a text", {
      "a.ts": "// import \"./b.ts\"\nconst b = 'import \"./b.ts\"'",
      "b.ts": "import \"./a.ts\""
    }],
    ["an import of a package", { "a.ts": "import \"effect\"\nimport \"@betrokkene/api\"" }]
  ])("%s", (_, texts) => {
    assert.deepStrictEqual(circles(texts as Readonly<Record<string, string>>), [])
  })
})
