import * as fc from "fast-check"
import { Rsin } from "../../src/values/rsin.ts"
import { decoded } from "./decoded.ts"
import { notText } from "./invalid.ts"
import { nummerMetElfproef, ongeldigNummerMetElfproef, writtenNummerWithElfproef } from "./nummer-with-elfproef.ts"

const nummer = fc.oneof(nummerMetElfproef("8"), nummerMetElfproef("00"))

export const writtenRsin = writtenNummerWithElfproef(nummer)

export const rsin = decoded(Rsin, writtenRsin)

export const ongeldigeRsin = fc.oneof(notText, ongeldigNummerMetElfproef(nummer, "rsin-ongeldig"))
