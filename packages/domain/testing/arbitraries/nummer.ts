import * as fc from "fast-check"
import { Nummer } from "../../src/values/nummer.ts"
import { decoded } from "./decoded.ts"

/** A valid nummer as it is stored. */
export const writtenNummer = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 999_999_999 }).map(String) },
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 19 })
)

/** A valid nummer of a klantcontact or partij. */
export const nummer = decoded(Nummer, writtenNummer)
