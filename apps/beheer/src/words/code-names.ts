import type { Language } from "../texts/texts.ts"

/** Codes with their names, as a list to choose from and one by one. */
export interface CodeNames {
  /** The name of a code; the code itself where there is none. */
  readonly nameOf: (code: string, language: Language) => string
  /** All of them in the order of their names. */
  readonly options: Readonly<Record<Language, ReadonlyArray<readonly [string, string]>>>
}

/** The names of codes that have a Dutch name in this table, and an English one of the kind `type` in Unicode's list. */
export const codeNames = (dutch: ReadonlyMap<string, string>, type: "language" | "region"): CodeNames => {
  const english = new Intl.DisplayNames("en", { type, fallback: "none" })
  const nameOf = (code: string, language: Language): string =>
    (language === "en" && dutch.has(code) ? english.of(code) : undefined) ?? dutch.get(code) ?? code
  const optionsIn = (language: Language) =>
    [...dutch.keys()].map((code) => [code, nameOf(code, language)] as const)
      .toSorted(([, one], [, other]) => one.localeCompare(other, language))
  return { nameOf, options: { nl: optionsIn("nl"), en: optionsIn("en") } }
}
