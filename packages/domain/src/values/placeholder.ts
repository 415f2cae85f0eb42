import { words } from "./fold.ts"

/** What people write where they have nothing to write, folded and without blanks. */
export const placeholders: ReadonlyArray<string> = [
  "achternaam",
  "alsboven",
  "anoniem",
  "anonieme",
  "anonymous",
  "blanco",
  "dezelfde",
  "dito",
  "geen",
  "geenachternaam",
  "geennaam",
  "geenvoornaam",
  "geheim",
  "hetzelfde",
  "hierboven",
  "idem",
  "idemdito",
  "ikzelf",
  "intevullen",
  "leeg",
  "na",
  "naam",
  "naamloos",
  "naamonbekend",
  "naamvolgt",
  "nb",
  "nietbekend",
  "nietingevuld",
  "nietopgegeven",
  "nietvantoepassing",
  "nihil",
  "nnb",
  "nogintevullen",
  "noginvullen",
  "nognietbekend",
  "nogonbekend",
  "none",
  "null",
  "nvt",
  "onb",
  "onbek",
  "onbekend",
  "onbekende",
  "onbk",
  "particulier",
  "prive",
  "tba",
  "tbd",
  "test",
  "tester",
  "testnaam",
  "testpersoon",
  "testtest",
  "undefined",
  "unknown",
  "volgt",
  "voornaam",
  "weetikniet",
  "weetniet",
  "wilanoniemblijven",
  "wilnietzeggen",
  "x",
  "xx",
  "zelf",
  "zelfde",
  "zie",
  "ziebijlage",
  "zieboven",
  "ziedossier",
  "ziehierboven",
  "zieklantcontact",
  "zienotitie",
  "zieomschrijving",
  "zieonder",
  "zieopmerking",
  "zieopmerkingen",
  "zzp",
  "zzper"
]

/** Three or more times the same letter, and nothing else. */
const sameLetters = new RegExp(
  `^(?:${[..."abcdefghijklmnopqrstuvwxyz"].map((one) => `${one}{3,}`).join("|")})$`,
  "u"
)

const known = new Set(placeholders)

/** Whether a folded text without blanks is a placeholder: it counts as missing. */
export const isPlaceholder = (folded: string): boolean => known.has(folded) || sameLetters.test(folded)

/** The text; empty when it says nothing: a placeholder, or punctuation alone. */
export const meaningful = (text: string): string => {
  const compact = words(text).replaceAll(" ", "")
  return isPlaceholder(compact) || !/[\p{L}\p{N}]/u.test(text) ? "" : text
}

const beforeAt = [
  "geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?",
  "n[.]?v[.]?t[.]?",
  "onbekend",
  "unknown",
  "anoniem",
  "anonymous",
  "none",
  "x+",
  "no[._-]?e?-?mail",
  "no[._-]?reply",
  "do[._-]?not[._-]?reply",
  "niet[._-]?(?:bekend|beantwoorden)"
].join("|")

/**
 * E-mail addresses, in compared form, that say that somebody has none, or that many share and nobody reads: they count
 * as missing.
 */
export const placeholderEmail = new RegExp(`^(?:(?:${beforeAt})(?:[+].*)?@.*|.*@(?:geen|nvt|onbekend)[.].*)$`, "u")

/**
 * Telephone numbers, in compared form, that say that somebody has none: they end with seven or more equal digits, or
 * are the digits in their order. They count as missing.
 */
export const placeholderTelefoonnummer = new RegExp(
  `^[+](?:31123456789|31987654321|[0-9]*(?:${[..."0123456789"].map((digit) => `${digit}{7}`).join("|")}))$`,
  "u"
)
