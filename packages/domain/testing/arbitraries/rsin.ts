import * as fc from "fast-check"
import { Rsin } from "../../src/values/rsin.ts"
import { decoded } from "./decoded.ts"
import { geenTekst } from "./invalid.ts"
import { geschrevenNummerMetElfproef, nummerMetElfproef, ongeldigNummerMetElfproef } from "./nummer-with-elfproef.ts"

const nummer = fc.oneof(nummerMetElfproef("8"), nummerMetElfproef("00"))

export const geschrevenRsin = geschrevenNummerMetElfproef(nummer)

export const rsin = decoded(Rsin, geschrevenRsin)

export const ongeldigeRsin = fc.oneof(geenTekst, ongeldigNummerMetElfproef(nummer, "rsin-ongeldig"))
