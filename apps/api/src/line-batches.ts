/**
 * Writes the lines of one turn of the event loop together: under load that is one write for many requests. Nothing waits longer than that,
 * and what still does when the process ends is written then.
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
