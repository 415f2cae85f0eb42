import * as fc from "fast-check"
import { KvkNummer } from "../../src/values/kvk-nummer.ts"
import { decoded } from "./decoded.ts"
import { notText, ongeldig } from "./invalid.ts"

/** A valid kvk-nummer as a caller writes it. */
export const writtenKvkNummer = fc.integer({ min: 0, max: 99_999_999 }).map((nummer) => String(nummer).padStart(8, "0"))

/** A valid kvk-nummer: 8 digits. */
export const kvkNummer = decoded(KvkNummer, writtenKvkNummer)

/** A kvk-nummer that must be refused. */
export const ongeldigKvkNummer = fc.oneof(
  notText,
  ongeldig(
    "kvk-nummer-ongeldig",
    fc.constantFrom("", "1234567", "123456789", "1234567a", "12 345678", "1234\n5678", "١٢٣٤٥٦٧٨")
  )
)
