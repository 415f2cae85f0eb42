/** Reports progress, in numbers only. */
export type Progress = (table: string, rows: number) => void

/** Writes progress to stderr: at the end of each table, and after a fixed number of rows. */
export const progressOnStderr = (): Progress => {
  const start = Date.now()
  return (table, rows) => {
    process.stderr.write(`${((Date.now() - start) / 1000).toFixed(1).padStart(8)} s  ${table.padEnd(28)}${rows}\n`)
  }
}

/** Rows between two lines of progress. */
const stretch = 250_000

/** Passes the rows on unchanged and reports their number. */
export function* counted(rows: Iterable<string>, table: string, progress: Progress): Generator<string> {
  let count = 0
  for (const row of rows) {
    yield row
    if (++count % stretch === 0) progress(table, count)
  }
  if (count % stretch !== 0 || count === 0) progress(table, count)
}
