import { assert, describe, it } from "vitest"
import { files, read } from "../src/files.ts"
import { exportedAgain, importedFrom } from "../src/internal-names.ts"
import { parseSource, sourceFiles } from "../src/source-files.ts"

const internal = "@betrokkene/domain/internal"
const entry = (name: string) => exportedAgain(parseSource(name, read(name)))

describe("names of a source", () => {
  it("are those that it exports again, and those that it imports from a module", () => {
    const source = parseSource(
      "a.ts",
      `export { a, type B } from "./a.ts"
export * from "./c.ts"
import { d as other, type E } from "${internal}"
import * as all from "${internal}"
import { f } from "@betrokkene/domain"`
    )
    assert.deepStrictEqual(exportedAgain(source), ["a", "B"])
    assert.deepStrictEqual(importedFrom(internal, source), ["d", "E"])
  })
})

describe("the internal entry point of the domain", () => {
  const names = entry("packages/domain/src/internal/index.ts")

  it("holds what another workspace imports, and nothing else", () => {
    const imported = new Set(sourceFiles().flatMap((source) => importedFrom(internal, source)))
    assert.isNotEmpty(names)
    assert.deepStrictEqual(names.filter((name) => !imported.has(name)), [])
  })

  it("holds nothing that is public too", () => {
    const shared = new Set(entry("packages/domain/src/index.ts"))
    assert.deepStrictEqual(names.filter((name) => shared.has(name)), [])
  })

  it("is imported by no page and no example for other teams", () => {
    const shown = files.filter((file) =>
      /^packages\/.*\.md$|^apps\/api\/docs\/.*\.md$|\/publishing\/outside\//u.test(file)
    )
    assert.isAtLeast(shown.length, 8)
    assert.deepStrictEqual(shown.filter((file) => read(file).includes(`from "${internal}"`)), [])
  })
})
