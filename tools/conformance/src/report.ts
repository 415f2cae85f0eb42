import type { Result } from "./conformance.ts"
import { verbs } from "./sequence.ts"

/** A table of what passed, what failed in a sentence each, and the sums. */
export const reportText = (results: ReadonlyArray<Result>): string => {
  const wrong = results.filter(({ state }) => state !== "passed")
  const left = results.reduce((sum, result) => sum + result.left, 0)
  const parts = [
    table(results),
    ...(wrong.length === 0 ? [] : [wrong.map(sentence).join("")]),
    `${results.length - wrong.length} of ${results.length} passed.\n`,
    ...(left === 0 ? [] : [`Could not be removed of the records that were made: ${left}.\n`])
  ]
  return parts.join("\n")
}

/** Every result, as JSON. */
export const reportJson = (results: ReadonlyArray<Result>): string => `${JSON.stringify(results, null, 2)}\n`

/** How a result is called in a list. */
export const titleOf = ({ name, of, verb }: Result): string => `${of}${verb === undefined ? "" : ` ${verb}`}: ${name}`

const sentence = (result: Result): string =>
  `${titleOf(result)}\n${result.faults.map((fault) => `    ${fault}\n`).join("")}`

const table = (results: ReadonlyArray<Result>): string => {
  const columns = results.some(({ verb }) => verb !== undefined) ? verbs : [undefined]
  const rows = [...new Set(results.map(({ of }) => of))]
  const cells = [
    ["", ...columns.map((verb) => verb ?? "scenarios")],
    ...rows.map((
      of
    ) => [of, ...columns.map((verb) => cell(results.filter((each) => each.of === of && each.verb === verb)))])
  ]
  return cells.map(([first = "", ...others]) =>
    `${[first.padEnd(24), ...others.map((text) => text.padStart(12))].join("").trimEnd()}\n`
  ).join("")
}

const cell = (results: ReadonlyArray<Result>): string => {
  if (results.length === 0) return ""
  if (results.every(({ state }) => state === "not served")) return "not served"
  return `${results.filter(({ state }) => state === "passed").length} of ${results.length}`
}
