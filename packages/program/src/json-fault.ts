/** The place in a text, counted from 1, at which it is no JSON any more. */
export interface JsonFault {
  readonly line: number
  readonly column: number
}

/** Where a text stops being JSON; undefined if it is JSON. Never holds anything of the text, which may be secret. */
export const jsonFault = (text: string): JsonFault | undefined => {
  if (!breaks(text)) return undefined
  // The shortest beginning that no continuation can make right ends at the fault. The whole text may merely lack its end.
  let [right, wrong] = [0, text.length + 1]
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2)
    if (mayGoOn(text.slice(0, middle))) right = middle
    else wrong = middle
  }
  const lines = text.slice(0, right).split("\n")
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 }
}

const breaks = (text: string): boolean => {
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}

/**
 * Whether more text could make this JSON. JSON.parse names the position where it stopped, or says that the text ended; a
 * beginning that may go on makes it stop at its end.
 */
const mayGoOn = (beginning: string): boolean => {
  try {
    JSON.parse(beginning)
    return true
  } catch (error) {
    const { message } = error as SyntaxError
    const position = /\bat position (\d+)/u.exec(message)?.[1]
    return message.startsWith("Unexpected end") || Number(position) >= beginning.length
  }
}
