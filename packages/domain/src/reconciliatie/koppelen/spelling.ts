/** One step of {@link spelled}. */
export interface SpellingStep {
  readonly pattern: RegExp
  /** With `$1` for the group of the pattern. */
  readonly replacement: string
}

/**
 * How names that sound alike are brought into one spelling, step by step: Eric and Erik, Sophie and Sofie, Thomas and
 * Tomas, Yvonne and Ivonne, Younes and Yunes. Vowels stay, since they tell Tim from Tom and Daan from Dan. The adapter
 * has a coarser spelling in SQL, in which names that are equal here are equal too.
 */
export const spellingSteps: ReadonlyArray<SpellingStep> = [
  { pattern: /ph/gu, replacement: "f" },
  { pattern: /ck/gu, replacement: "k" },
  { pattern: /th/gu, replacement: "t" },
  { pattern: /ch/gu, replacement: "k" },
  { pattern: /c/gu, replacement: "k" },
  { pattern: /x/gu, replacement: "ks" },
  { pattern: /([a-z])z/gu, replacement: "$1s" },
  { pattern: /([a-z])j/gu, replacement: "$1i" },
  { pattern: /y/gu, replacement: "i" },
  { pattern: /ie( |$)/gu, replacement: "i$1" },
  { pattern: /h( |$)/gu, replacement: "$1" },
  { pattern: /oe|ou/gu, replacement: "u" },
  { pattern: /d( |$)/gu, replacement: "t$1" },
  ...[..."bdfgklmnprst"].map((letter) => ({ pattern: new RegExp(`${letter}${letter}+`, "gu"), replacement: letter }))
]

/** Folded words, separated by one space, in one spelling. */
export const spelled = (folded: string): string =>
  spellingSteps.reduce((text, { pattern, replacement }) => text.replace(pattern, replacement), folded)

/**
 * A name in one spelling without what Latin and French add to it: Egbertus is Egbert, and Paulina and Pauline are Paulien.
 * Short names stay, since Marius is not Marie; and so do those that begin with Mart, since Martien is a man and Martina
 * a woman.
 */
export const withPlainEnding = (naam: string): string =>
  naam.replace(/(?<=[a-z]{5})i?us$/u, "").replace(/^(?!mart)([a-z]{4,})(?:ien|ina|ine)$/u, "$1ien")
