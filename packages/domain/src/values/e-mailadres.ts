import { asciiLabel } from "./ascii-label.ts"
import { isPlain, visibleText } from "./notation.ts"

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
 * (RFC 5321). Characters are Unicode code points of the text as somebody sees it.
 */
export const isEmailadres = (adres: string): boolean => {
  const plain = visibleText(adres)
  return lengthOf(plain) <= emailadresLimits.address && lengthOf(beforeAtIn(plain)) <= emailadresLimits.beforeAt &&
    form.test(plain)
}

/** In code points, as the database counts. */
const lengthOf = (text: string): number => [...text].length

const beforeAtIn = (adres: string): string => adres.split("@")[0] ?? ""

/** What keeps a text from being an e-mail address, in a Dutch sentence that never holds the text. */
export const objectionToEmail = (adres: string): string => {
  if (/^mailto:/iu.test(adres)) return "Een e-mailadres begint niet met mailto:."
  if (/[<>]/u.test(adres)) return "Een e-mailadres staat hier zonder naam en zonder < en >."
  if (/\s/u.test(adres)) return "Een e-mailadres heeft geen spaties."
  if (/[,;]/u.test(adres)) return "Hier staat één e-mailadres, zonder komma of puntkomma."
  if (adres.split("@").length !== 2) return "Een e-mailadres heeft één apenstaart en een domein met een punt."
  const [before = "", domain = ""] = adres.split("@")
  if (before === "") return "Voor de apenstaart van een e-mailadres staat een naam."
  if (/^\.|\.$|\.\./u.test(before)) {
    return "Voor de apenstaart van een e-mailadres staat geen punt aan het begin of einde, en geen twee punten achter elkaar."
  }
  if (lengthOf(before) > emailadresLimits.beforeAt) {
    return `Voor de apenstaart van een e-mailadres staan ten hoogste ${emailadresLimits.beforeAt} tekens.`
  }
  return /^[^.].*\..*[^.]$/u.test(domain)
    ? "Dit e-mailadres heeft een teken dat daar niet mag staan, of een te lang domein."
    : "Een e-mailadres heeft één apenstaart en een domein met een punt."
}

/**
 * The form in which e-mail addresses are compared: without case, composed (NFC), its domain as the domain name system
 * knows it (`xn--`). For a text that is no e-mail address it is the same without case.
 */
export const comparableEmail = (adres: string): string => {
  if (isPlain(adres)) return adres.trim().toLowerCase()
  const lower = lowerCased(visibleText(adres))
  const at = lower.lastIndexOf("@") + 1
  // Two words for the same Greek letter differ in a domain, but not before the @.
  const beforeAt = lower.slice(0, at).replaceAll("ς", "σ")
  // Some letters become capitals only by NFKC.
  const domain = lowerCased(lower.slice(at).normalize("NFKC"))
  return beforeAt + domain.split(".").map(asciiLabel).join(".")
}

/** In lower case letter by letter: that of a whole text depends on where in a word a letter stands. */
const lowerCased = (text: string): string =>
  [...text.normalize("NFC")].map((letter) => letter.toLowerCase()).join("").normalize("NFC")
