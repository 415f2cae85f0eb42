import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { assert, describe, it } from "vitest"
import { faults } from "../src/faults/index.ts"
import { tableHeading } from "../src/table.ts"

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, "..", file), "utf8")

/** The rows of a table that start with a name in code. */
const rows = (text: string): ReadonlyArray<ReadonlyArray<string>> =>
  [...text.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gmu)].map(([, name = "", rest = ""]) => [name, ...rest.split(" | ")])

describe("the documentation", () => {
  it("says of every fault what happens, as the command does", () => {
    assert.deepStrictEqual(rows(read("README.md")), faults.map(({ name, what }) => [name, what]))
  })

  it("explains every column", () => {
    const explained = [...read("README.md").matchAll(/^\| (\w+) \| .* \| .*\|$/gmu)].map(([, name = ""]) => name)
    const [, ...columns] = tableHeading.replace(" MiB", "").trim().split(/\s+/u)
    assert.includeMembers(explained, columns)
  })

  it("has measured every fault, and says that nothing was found", () => {
    const measured = rows(read("../../apps/api/docs/reliability.md"))
    assert.deepStrictEqual(measured.map(([name]) => name), faults.map(({ name }) => name))
    for (const [name, acknowledged, , , ...found] of measured) {
      assert.match(acknowledged ?? "", /^[1-9][0-9 ]*$/u, name)
      assert.deepStrictEqual(found.slice(0, 4), ["0", "0", "0", "0"], name)
    }
  })
})
