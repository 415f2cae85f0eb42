/**
 * Writes the lines of one turn of the event loop together: under load that is one write for many requests. A line waits
 * until the end of its turn. Lines that still wait when the process exits are written then.
 */
export const inBatches = (write: (text: string) => void): (line: string) => void => {
  let waiting = ""
  const flush = () => {
    const lines = waiting
    waiting = ""
    if (lines !== "") write(lines)
  }
  process.once("exit", flush)
  return (line) => {
    if (waiting === "") setImmediate(flush)
    waiting += line
  }
}
