/** A line of a file with its number, from 1, or the reason why it could not be read. */
export type FileLine =
  | { readonly nummer: number; readonly text: string }
  | { readonly nummer: number; readonly code: "regel-te-lang" | "geen-utf-8" }

/** The line that has not ended yet. If it is too long already, only that fact is kept. */
export interface OpenLine {
  readonly nummer: number
  readonly delen: ReadonlyArray<Uint8Array>
  readonly length: number
  readonly tooLong: boolean
}

/** Maximum number of bytes of a line. Nothing of a longer line is kept. */
export const longestLine = 1024 * 1024

export const firstLine: OpenLine = { nummer: 1, delen: [], length: 0, tooLong: false }

/** The lines that end in the next bytes of a file. A line ends with LF or CRLF. */
export const cutLine = (stand: OpenLine, bytes: Uint8Array): readonly [OpenLine, ReadonlyArray<FileLine>] => {
  const regels: Array<FileLine> = []
  let current = stand
  let van = 0
  for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, van)) {
    regels.push(asLine(added(current, bytes.subarray(van, end))))
    current = { ...firstLine, nummer: current.nummer + 1 }
    van = end + 1
  }
  return [van < bytes.length ? added(current, bytes.subarray(van)) : current, regels]
}

/** The last line of a file that does not end with a line feed. */
export const lastLine = (stand: OpenLine): ReadonlyArray<FileLine> => stand.length > 0 ? [asLine(stand)] : []

const lineFeed = 0x0a

const added = ({ delen: parts, length, nummer, tooLong }: OpenLine, part: Uint8Array): OpenLine =>
  tooLong || length + part.length > longestLine
    ? { nummer, delen: [], length: length + part.length, tooLong: true }
    : { nummer, delen: part.length === 0 ? parts : [...parts, part], length: length + part.length, tooLong: false }

const asLine = ({ delen: parts, nummer, tooLong }: OpenLine): FileLine => {
  if (tooLong) return { nummer, code: "regel-te-lang" }
  try {
    const [only, ...others] = parts
    const text = new TextDecoder("utf-8", { fatal: true }).decode(
      others.length === 0 && only !== undefined ? only : Buffer.concat(parts)
    )
    return { nummer, text: text.endsWith("\r") ? text.slice(0, -1) : text }
  } catch {
    return { nummer, code: "geen-utf-8" }
  }
}
