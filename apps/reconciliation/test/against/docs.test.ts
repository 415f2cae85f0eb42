import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { assert, describe, it } from "vitest"
import { columns } from "../../src/against/csv-columns.ts"
import { file, readable, readAll, setAside } from "./other-register.ts"

const text = readFileSync(resolve(import.meta.dirname, "../../docs/against.md"), "utf8")

const example = (soort: string): string =>
  new RegExp(`\`\`\`${soort}\n([^\`]+)\`\`\``, "u").exec(text)?.[1] ?? assert.fail(`an example of ${soort}`)

const namen = async (pad: string, soort: "ndjson" | "csv") => {
  const gelezen = await readAll({ soort, pad })
  assert.deepStrictEqual(setAside(gelezen), [])
  return gelezen.map(({ partij }) => partij && readable(partij)).map((
    partij
  ) => [partij?.contactnaam?.achternaam ?? partij?.organisatienaam, partij?.identificatoren.length])
}

describe("the page on another register", () => {
  it("shows files that are read without errors", async () => {
    assert.deepStrictEqual(
      await namen(await file("voorbeeld.ndjson", example("ndjson")), "ndjson"),
      [["Boer", 1], ["Bakkerij De Korenaar", 1]] as never
    )
    assert.deepStrictEqual(
      await namen(await file("voorbeeld.csv", example("csv")), "csv"),
      [["Boer", 1], ["Smid", 1]] as never
    )
  })

  it("names every column, and no other", () => {
    const [, table = ""] = /\| column \| \|\n([^]*?)\n\n/u.exec(text) ?? []
    const named = table.split("\n").flatMap((row) =>
      [...(row.split("|")[1] ?? "").matchAll(/`([a-z0-9_]+)`/gu)].map(([, naam]) => naam)
    )
    assert.sameMembers(named, Object.keys(columns))
  })
})
