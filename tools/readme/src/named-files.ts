/**
 * The files that a guide tells its reader to make: their contents, by name, in order. A file is a fenced block whose
 * paragraph above it begins with its name, as in `values.ts`.
 */
export const namedFiles = (markdown: string): ReadonlyMap<string, string> =>
  new Map(
    [...markdown.matchAll(/^`([\w-]+(?:\.[\w-]+)+)`(?:.*\n)(?:.+\n)*\n```\w*\n([\s\S]*?)^```$/gmu)].map(
      ([, name = "", content = ""]) => [name, content]
    )
  )
