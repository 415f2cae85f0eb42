import { words } from "../../values/fold.ts"
import { prefixes } from "../../values/letters-table.ts"
import { withoutDegrees, withoutTitles } from "./titles-table.ts"

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
  /** Whether the words in front stood behind a comma, so that they must be a voornaam or initials. */
  readonly swapped: boolean
  /** Tells father, son and grandson with one name apart; empty when not said. */
  readonly generation: "" | "jr" | "sr" | "iii" | "iv"
}

type Generation = AchternaamForm["generation"]

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
  const behind = withoutDegrees(` ${words(after.join(" "))}`).trim()
  const isMaidenName = otherName.test(behind)
  const swapped = behind !== "" && !isParticles(behind) && !isMaidenName ? behind : ""
  const titled = withoutDegrees(words(before))
  const all = withoutTitles(titled) || titled
  const { inFront, rest } = swapped === ""
    ? split(withoutTitles(withoutDegrees(words(before.replace(hyphen, "")))))
    : { inFront: swapped, rest: withoutParticles(all) }
  return {
    achternaam: swapped === "" ? withoutParticles(all) : rest,
    parts: partsOf(isMaidenName ? text.replaceAll(",", " ") : before),
    inFront,
    rest,
    swapped: swapped !== "" && swapped.split(" ").length <= 2,
    generation
  }
}

/** How people write a generation behind a name; II is the son of who has no number. */
const generations: ReadonlyArray<readonly [written: RegExp, generation: Generation]> = [
  [/[\s,][(]?(?:j(?:u?n)?r|junior|jun|ii|2e)\.?[)]?\s*$/iu, "jr"],
  [/[\s,][(]?(?:s(?:e?n)?r|senior|sen)\.?[)]?\s*$/iu, "sr"],
  [/[\s,][(]?(?:iii|3e)\.?[)]?\s*$/iu, "iii"],
  [/[\s,][(]?(?:iv|4e)\.?[)]?\s*$/iu, "iv"]
]

const withoutGeneration = (text: string): Pick<AchternaamForm, "generation"> & { readonly text: string } => {
  const [found] = generations.filter(([written]) => written.test(text))
  return found === undefined ? { generation: "", text } : { generation: found[1], text: text.replace(found[0], "") }
}

/** A hyphen or slash between two names, as in Kok-Vis or Anne-Marie: what stands before it is nothing in front. */
const hyphen = new RegExp(
  `(?<=\\p{L}{2})\\s?[-/\\u2010-\\u2015]\\s?(?=\\p{L}{3})(?!(?:${[...particles].join("|")})(?!\\p{L}))`,
  "giu"
)

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

/** What stands in front of another name that somebody has, had or got by marriage, folded. */
const otherName =
  /^(?:geb|gesch|e v|ev|wed|weduwe|weduwnaar|echtg|echtgenoot|echtgenote|geh|gehuwd|getrouwd|meisjesnaam|voorheen)(?:oren|eiden)?(?: |$)/u

/** What stands between two names that are joined with a word, a sign or brackets. */
const between = new RegExp(
  [
    String.raw`[\s.]e\.?\s?\/?\s?v\.?(?=\s)`,
    String.raw`\s(?:&|en(?:\/of)?|e\/o)(?=\s)`,
    String.raw`[+=(]`,
    String
      .raw`\b(?:geb|gesch|wed|weduwe|weduwnaar|echtg|echtgenoot|echtgenote|geh|gehuwd|getrouwd|meisjesnaam|voorheen)` +
    String.raw`(?:oren|eiden|\.)?(?:\s(?:van|met))?(?=\s)`
  ].join("|"),
  "giu"
)

/** Somebody who is married, or a couple, may write both names with a hyphen, a slash, or the word between them. */
const partsOf = (written: string): ReadonlyArray<string> => {
  if (!/[-/&+=(\u2010-\u2015]|[\s.]e|geb|gesch|wed|geh|getr|meisj|voorh/iu.test(written)) return []
  const parts = written.replace(between, "-").split(/[-/\u2010-\u2015]/u)
  return parts.length === 1
    ? []
    : parts.map((part) => withoutParticles(withoutInitials(withoutTitles(words(part)))))
      .filter((part) => part.length > 1 && !particles.has(part))
}

const withoutInitials = (folded: string): string => folded.replace(/^(?:[a-z] )+(?=[a-z]{2})/u, "")
