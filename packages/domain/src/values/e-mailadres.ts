import { asciiLabel } from "./ascii-label.ts"
import { visibleText } from "./notation.ts"

/**
 * The most characters of an e-mail address, of the part before its @, and of each label of its domain (RFC 5321, RFC
 * 1035).
 */
export const emailadresLimits = { address: 254, beforeAt: 64, label: 63 } as const

const part = "[^\\s\\p{C}@\"(),.:;<>\\[\\]\\\\]+"
const letter = "[\\p{L}\\p{N}\\p{M}]"
const label = `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,${emailadresLimits.label - 2}}${letter})?`
const form = new RegExp(`^${part}(?:\\.${part})*@(?:${label}\\.)+${label}$`, "u")

/**
 * Whether the text is an e-mail address: up to 254 characters, one @, at most 64 before it, and a domain with a dot
 * (RFC 5321). Characters are counted after NFC.
 */
export const isEmailadres = (adres: string): boolean => {
  const composed = adres.normalize("NFC")
  return composed.length <= emailadresLimits.address && composed.indexOf("@") <= emailadresLimits.beforeAt &&
    form.test(composed)
}

/**
 * The form in which e-mail addresses are compared: without case, composed (NFC), its domain as the domain name system
 * knows it (`xn--`). For a text that is no e-mail address it is the same without case.
 */
export const comparableEmail = (adres: string): string => {
  const lower = lowerCased(visibleText(adres))
  const at = lower.lastIndexOf("@") + 1
  // Two words for the same Greek letter differ in a domain, but not before the @.
  const beforeAt = lower.slice(0, at).replaceAll("ς", "σ")
  const domain = lower.slice(at).normalize("NFKC")
  return beforeAt + domain.split(".").map(asciiLabel).join(".")
}

/** In lower case letter by letter: that of a whole text depends on where in a word a letter stands. */
const lowerCased = (text: string): string =>
  [...text.normalize("NFC")].map((letter) => letter.toLowerCase()).join("").normalize("NFC")
