import type { CollectionResult } from "./import-records.ts"

/** How many came over, a line for each collection; then what did not fit, a line for each record. */
export const importReport = (results: ReadonlyArray<CollectionResult>): string => {
  const row = (cells: ReadonlyArray<string | number>): string =>
    `${String(cells[0]).padEnd(24)}${cells.slice(1).map((cell) => String(cell).padStart(14)).join("")}\n`
  return [
    row(["", "overgenomen", "was er al", "past niet"]),
    ...results.map(({ collection, made, present, refused }) => row([collection, made, present, refused.length])),
    ...results.flatMap(({ collection, refused }) => refused.map(({ uuid, why }) => `${collection}/${uuid}: ${why}\n`))
  ].join("")
}
