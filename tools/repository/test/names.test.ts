import { assert, describe, it } from "vitest"
import { read } from "../src/files.ts"
import { importCircles } from "../src/import-circles.ts"
import { importGraph, packageExports } from "../src/import-graph.ts"
import { projects } from "../src/manifests.ts"
import { dutchNames, makeJudge } from "../src/names/dutch-names.ts"
import { glossaryPage, readGlossary } from "../src/names/glossary.ts"
import { misnamedFiles } from "../src/names/misnamed-files.ts"
import { recordedFields } from "../src/names/recorded-fields.ts"
import { sharedNames } from "../src/names/shared-names.ts"
import { sourceFiles } from "../src/source-files.ts"

const sources = sourceFiles()

/** The lines themselves, since a difference of arrays hides most of them. */
const assertNone = (lines: ReadonlyArray<string>): void => {
  assert.strictEqual(lines.join("\n"), "")
}

describe("the sources of this repository", () => {
  it("have no technical name in Dutch", () => {
    const glossary = readGlossary(read(glossaryPage))
    assertNone(dutchNames(sources, makeJudge({ glossary, fields: recordedFields(sources) })))
  })

  it("stand in files that are named after what they export", () => {
    assertNone(misnamedFiles(sources))
  })

  it("export no name twice in one workspace", () => {
    assertNone(sharedNames(sources))
  })

  it("import each other in no circle", () => {
    assertNone(importCircles(importGraph(sources, packageExports(projects))))
  })
})
