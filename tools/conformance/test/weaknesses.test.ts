import { readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, it } from "vitest"
import { readCases } from "../src/files.ts"

it("every weakness in the table is shown to be gone by a case, and every number of a case is in the table", () => {
  const page = readFileSync(join(import.meta.dirname, "../weaknesses.md"), "utf8")
  const inTable = [...page.matchAll(/^\| ([0-9a, ]+) \|/gmu)].flatMap(([, numbers = ""]) => numbers.split(", "))
  const inCases = readCases().flatMap(({ sequences }) => sequences).flatMap(({ weaknesses = [] }) => weaknesses)
  assert.sameMembers(inTable, [...new Set(inCases.map(String))])
})
