import { soortBinnenlands } from "./binnenlands-adres.ts"
import { soortBuitenlands } from "./buitenlands-adres.ts"
import { withoutNotation, withoutPunctuation } from "./notation.ts"
import { meaningful } from "./placeholder.ts"
import { fields, storedText } from "./stored-value.ts"

/** A Dutch address (adres) down to its door, in the form in which it is compared. An absent or unreadable part is an empty text. */
export interface ComparedAdres {
  readonly postcode: string
  readonly huisnummer: string
  /** huisletter and huisnummertoevoeging together, in lower case. */
  readonly addition: string
}

/** The door that the fields of a Dutch address name. Stored values may be invalid. */
export const doorOf = (adres: Readonly<Record<string, unknown>>): ComparedAdres => ({
  postcode: postcodeOf(adres["postcode"]),
  huisnummer: huisnummerOf(adres["huisnummer"]),
  addition: withoutPunctuation(storedText(adres["huisletter"]) + storedText(adres["huisnummertoevoeging"]))
})

/**
 * Whether two addresses, of a bezoekadres or a correspondentieadres, are the same place, however they are written. Stored
 * values may be invalid: what can't be read is the same as nothing.
 *
 * - Dutch: the same postcode, huisnummer and what follows it. The straat adds nothing. Where a postcode is missing: the
 *   same nummeraanduidingId, or the same straat, huisnummer and woonplaats.
 * - Abroad: the same lines, whatever stands on which, in the same land.
 * - Postbus or antwoordnummer: the same number at the same postcode.
 */
export const zelfdeAdres = (one: unknown, ander: unknown): boolean => {
  const [a, b] = [fields(one), fields(ander)]
  const soort = soortOf(a)
  if (soort === "" || soort !== soortOf(b)) return false
  switch (soort) {
    case soortBinnenlands:
      return zelfdeBinnenlandsAdres(a, b)
    case soortBuitenlands:
      return isGiven(linesOf(a), linesOf(b))
    default:
      return isGiven(postOf(a), postOf(b))
  }
}

type Velden = Readonly<Record<string, unknown>>

const soortOf = (adres: Velden): string =>
  storedText(adres["soortBezoekadres"]) || storedText(adres["soortCorrespondentieadres"])

const zelfdeBinnenlandsAdres = (one: Velden, ander: Velden): boolean => {
  const [a, b] = [doorOf(one), doorOf(ander)]
  if (a.huisnummer !== b.huisnummer || a.addition !== b.addition || aanduiding(one) !== aanduiding(ander)) return false
  if (a.postcode !== "" && b.postcode !== "") return a.huisnummer !== "" && a.postcode === b.postcode
  return isGiven(storedText(one["nummeraanduidingId"]), storedText(ander["nummeraanduidingId"]))
    || (a.huisnummer !== "" &&
      ["straat", "woonplaats"].every((veld) => isGiven(writtenLine(one[veld]), writtenLine(ander[veld]))))
}

const aanduiding = (adres: Velden): string => storedText(adres["aanduidingBijHuisnummer"])

/** The straat, woonplaats or line in the form in which it is compared; empty for a placeholder such as "onbekend". */
export const writtenLine = (stored: unknown): string => withoutNotation(meaningful(storedText(stored)))

/** Whether both are given and equal. */
const isGiven = (one: string, ander: string): boolean => one !== "" && one === ander

/** Signs between words differ from writer to writer. */
const linesOf = (adres: Velden): string => {
  const lines = ["adresregel1", "adresregel2", "adresregel3"].map((veld) => meaningful(storedText(adres[veld]))).join(
    " "
  )
  const words = withoutNotation(lines.replace(/[.,;]/gu, " "))
  return words === "" ? "" : `${storedText(fields(adres["land"])["code"])} ${words}`
}

const postOf = (adres: Velden): string => {
  const { antwoordnummer, postbusnummer } = adres
  const nummer = huisnummerOf(postbusnummer ?? antwoordnummer)
  const postcode = postcodeOf(adres["postcode"])
  return nummer === "" || postcode === "" ? "" : `${postcode} ${nummer}`
}

const postcodeOf = (waarde: unknown): string => {
  const written = storedText(waarde)
  return /^[1-9][0-9]{3} ?[A-Za-z]{2}$/u.test(written) ? written.replace(" ", "").toUpperCase() : ""
}

const huisnummerOf = (waarde: unknown): string =>
  typeof waarde === "number" && /^[1-9][0-9]{0,4}$/u.test(String(waarde)) ? String(waarde) : ""
