import { invalidWholeNumber, wholeNumber } from "./whole-number.ts"

/** A valid huisnummer: 1 to 99999. */
export const huisnummer = wholeNumber(1, 99999)

/** A huisnummer that must be refused: out of range, not whole, or no number. */
export const ongeldigHuisnummer = invalidWholeNumber(1, 99999, "huisnummer-ongeldig")
