import type { Outcome } from "./try-fault.ts"

const columns: ReadonlyArray<readonly [string, (outcome: Outcome) => string | number]> = [
  ["acknowledged", ({ acknowledged }) => acknowledged],
  ["refused", ({ refused }) => refused],
  ["later", ({ putOff }) => putOff],
  ["unanswered", ({ unanswered }) => unanswered],
  ["lost", ({ lost }) => lost.length],
  ["half", ({ half }) => half.length],
  ["doubled", ({ doubled }) => doubled.length],
  ["invariants", ({ broken }) => broken.length],
  ["untold", ({ untold }) => untold.length],
  ["unaccounted", ({ unaccounted }) => unaccounted.length],
  ["wrong", ({ wrong }) => wrong.length],
  ["left", ({ left }) => left.length],
  ["memory MiB", ({ memory: { after, before } }) => `${before ?? "?"} > ${after ?? "?"}`]
]

const line = (cells: ReadonlyArray<string | number>): string =>
  `${
    cells.map((cell, index) =>
      index === 0
        ? String(cell).padEnd(20)
        : String(cell).padStart(Math.max(columns[index - 1]?.[0].length ?? 0, 9) + 2)
    ).join("")
  }\n`

export const tableHeading = line(["fault", ...columns.map(([name]) => name)])

export const tableRow = (outcome: Outcome): string =>
  line([outcome.fault, ...columns.map(([, value]) => value(outcome))])

/** Whether nothing was found. */
export const isWell = ({ broken, doubled, half, left, lost, unaccounted, untold, wrong }: Outcome): boolean =>
  [broken, doubled, half, left, lost, unaccounted, untold, wrong].every(({ length }) => length === 0)

/** The findings in words: the first few of each kind. */
export const details = ({ broken, doubled, fault, half, left, lost, unaccounted, untold, wrong }: Outcome): string =>
  Object.entries({ lost, half, doubled, invariants: broken, untold, unaccounted, wrong, left })
    .flatMap(([kind, found]) => found.slice(0, 10).map((one) => `${fault}, ${kind}: ${one}\n`)).join("")
