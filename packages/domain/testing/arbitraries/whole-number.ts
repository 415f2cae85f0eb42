import * as fc from "fast-check"
import { ongeldig, type RefusedInput } from "./invalid.ts"

/** Whole numbers between two limits, often at a limit. */
export const wholeNumber = (minimum: number, maximum: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 4, arbitrary: fc.integer({ min: minimum, max: maximum }) }, fc.constantFrom(minimum, maximum))

/** Values refused as a whole number between two limits. */
export const invalidWholeNumber = (minimum: number, maximum: number, code: string): fc.Arbitrary<RefusedInput> =>
  fc.oneof(
    ongeldig(code, fc.constantFrom(minimum - 1, maximum + 1, -1, minimum + 0.5, 1e300)),
    ongeldig("type-onjuist", fc.constantFrom<unknown>(String(minimum), null, true, [minimum]))
  )
