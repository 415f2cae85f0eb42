import { readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, it } from "vitest"
import { readCases } from "../src/files.ts"

const page = readFileSync(join(import.meta.dirname, "../weaknesses.md"), "utf8")
const [, byCases = "", byTests = "", kept = ""] = page.split("\n## ")

/** The numbers in each row of a table, and what stands beside them. */
const rowsOf = (section: string) =>
  [...section.matchAll(/^\| ([0-9a, ]+) \| (.*) \|$/gmu)].map(([, numbers = "", beside = ""]) => ({
    numbers: numbers.split(", "),
    beside
  }))

const numbersOf = (section: string) => rowsOf(section).flatMap(({ numbers }) => numbers)

it("every weakness in the table of cases is shown to be gone by a case, and every number of a case is in it", () => {
  const inCases = readCases().flatMap(({ sequences }) => sequences).flatMap(({ weaknesses = [] }) => weaknesses)
  assert.sameMembers(numbersOf(byCases), [...new Set(inCases.map(String))])
})

it("every weakness in the table of tests is borne by a test in the file that is named", () => {
  for (const { beside, numbers } of rowsOf(byTests)) {
    const file = readFileSync(join(import.meta.dirname, "../../..", beside.replaceAll("`", "")), "utf8")
    const borne = [...file.matchAll(/(?:it|describe|effect)\(\s*"([0-9a, ]+): /gu)].flatMap(([, found = ""]) =>
      found.split(", ")
    )
    assert.includeMembers(borne, numbers, beside)
  }
})

it("every weakness is in a table", () => {
  const all = [...Array.from({ length: 67 }, (_, before) => String(before + 1)), "41a"]
  assert.sameMembers([...new Set([byCases, byTests, kept].flatMap(numbersOf))], all)
})
