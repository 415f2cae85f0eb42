/** The rows of the tables with this heading in a page of Markdown, as their cells. */
export const tableRows = (page: string, ...heading: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> => {
  const lines = page.split("\n")
  const head = `| ${heading.join(" | ")} |`
  return lines.flatMap((line, index) => {
    if (line !== head) return []
    const after = lines.slice(index + 2)
    const end = after.findIndex((next) => !next.startsWith("|"))
    return after.slice(0, end === -1 ? undefined : end).map(cellsOf)
  })
}

const cellsOf = (row: string): ReadonlyArray<string> => row.slice(1, -1).split("|").map((cell) => cell.trim())
