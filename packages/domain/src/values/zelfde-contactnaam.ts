import { withoutNotation, withoutPunctuation } from "./notation.ts"
import { fields, storedText } from "./stored-value.ts"

/** The parts of a contactnaam in the form in which they are compared. */
export interface NaamForm {
  readonly voorletters: string
  readonly voornaam: string
  /** With its voorvoegsel, whichever field that stands in. */
  readonly achternaam: string
}

/** The comparable form of a stored contactnaam, which may be invalid: an absent or unreadable part is an empty text. */
export const naamForm = (contactnaam: unknown): NaamForm => {
  const naam = fields(contactnaam)
  return {
    voorletters: withoutPunctuation(storedText(naam["voorletters"])),
    voornaam: withoutNotation(storedText(naam["voornaam"])),
    achternaam: withoutNotation(
      `${storedText(naam["voorvoegselAchternaam"])} ${inOrder(storedText(naam["achternaam"]))}`
    )
  }
}

/** "van der Berg" for "Berg, van der": what stands behind one comma belongs in front. */
const inOrder = (achternaam: string): string => {
  const [first = "", second, ...more] = achternaam.split(",")
  return second === undefined || more.length > 0 ? achternaam : `${second} ${first}`
}

/**
 * Whether two contactnamen are the same, however they are written: all parts equal without case, blanks, and dots in the
 * voorletters, and "Berg, van der" as "van der Berg". Stored values may be invalid; names without any part are never the same.
 */
export const zelfdeContactnaam = (one: unknown, ander: unknown): boolean => {
  const [a, b] = [naamForm(one), naamForm(ander)]
  return a.achternaam + a.voornaam + a.voorletters !== ""
    && a.achternaam === b.achternaam && a.voornaam === b.voornaam && a.voorletters === b.voorletters
}

/** Whether two organisatienamen are the same without case and blanks. Stored values may be invalid. */
export const zelfdeOrganisatienaam = (one: unknown, ander: unknown): boolean => {
  const naam = withoutNotation(storedText(one))
  return naam !== "" && naam === withoutNotation(storedText(ander))
}
