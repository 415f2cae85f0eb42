/** The Dutch words that a name may hold. */
export interface Glossary {
  readonly words: ReadonlySet<string>
  /** Those of `words` of which compounds are made. */
  readonly nouns: ReadonlySet<string>
  /** Those of `words` that say which one of a noun: gekend, digitaal. */
  readonly adjectives: ReadonlySet<string>
  /** What each noun is in English: words of which any will do. */
  readonly english: ReadonlyMap<string, ReadonlyArray<string>>
}

/** Sections whose words are no part of a compound: "voorpartij" is not made of "voor" and "partij". */
const standsAlone = /^(?:adjectives|small words|verbs)/iu

/** The page with the glossary, from the root. */
export const glossaryPage = "packages/domain/docs/glossary.md"

/**
 * Reads the glossary from a Markdown text: sections, each with a table whose first column holds the forms of a Dutch
 * word, parted by commas, and whose second column holds its meaning.
 */
export const readGlossary = (markdown: string): Glossary => {
  const sections = markdown.split(/^## /mu).slice(1).map((section) => ({
    alone: standsAlone.test(section),
    adjectives: /^adjectives/iu.test(section),
    rows: [...section.matchAll(/^\| (?!Dutch |---)([^|]+?) \| ([^|]+?) \|/gmu)].map(([, forms = "", meaning = ""]) => ({
      words: forms.split(/,? /u),
      english: englishIn(meaning)
    }))
  }))
  const rows = sections.flatMap(({ rows }) => rows)
  const nouns = sections.filter(({ alone }) => !alone).flatMap(({ rows }) => rows)
  return {
    words: new Set(rows.flatMap(({ words }) => words)),
    adjectives: new Set(
      sections.flatMap(({ adjectives, rows }) => adjectives ? rows : []).flatMap(({ words }) => words)
    ),
    nouns: new Set(nouns.flatMap(({ words }) => words)),
    english: new Map(nouns.flatMap(({ english, words }) => words.map((word) => [word, english] as const)))
  }
}

/** The English words in a meaning, of which any will do: the bold ones, or else the first part. */
const englishIn = (meaning: string): ReadonlyArray<string> => {
  const bold = [...meaning.matchAll(/\*\*(.+?)\*\*/gu)].map(([, word = ""]) => word)
  return bold.length > 0 ? bold : [meaning.replace(/[,:;].*$/u, "")]
}

/** The nouns of which a word is made, or nothing if it is not made of nouns only. */
export const nounsIn = (word: string, nouns: ReadonlySet<string>): ReadonlyArray<string> | undefined => {
  if (nouns.has(word)) return [word]
  for (const noun of nouns) {
    if (noun.length < 3 || !word.startsWith(noun)) continue
    for (const joint of ["", "s", "n", "en"]) {
      const after = word.slice(noun.length)
      const others = after.length > joint.length && after.startsWith(joint)
        ? nounsIn(after.slice(joint.length), nouns)
        : undefined
      if (others !== undefined) return [noun, ...others]
    }
  }
  return undefined
}

/** Is this word made of nouns only, such as "klantcontact" and "gegevens", with or without a joining s, n or en? */
export const isCompound = (word: string, nouns: ReadonlySet<string>): boolean => nounsIn(word, nouns) !== undefined
