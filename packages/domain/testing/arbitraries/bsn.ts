import * as fc from "fast-check"
import { Bsn } from "../../src/values/bsn.ts"
import { decoded } from "./decoded.ts"
import { geenTekst } from "./invalid.ts"
import { controlecijfer, ongeldigNummerMetElfproef } from "./nummer-with-elfproef.ts"

/** All numbers of the range for tests, 99999xxxx: they are given to nobody. */
const testnummers = Array.from({ length: 1000 }, (_, nummer) => `99999${String(nummer).padStart(3, "0")}`).flatMap(
  (acht) => {
    const cijfer = controlecijfer(acht)
    return cijfer === undefined ? [] : [`${acht}${cijfer}`]
  }
)

/** The digits of a bsn that nobody has. */
export const geschrevenBsn = fc.constantFrom(...testnummers)

export const bsn = decoded(Bsn, geschrevenBsn)

export const ongeldigeBsn = fc.oneof(geenTekst, ongeldigNummerMetElfproef(geschrevenBsn, "bsn-ongeldig"))
