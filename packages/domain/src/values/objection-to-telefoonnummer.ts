import { asTyped } from "./telefoonnummer.ts"

/** What keeps a text from being a telephone number and what to do about it, in Dutch; it never holds the text. */
export const objectionToTelefoonnummer = (written: string): string => {
  const plain = asTyped(written)
  return objections.find(({ holds }) => holds.test(plain))?.sentence ??
    objectionToDigits(plain.replace(/[^+0-9]/gu, ""))
}

interface Objection {
  readonly holds: RegExp
  readonly sentence: string
}

/** The first that holds is given, so what explains a fault best comes first. */
const objections: ReadonlyArray<Objection> = [
  {
    holds: /^(?:112|113|144|0800-?112)$/u,
    sentence: "Dit is een noodnummer of landelijk meldnummer: het is van niemand persoonlijk."
  },
  {
    holds: /^[^0-9]*$/u,
    sentence: "Hier staat geen nummer. Vul het in, of laat dit adres weg als er geen telefoonnummer is."
  },
  {
    holds: /[0-9][-0-9 ().]{6,}(?:[/,;|&]| (?:of|en|\+) |  +)\s*[+0][-0-9 ().]{7,}/iu,
    sentence: "Hier staan twee telefoonnummers. Geef elk nummer apart, in een eigen digitaal adres."
  },
  {
    holds: /tst|toestel|ext|doorkies|#|[,;] ?[0-9]{1,6}$|[0-9] ?x ?[0-9]{1,6}$/iu,
    sentence: "Een telefoonnummer staat hier zonder toestelnummer; schrijf dat in de omschrijving."
  },
  {
    holds: /^(?:t|m|tel|telefoon|telefoonnummer|mob|mobiel|nr|nummer)\b/iu,
    sentence: "Voor een telefoonnummer staat geen woord. Haal het weg."
  },
  { holds: /\p{L}/u, sentence: "Een telefoonnummer heeft geen letters; schrijf tekst in de omschrijving." },
  {
    holds: /^.+\+|[^-+0-9 ()./]/u,
    sentence: "Een telefoonnummer heeft cijfers, en een + alleen aan het begin. Haal andere tekens weg."
  },
  {
    holds: /^[-./]/u,
    sentence: "Een telefoonnummer begint met een cijfer, een + of een haakje. Haal wat ervoor staat weg."
  }
]

/** Maximum number of digits behind the plus of an international number (E.164), and how many a Dutch one has. */
const [mostDigits, dutchDigits] = [15, 10]

const objectionToDigits = (digits: string): string => {
  const abroad = digits.replace(/^00/u, "+")
  if (/^31[1-9][0-9]{8}$/u.test(digits)) return "Voor het landnummer staat een +. Zet die ervoor."
  if (/^[1-9][0-9]{8}$/u.test(digits)) return "Een Nederlands telefoonnummer begint met een 0. Zet die ervoor."
  if (/^\+(?!31)/u.test(abroad)) {
    return `Een nummer uit het buitenland heeft achter de + een landnummer en ten hoogste ${mostDigits} cijfers, zoals `
      + "+32 2 5551234. Controleer de cijfers."
  }
  const count = (abroad.startsWith("+31") ? abroad.replace(/^\+310?/u, "0") : abroad).length
  return count === dutchDigits
    ? "Zo begint geen Nederlands telefoonnummer. Controleer de cijfers, of zet + en het landnummer voor een ander land."
    : `Een Nederlands telefoonnummer heeft ${dutchDigits} cijfers, zoals 06 12345678; hier staan er ${count}. `
      + "Controleer de cijfers, of zet + en het landnummer voor een ander land."
}
