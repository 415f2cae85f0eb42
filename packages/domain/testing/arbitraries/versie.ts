import * as fc from "fast-check"
import { Versie } from "../../src/values/versie.ts"
import { decoded } from "./decoded.ts"

/** Versions that can still be increased. */
export const writtenVersie = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 20 }) },
  fc.integer({ min: 1, max: 2_000_000_000 })
)

/** A valid versie of a record. */
export const versie = decoded(Versie, writtenVersie)
