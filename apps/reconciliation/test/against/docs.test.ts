import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { assert, describe, it } from "vitest"
import { kolommen } from "../../src/against/csv-columns.ts"
import { file, readable, readAll, setAside } from "./other-register.ts"

const tekst = readFileSync(resolve(import.meta.dirname, "../../docs/against.md"), "utf8")

const voorbeeld = (soort: string): string =>
  new RegExp(`\`\`\`${soort}\n([^\`]+)\`\`\``, "u").exec(tekst)?.[1] ?? assert.fail(`an example of ${soort}`)

const namen = async (pad: string, soort: "ndjson" | "csv") => {
  const gelezen = await readAll({ soort, pad })
  assert.deepStrictEqual(setAside(gelezen), [])
  return gelezen.map(({ partij }) => partij && readable(partij)).map((
    partij
  ) => [partij?.contactnaam?.achternaam ?? partij?.organisatienaam, partij?.identificatoren.length])
}

describe("the page on another register", () => {
  it("shows files that are read without a fault", async () => {
    assert.deepStrictEqual(
      await namen(await file("voorbeeld.ndjson", voorbeeld("ndjson")), "ndjson"),
      [["Boer", 1], ["Bakkerij De Korenaar", 1]] as never
    )
    assert.deepStrictEqual(
      await namen(await file("voorbeeld.csv", voorbeeld("csv")), "csv"),
      [["Boer", 1], ["Smid", 1]] as never
    )
  })

  it("names every column, and no other", () => {
    const [, tabel = ""] = /\| column \| \|\n([^]*?)\n\n/u.exec(tekst) ?? []
    const genoemd = tabel.split("\n").flatMap((rij) =>
      [...(rij.split("|")[1] ?? "").matchAll(/`([a-z0-9_]+)`/gu)].map(([, naam]) => naam)
    )
    assert.sameMembers(genoemd, Object.keys(kolommen))
  })
})
