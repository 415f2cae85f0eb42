/** The Dutch words that a name may hold. */
export interface Glossary {
  readonly words: ReadonlySet<string>
  /** Those of `words` of which compounds are made. */
  readonly nouns: ReadonlySet<string>
}

/** Sections whose words are no part of a compound: "voorpartij" is not made of "voor" and "partij". */
const standsAlone = /^(?:adjectives|small words|verbs)/iu

/**
 * Reads the part "Glossary" of a Markdown text: sections, each with a table whose first column holds the forms of a
 * Dutch word, parted by commas.
 */
export const readGlossary = (markdown: string): Glossary => {
  const [, part = ""] = /^## Glossary\n([\s\S]*?)(?=^## |$(?![\s\S]))/mu.exec(markdown) ?? []
  const sections = part.split(/^### /mu).slice(1).map((section) => ({
    alone: standsAlone.test(section),
    words: [...section.matchAll(/^\| (?!Dutch |---)([^|]+?) \|/gmu)].flatMap(([, forms = ""]) => forms.split(/,? /u))
  }))
  return {
    words: new Set(sections.flatMap(({ words }) => words)),
    nouns: new Set(sections.filter(({ alone }) => !alone).flatMap(({ words }) => words))
  }
}

/** Is this word made of nouns only, such as "klantcontact" and "gegevens", with or without a joining s, n or en? */
export const isCompound = (word: string, nouns: ReadonlySet<string>): boolean => {
  const isMadeOf = (rest: string): boolean =>
    [...nouns].some((noun) => {
      if (noun.length < 3 || !rest.startsWith(noun)) return false
      const after = rest.slice(noun.length)
      return after === "" || isMadeOf(after) ||
        ["s", "n", "en"].some((joint) => after.startsWith(joint) && isMadeOf(after.slice(joint.length)))
    })
  return word !== "" && isMadeOf(word)
}
