import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { assert, describe, it } from "vitest"
import { bundledSize } from "../src/bundled-size.ts"

const repository = resolve(import.meta.dirname, "../../..")
const built = join(repository, "packages/domain/dist/src")
const domain = join(built, "index.js")

const index = readFileSync(join(repository, "packages/domain/src/index.ts"), "utf8")
const [, partOnValues = ""] = /^\/\/ Values\n(.*?)^\/\/ /msu.exec(index) ?? []
/** What the index exports under the heading "Values", without types. */
const values = [...partOnValues.matchAll(/\{([^}]*)\}/gu)]
  .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()))
  .filter((name) => name !== "" && !name.startsWith("type "))

/** Most bytes after bundling and minifying, without effect. README.md of this folder tells what they are now. */
const budgets = [
  { what: "a postcode", imported: ["Postcode"], most: 2_000 },
  { what: "a bsn", imported: ["Bsn"], most: 1_600 },
  { what: "an address", imported: ["Bezoekadres"], most: 12_000 },
  { what: "all values", imported: values, most: 41_000 },
  { what: "everything", imported: [], most: 284_000 }
]

describe("the domain in a bundle", () => {
  it.each(budgets)("$what is within $most bytes", async ({ imported, most }) => {
    const { bytes, compressed } = await bundledSize(domain, imported)
    console.info(`${bytes} bytes, ${compressed} after gzip`)
    assert.isAtMost(bytes, most)
  })

  it("there are values, and all of them are exported", () => {
    assert.isAtLeast(values.length, 25)
  })

  it("has the tables of countries and languages only where they are used", async () => {
    const tables = async (...imported: ReadonlyArray<string>) =>
      (await bundledSize(domain, imported)).modules.filter((name) =>
        name.startsWith("landen-") || name.startsWith("talen-")
      ).toSorted()
    assert.deepStrictEqual(await tables("Postcode", "Bsn", "Nummer", "DigitaalAdres", "KvkNummer", "Tijdstip"), [])
    assert.deepStrictEqual(await tables("Land"), ["landen-table.js"])
    assert.deepStrictEqual(await tables("Voorkeurstaal"), ["talen-table.js"])
  })

  it("nothing comes along with an import for its side effects", async () => {
    const internal = join(built, "internal/index.js")
    assert.deepStrictEqual((await bundledSize(internal, ["passesElfproef"])).modules, ["elfproef.js"])
  })
})

describe("the client in a bundle", () => {
  const client = join(repository, "packages/client/dist/src/index.js")

  // Without openapi-fetch, which is some 5 000 bytes.
  it("is within 7000 bytes", async () => {
    const { bytes, compressed } = await bundledSize(client, [])
    console.info(`${bytes} bytes, ${compressed} after gzip`)
    assert.isAtMost(bytes, 7_000)
  })
})
