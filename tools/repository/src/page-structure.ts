/** What a page and its translation have in common. */
export interface PageStructure {
  /** The levels of the headings, in order. */
  readonly headings: ReadonlyArray<number>
  /** The fenced blocks in order, without the comments behind commands. */
  readonly blocks: ReadonlyArray<string>
  /** The number of cells of each row of a table, in order. */
  readonly rows: ReadonlyArray<number>
  /** Code within a sentence, sorted: another language has another order. */
  readonly code: ReadonlyArray<string>
  /** Where the links lead, sorted. */
  readonly links: ReadonlyArray<string>
}

/** Reads a Markdown text. */
export const pageStructure = (markdown: string): PageStructure => {
  const fence = /^```.*\n[\s\S]*?^```$/gmu
  const prose = markdown.replaceAll(fence, "")
  const lines = prose.split("\n")
  return {
    headings: lines.flatMap((line) => /^(#+) /u.exec(line)?.[1]?.length ?? []),
    blocks: [...markdown.matchAll(fence)].map(([block]) => block.replaceAll(/ {2,}#.*$/gmu, "")),
    rows: lines.filter((line) => line.startsWith("|")).map((line) => line.split(/(?<!\\)\|/u).length - 2),
    code: [...prose.matchAll(/`([^`]+)`/gu)].map(([, code = ""]) => code).toSorted(),
    links: [...prose.matchAll(/\]\(([^)]+)\)/gu)].map(([, target = ""]) => target).toSorted()
  }
}
