/** A value in the format of COPY. */
export type Cell = string | number | boolean | null | undefined

/** A row in the text format of COPY. */
export const copyRow = (cells: ReadonlyArray<Cell>): string => `${cells.map(copyCell).join("\t")}\n`

const copyCell = (cell: Cell): string =>
  cell === null || cell === undefined ? "\\N" : typeof cell === "string" ? cell.replace(special, escape) : String(cell)

const special = /[\\\b\f\n\r\t\v]/gu

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v"
}

const escape = (letter: string): string => escapes[letter] ?? letter

/** Joins rows into larger chunks: one write per row would cost more than the rows. */
export function* inPieces(rows: Iterable<string>, length = 65_536): Generator<string> {
  let piece = ""
  for (const row of rows) {
    piece += row
    if (piece.length >= length) {
      yield piece
      piece = ""
    }
  }
  if (piece !== "") yield piece
}
