import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { assert, describe, it } from "vitest"
import { outgoingCalls } from "../src/assurance/outgoing-calls.ts"
import { schemaColumns } from "../src/assurance/schema-columns.ts"
import { tableRows } from "../src/assurance/table-rows.ts"
import { files, read, root } from "../src/files.ts"

const folder = "apps/api/docs/security"
const pages = files.filter((file) => file.startsWith(`${folder}/`))
const code = (cell = ""): ReadonlyArray<string> => [...cell.matchAll(/`([^`]+)`/gu)].map(([, text = ""]) => text)

const sources = files.filter((file) =>
  /^(?:apps|packages)\/[^/]+\/src\/.*\.ts$/u.test(file) && !file.endsWith(".test.ts")
)

/** The anchors that GitHub and GitLab give to the headings of a page. */
const anchorsOf = (page: string): ReadonlyArray<string> =>
  [...page.matchAll(/^#+ (.*)$/gmu)].map(([, heading = ""]) =>
    heading.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-")
  )

describe("the pages on security", () => {
  it("are linked from SECURITY.md, and lead nowhere that is not there", () => {
    assert.isAtLeast(pages.length, 6)
    for (const page of pages) assert.include(read("SECURITY.md"), `(${page})`)
    for (const page of ["SECURITY.md", ...pages]) {
      for (const [, link = "", anchor] of read(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/gu)) {
        const target = link === "" ? page : join(dirname(page), link)
        assert.isTrue(existsSync(join(root, target)), `${page}: ${link}`)
        if (anchor !== undefined) assert.include(anchorsOf(read(target)), anchor, `${page}: ${link}`)
      }
    }
  })
})

describe("the classification of the data", () => {
  const schema = schemaColumns(read("packages/adapters/test/migrations/schema.txt"))
  const rows = tableRows(read(`${folder}/data.md`), "table", "columns", "class", "what it tells")

  it("has every column of every table of the register once, and no other", () => {
    assert.isAtLeast(schema.size, 20)
    const wanted = [...schema].flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`))
    const told = rows.flatMap(([tables, columns]) =>
      code(tables).flatMap((table) => code(columns).map((column) => `${table}.${column}`))
    )
    assert.deepStrictEqual(told.toSorted(), wanted.toSorted())
  })

  it("gives each a class that has its protection and its retention described", () => {
    const classes = tableRows(read(`${folder}/data.md`), "class", "what", "protection").map(([name]) => name)
    assert.deepStrictEqual([...new Set(rows.map(([, , name]) => name))].toSorted(), classes.toSorted())
    const kept = new Set(
      tableRows(read(`${folder}/data.md`), "tables", "kept until").flatMap(([tables]) => code(tables))
    )
    assert.deepStrictEqual([...schema.keys()].filter((table) => !kept.has(table)), [])
  })

  it("has a class of its own for a bsn, whose columns the reports do not read", () => {
    const named = rows.filter(([, , name]) => name === "bsn").flatMap(([tables, columns]) =>
      code(tables).flatMap((table) => code(columns).map((column) => `${table}.${column}`))
    )
    assert.include(named, "identificator.waarde")
  })
})

describe("the inventory of keys", () => {
  const rows = tableRows(
    read(`${folder}/keys.md`),
    "secret",
    "purpose",
    "made by, form",
    "kept",
    "replace it",
    "if lost",
    "if known to others"
  )
  const names = rows.flatMap(([secret]) => code(secret))

  it("has every secret setting of every program", () => {
    const settings = new Set(
      sources.flatMap((file) =>
        [...read(file).matchAll(/(?:\b(?:secret|databaseUrl)\(\s*|\blabel: )"([A-Z_]+)"/gu)].map(([, name = ""]) =>
          name
        )
      )
    )
    assert.isAtLeast(settings.size, 5)
    assert.deepStrictEqual([...settings].filter((name) => !names.includes(name)), [])
  })

  it("has every secret that the register keeps", () => {
    const secrets = tableRows(read(`${folder}/data.md`), "table", "columns", "class", "what it tells")
      .filter(([, , name]) => name === "secret")
      .flatMap(([tables, columns]) =>
        code(tables).flatMap((table) => code(columns).map((column) => `${table}.${column}`))
      )
    assert.isNotEmpty(secrets)
    assert.deepStrictEqual(secrets.filter((name) => !names.includes(name)), [])
  })

  it("leaves no question open", () => {
    for (const row of rows) for (const cell of row) assert.isAtLeast(cell.length, 2, row.join(" | "))
  })
})

describe("the list of outgoing connections", () => {
  it("has every source that opens one, and no other", () => {
    assert.isAtLeast(outgoingCalls.length, 5)
    const told = code(
      tableRows(read(`${folder}/connections.md`), "program", "to", "why, with which data", "TLS", "setting", "source")
        .map((row) => row[5]).join()
    )
    assert.deepStrictEqual([...new Set(told)].toSorted(), outgoingCalls.toSorted())
  })
})
