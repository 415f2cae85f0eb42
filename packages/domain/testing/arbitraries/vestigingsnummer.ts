import * as fc from "fast-check"
import { Vestigingsnummer } from "../../src/values/vestigingsnummer.ts"
import { decoded } from "./decoded.ts"
import { notText, ongeldig } from "./invalid.ts"

/** A valid vestigingsnummer as a caller writes it. */
export const writtenVestigingsnummer = fc.integer({ min: 0, max: 999_999_999_999 }).map((nummer) =>
  String(nummer).padStart(12, "0")
)

/** A valid vestigingsnummer: 12 digits. */
export const vestigingsnummer = decoded(Vestigingsnummer, writtenVestigingsnummer)

/** A vestigingsnummer that must be refused. */
export const ongeldigVestigingsnummer = fc.oneof(
  notText,
  ongeldig(
    "vestigingsnummer-ongeldig",
    fc.constantFrom("", "00001234567", "0000123456789", "00001234567a", "0000 12345678")
  )
)
