/** A fenced block of a Markdown text: its language and its content. */
export interface CodeBlock {
  readonly language: string
  readonly content: string
}

/** The fenced blocks of a Markdown text, in order. */
export const codeBlocks = (markdown: string): ReadonlyArray<CodeBlock> =>
  [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu)].map(([, language = "", content = ""]) => ({
    language,
    content
  }))
