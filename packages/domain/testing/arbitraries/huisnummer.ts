import { invalidWholeNumber, wholeNumber } from "./whole-number.ts"

export const huisnummer = wholeNumber(1, 99999)

export const ongeldigHuisnummer = invalidWholeNumber(1, 99999, "huisnummer-ongeldig")
