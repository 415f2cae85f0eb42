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

/** What keeps a text from being an e-mail address and what to do about it, in Dutch; it never holds the text. */
export const objectionToEmail = (adres: string): string => {
  const plain = visibleText(adres)
  return objections.find(({ holds }) => holds(plain))?.sentence ?? objectionToParts(plain)
}

interface Objection {
  readonly holds: (adres: string) => boolean
  readonly sentence: string
}

/** Whether a blank or another separator stands between two texts with an @. */
const areTwo = (adres: string): boolean => {
  const [before = "", ...others] = adres.split("@")
  return before !== "" && others.slice(0, -1).some((between) => /[\s,;/|<][^\s,;/|<]+$/u.test(between))
}

const countOf = (sign: string, adres: string): number => adres.split(sign).length - 1

/** The first that holds is given, so what explains a fault best comes first. */
const objections: ReadonlyArray<Objection> = [
  {
    holds: (adres) => /^mailto:/iu.test(adres),
    sentence: "Een e-mailadres begint niet met mailto:. Laat dat weg."
  },
  {
    holds: areTwo,
    sentence: "Hier staan twee e-mailadressen. Geef elk adres apart, in een eigen digitaal adres."
  },
  {
    holds: (adres) => countOf("@", adres) > 1,
    sentence: "Hier staat meer dan één apenstaart. Laat er één staan, tussen naam en domein."
  },
  {
    holds: (adres) => /[<>]/u.test(adres),
    sentence: "Een e-mailadres staat hier zonder naam en zonder < en >. Laat die weg."
  },
  {
    holds: (adres) => countOf("@", adres) === 0 && /^(?:https?:|www\.)/iu.test(adres),
    sentence: "Dit is een adres van een website, zonder apenstaart. Geef een e-mailadres, of kies een andere soort."
  },
  {
    holds: (adres) =>
      countOf("@", adres) === 0 && /[([{]\s*(?:at|apenstaart)\s*[)\]}]|\s(?:at|apenstaart)\s/iu.test(adres),
    sentence: "De apenstaart is hier een woord. Schrijf het teken @."
  },
  {
    holds: (adres) => countOf("@", adres) === 0,
    sentence: "De apenstaart ontbreekt. Schrijf het adres als naam@domein.nl."
  },
  {
    holds: (adres) => /\s/u.test(adres),
    sentence: "Een e-mailadres heeft geen spaties. Haal ze eruit."
  },
  {
    holds: (adres) => /@.*[^,;][,;][^,;]/u.test(adres),
    sentence: "Achter de apenstaart staat een komma of puntkomma. Schrijf daar een punt."
  },
  {
    holds: (adres) => /[,;]$/u.test(adres),
    sentence: "Aan het einde staat een komma of puntkomma. Haal die weg."
  },
  {
    holds: (adres) => /[,;]/u.test(adres),
    sentence: "Een e-mailadres heeft geen komma of puntkomma. Schrijf een punt, of haal het teken weg."
  }
]

const objectionToParts = (adres: string): string => {
  const [before = "", domain = ""] = adres.split("@")
  if (before === "") return "Voor de apenstaart van een e-mailadres staat een naam. Vul die in."
  if (domain === "") return "Achter de apenstaart van een e-mailadres staat een domein. Vul dat in, zoals voorbeeld.nl."
  if (/^\.|\.$/u.test(before)) {
    return "Voor de apenstaart staat een punt aan het begin of einde. Haal die weg."
  }
  if (adres.includes("..")) return "Hier staan twee punten achter elkaar. Haal er één weg."
  if (domain.endsWith(".")) return "Aan het einde van een e-mailadres staat geen punt. Haal die weg."
  if (domain.startsWith(".")) return "Direct achter de apenstaart staat geen punt. Haal die weg."
  if (!domain.includes(".")) {
    return "Een e-mailadres heeft een domein met een punt. Vul het aan, zoals voorbeeld.nl."
  }
  return objectionToLengths(adres) ?? objectionToSigns(before, domain)
}

const objectionToLengths = (adres: string): string | undefined => {
  if (lengthOf(beforeAtIn(adres)) > emailadresLimits.beforeAt) {
    return `Voor de apenstaart van een e-mailadres staan ten hoogste ${emailadresLimits.beforeAt} tekens. Kort de naam in.`
  }
  if (adres.slice(adres.indexOf("@") + 1).split(".").some((part) => lengthOf(part) > emailadresLimits.label)) {
    return `Tussen twee punten van een domein staan ten hoogste ${emailadresLimits.label} tekens. Kort het domein in.`
  }
  return lengthOf(adres) > emailadresLimits.address
    ? `Een e-mailadres heeft ten hoogste ${emailadresLimits.address} tekens. Kort het in.`
    : undefined
}

const objectionToSigns = (before: string, domain: string): string => {
  if (domain.split(".").some((part) => part.startsWith("-") || part.endsWith("-"))) {
    return "Een deel van een domein begint of eindigt niet met een streepje. Haal dat weg."
  }
  return new RegExp(`^${part}(?:\\.${part})*$`, "u").test(before)
    ? "Een domein heeft alleen letters, cijfers, punten en streepjes. Haal andere tekens weg."
    : "Voor de apenstaart staan geen aanhalingstekens, haakjes, dubbele punten of backslashes. Haal ze weg."
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
