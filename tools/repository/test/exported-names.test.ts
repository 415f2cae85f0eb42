import { assert, describe, it } from "vitest"
import { exportedNames } from "../src/names/exported-names.ts"
import { misnamedFiles } from "../src/names/misnamed-files.ts"
import { sharedNames } from "../src/names/shared-names.ts"
import { parseSource } from "../src/source-files.ts"

const exporting = (file: string, ...names: ReadonlyArray<string>) =>
  parseSource(file, names.map((name) => `export const ${name} = 1`).join("\n"))

const isMisnamed = (file: string, ...names: ReadonlyArray<string>): boolean =>
  misnamedFiles([exporting(file, ...names)]).length > 0

describe("exported names", () => {
  it("are what a file declares itself, a value and its type once", () => {
    const text = `
export const Page = 1, [row, { size: count }] = rows
export type Page = string
export function read() {}
export class Queue {}
export interface Clock {}
export * from "./a.ts"
export { b } from "./b.ts"
const inner = 1`
    assert.deepStrictEqual(exportedNames(parseSource("a.ts", text)), [
      "Page",
      "row",
      "count",
      "read",
      "Queue",
      "Clock"
    ])
  })
})

describe("file and main export", () => {
  it.each([
    ["read-body.ts", "readBody"],
    ["page.ts", "writePage"],
    ["read-body-text.ts", "readBody"],
    ["columns.ts", "column"],
    ["column.ts", "csvColumns"],
    ["openapi-route.ts", "openApiRoute"],
    ["dossier.ts", "Klantcontactdossier"],
    ["adres.ts", "adresvelden"]
  ])("%s may export %s", (file, name) => {
    assert.isFalse(isMisnamed(`apps/api/src/${file}`, name))
  })

  it.each([
    ["read-body.ts", "readJson"],
    ["night.ts", "doNacht"],
    ["read-body.ts", "bodyRead"],
    ["row.ts", "arrow"]
  ])("%s may not export %s", (file, name) => {
    assert.isTrue(isMisnamed(`apps/api/src/${file}`, name))
  })

  it("a file with several exports may be named after what they have in common", () => {
    assert.isFalse(isMisnamed("apps/api/src/entity-tag.ts", "Condition", "parse"))
  })

  it.each([
    "apps/api/src/index.ts",
    "apps/api/src/main.ts",
    "apps/api/vitest.config.ts",
    "packages/domain/src/partij-errors.ts",
    "packages/domain/src/names-table.ts",
    "packages/adapters/src/postgres/migrations/0001-start.ts",
    "apps/api/src/routes/partijen/get-one.ts",
    "apps/api/test/example.ts"
  ])("%s may export anything", (file) => {
    assert.isFalse(isMisnamed(file, "other"))
  })

  it("says the file and what it exports", () => {
    assert.deepStrictEqual(misnamedFiles([exporting("apps/api/src/night.ts", "start"), parseSource("x.ts", "")]), [
      "apps/api/src/night.ts: exports start. Name the file after what it exports, or the other way round."
    ])
  })
})

describe("a name that two files export", () => {
  it("is told with both, once for each workspace", () => {
    const sources = ["apps/api/src/a.ts", "apps/api/src/b.ts", "apps/relay/src/a.ts"]
    assert.deepStrictEqual(sharedNames(sources.map((file) => exporting(file, "insertion"))), [
      "apps/api: insertion is exported by apps/api/src/a.ts and apps/api/src/b.ts. Give one of them another name."
    ])
  })

  it.each([
    ["adapters of one port", "packages/adapters/src/memory/a.ts", "packages/adapters/src/postgres/b/a.ts", "partijen"],
    [
      "two forms of one report",
      "apps/reconciliation/src/report/html/a.ts",
      "apps/reconciliation/src/report/text/a.ts",
      "a"
    ],
    ["a migration", "packages/adapters/src/postgres/migrations/0001-a.ts", "packages/adapters/src/postgres/a.ts", "a"],
    [
      "the bodies of two resources",
      "apps/api/src/native/contract/a-input.ts",
      "apps/api/src/native/contract/b-input.ts",
      "decodePatch"
    ],
    ["a test", "apps/api/test/a.ts", "apps/api/src/a.ts", "a"]
  ])("may be of %s", (_, first, second, name) => {
    assert.deepStrictEqual(sharedNames([exporting(first, name), exporting(second, name)]), [])
  })

  it("may not be of two files that implement one port", () => {
    const files = ["packages/adapters/src/postgres/a.ts", "packages/adapters/src/postgres/b/c.ts"]
    assert.lengthOf(sharedNames(files.map((file) => exporting(file, "insertion"))), 1)
  })
})
