import { Schema } from "effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { configurationPage } from "../src/configuration/page.ts"
import { Environment } from "../src/settings.ts"

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), "utf8")

describe("docs/configuration.md", () => {
  const page = read("../docs/configuration.md")
  const rows = [...page.matchAll(/^\| `(\w+)` \| (.*) \| (.*) \|$/gmu)]
  const table = new Map(rows.map(([, name = "", standard = "", meaning = ""]) => [name, { standard, meaning }]))

  it("is what the settings' definition makes of it", () => {
    expect(page, "docs/configuration.md is out of date: run `npm run docs`.").toBe(configurationPage())
  })

  it("names every variable, and no other, once", () => {
    // Of npm start and of the tests; the API does not read them.
    const ofOthers = ["DATA_DIR", "TEST_DATABASE_URL"]
    expect(rows.map(([, name]) => name).toSorted()).toEqual(
      [...Object.keys(Environment.fields), ...ofOthers].toSorted()
    )
    for (const [name, { meaning }] of table) expect(meaning, name).toMatch(/\w/u)
  })

  it("tells the defaults as they are", () => {
    const defaults = Schema.decodeUnknownSync(Environment)({ API_TOKEN: "0123456789abcdef" })
    for (const [name, value] of Object.entries(defaults)) {
      if (name === "API_TOKEN") continue
      const shown = String(value) === "" ? "none" : `\`${value}\``
      expect(table.get(name)?.standard.slice(0, shown.length), name).toBe(shown)
    }
    for (const name of Object.keys(Environment.fields)) {
      if (!Object.hasOwn(defaults, name)) expect(table.get(name)?.standard, name).not.toMatch(/^`/u)
    }
  })

  it("tells the default folder of npm start", () => {
    const [, folder] = /environment\["DATA_DIR"\]\) \?\? "([^"]+)"/u
      .exec(read("../../../tools/setup/src/start-environment.ts")) ?? []
    expect(table.get("DATA_DIR")?.standard).toBe(`\`${folder}\``)
  })
})
