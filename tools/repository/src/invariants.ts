/** The invariants of the domain, by number. */
export const invariants: ReadonlyArray<string> = Array.from({ length: 12 }, (_, index) => `B${index + 1}`)

export interface Source {
  readonly file: string
  readonly text: string
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1")

/** The name of a test, such as "B7: …" or "B5, B6: …". */
const numbered = /["'`](B\d+(?:,\s?B\d+)*):/g

/** The invariants that a test in these files names and checks with generated values. */
export const invariantsWithProperty = (sources: ReadonlyArray<Source>): ReadonlySet<string> =>
  new Set(
    sources
      .filter(({ file, text }) => file.endsWith(".test.ts") && /from "fast-check"|\/testing\//.test(text))
      .flatMap(({ text }) => [...withoutComments(text).matchAll(numbered)])
      .flatMap(([, numbers = ""]) => numbers.split(/,\s?/))
  )

/** The invariants that no test in these files checks with generated values. */
export const missing = (sources: ReadonlyArray<Source>): ReadonlyArray<string> => {
  const found = invariantsWithProperty(sources)
  return invariants.filter((invariant) => !found.has(invariant))
}
