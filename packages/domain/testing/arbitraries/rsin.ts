import * as fc from "fast-check"
import { Rsin } from "../../src/values/rsin.ts"
import { decoded } from "./decoded.ts"
import { notText } from "./invalid.ts"
import { nummerMetElfproef, ongeldigNummerMetElfproef, writtenNummerWithElfproef } from "./nummer-with-elfproef.ts"

const nummer = fc.oneof(nummerMetElfproef("8"), nummerMetElfproef("00"))

/** A valid rsin as a caller writes it. */
export const writtenRsin = writtenNummerWithElfproef(nummer)

/** A valid rsin. */
export const rsin = decoded(Rsin, writtenRsin)

/** An rsin that must be refused: wrong in length, signs or elfproef. */
export const ongeldigeRsin = fc.oneof(notText, ongeldigNummerMetElfproef(nummer, "rsin-ongeldig"))
