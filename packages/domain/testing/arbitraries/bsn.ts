import * as fc from "fast-check"
import { Bsn } from "../../src/values/bsn.ts"
import { decoded } from "./decoded.ts"
import { notText } from "./invalid.ts"
import { checkDigit, ongeldigNummerMetElfproef } from "./nummer-with-elfproef.ts"

/** All numbers in the range for tests, 99999xxxx: they are assigned to nobody. */
const testNumbers = Array.from({ length: 1000 }, (_, nummer) => `99999${String(nummer).padStart(3, "0")}`).flatMap(
  (eight) => {
    const digit = checkDigit(eight)
    return digit === undefined ? [] : [`${eight}${digit}`]
  }
)

/** The digits of a bsn that nobody has. */
export const writtenBsn = fc.constantFrom(...testNumbers)

/** A valid bsn. It belongs to nobody on purpose: use it for tests only. */
export const bsn = decoded(Bsn, writtenBsn)

/** A bsn that must be refused: wrong in length, signs or elfproef. */
export const ongeldigeBsn = fc.oneof(notText, ongeldigNummerMetElfproef(writtenBsn, "bsn-ongeldig"))
