/** Tells how far it is, in numbers only. */
export type Progress = (table: string, rows: number) => void

/** Progress on stderr: each table when it is done, and in between every so many rows. */
export const progressOnStderr = (): Progress => {
  const start = Date.now()
  return (table, rows) => {
    process.stderr.write(`${((Date.now() - start) / 1000).toFixed(1).padStart(8)} s  ${table.padEnd(28)}${rows}\n`)
  }
}

/** How many rows pass between two lines. */
const stretch = 250_000

/** The rows as they are, while their number is told. */
export function* counted(rows: Iterable<string>, table: string, progress: Progress): Generator<string> {
  let count = 0
  for (const row of rows) {
    yield row
    if (++count % stretch === 0) progress(table, count)
  }
  if (count % stretch !== 0 || count === 0) progress(table, count)
}
