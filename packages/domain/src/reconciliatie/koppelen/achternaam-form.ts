import { words } from "../../values/fold.ts"
import { prefixes } from "../../values/letters-table.ts"
import { withoutTitles } from "./titles-table.ts"

/** What the text of an achternaam says, in the form in which it is compared. Absent parts are empty. */
export interface AchternaamForm {
  /** Without voorvoegsels, titles and generation. */
  readonly achternaam: string
  /** The parts of a double last name, without voorvoegsels; empty for a single one. */
  readonly parts: ReadonlyArray<string>
  /** The words in front, which may be a voornaam: Jan in "Jan Bakker", "Jan de Boer" and "Bakker, Jan". */
  readonly inFront: string
  /** The achternaam without the words in front. */
  readonly rest: string
  /** Tells father from son. */
  readonly generation: "" | "jr" | "sr"
}

/** Abbreviations and compounds of voorvoegsels, beside those that stand in {@link prefixes}. */
const abbreviations = [
  ..."vaoi",
  ..."v vd vdr vdn vder vden vh vhet vt vant ad ah id ih it int ind inden opt opd opde opden od oh ot".split(" ").slice(
    1
  )
]
const particles: ReadonlySet<string> = new Set([...prefixes, ...abbreviations])

/** Reads the text of an achternaam as people write it. */
export const achternaamForm = (written: string): AchternaamForm => {
  const { generation, text } = withoutGeneration(written.replace(/\b([vaoi])\s?\/\s?([dhnt])\b/giu, "$1$2"))
  const [before = "", ...after] = text.split(",")
  const behind = words(after.join(" "))
  const swapped = behind !== "" && !isParticles(behind) ? behind : ""
  const titled = words(before)
  const all = withoutTitles(titled) || titled
  const { inFront, rest } = swapped === "" ? split(all) : { inFront: swapped, rest: withoutParticles(all) }
  return {
    achternaam: swapped === "" ? withoutParticles(all) : rest,
    parts: partsOf(before),
    inFront,
    rest,
    generation
  }
}

const withoutGeneration = (text: string): Pick<AchternaamForm, "generation"> & { readonly text: string } => {
  const found = /[\s,](j(?:u?n)?r|junior|jun|s(?:e?n)?r|senior|sen)\.?\s*$/iu.exec(text)
  if (found === null) return { generation: "", text }
  return {
    generation: found[1]?.toLowerCase().startsWith("j") === true ? "jr" : "sr",
    text: text.slice(0, found.index)
  }
}

const isParticles = (folded: string): boolean => folded.split(" ").every((word) => particles.has(word))

/** The folded words as one, without voorvoegsels in front or behind; at least one word stays. */
const withoutParticles = (folded: string): string => {
  const all = folded.split(" ")
  while (all.length > 1 && particles.has(all[0] ?? "")) all.shift()
  while (all.length > 1 && particles.has(all.at(-1) ?? "")) all.pop()
  return all.join("")
}

/** Parts a text that begins with a word that is no voorvoegsel before its voorvoegsels, else before its last word. */
const split = (folded: string): Pick<AchternaamForm, "inFront" | "rest"> => {
  const all = folded.split(" ")
  const isParticle = (word: string) => particles.has(word) && word.length > 1
  if (all.length < 2 || isParticle(all[0] ?? "") || isParticle(all.at(-1) ?? "")) return { inFront: "", rest: "" }
  const particle = all.findIndex((word, place) => place > 0 && isParticle(word))
  const begin = particle === -1 ? all.length - 1 : particle
  return { inFront: all.slice(0, begin).join(" "), rest: withoutParticles(all.slice(begin).join(" ")) }
}

/** Somebody who is married may write both names with a hyphen, a slash, or the word between them. */
const partsOf = (written: string): ReadonlyArray<string> => {
  if (!/[-/&\u2010-\u2015]|[\s.]e|geb|gesch/iu.test(written)) return []
  const parts = written.replace(
    /[\s.]e\.?\s?\/?\s?v\.?(?=\s)|\s(?:&|en\/of)(?=\s)|\b(?:geb|gesch)(?:oren|eiden|\.)?(?=\s)/giu,
    "-"
  ).split(
    /[-/\u2010-\u2015]/u
  )
  return parts.length === 1
    ? []
    : parts.map((part) => withoutParticles(words(part))).filter((part) => part.length > 1 && !particles.has(part))
}
