import * as fc from "fast-check"
import { Bezoekadres } from "../../src/values/bezoekadres.ts"
import { ongeldigBinnenlandsAdres, writtenBinnenlandsAdres } from "./binnenlands-adres.ts"
import { ongeldigBuitenlandsAdres, writtenBuitenlandsAdres } from "./buitenlands-adres.ts"
import { decoded } from "./decoded.ts"
import { metSoort, ongeldigMetSoort, unknownSoort } from "./soort.ts"

const veld = "soortBezoekadres"

/** A valid bezoekadres as a caller writes it. */
export const writtenBezoekadres: fc.Arbitrary<typeof Bezoekadres.Encoded> = fc.oneof(
  metSoort(veld, "binnenlands_adres", writtenBinnenlandsAdres),
  metSoort(veld, "buitenlands_adres", writtenBuitenlandsAdres)
)

/** A valid bezoekadres, in the Netherlands or abroad. */
export const bezoekadres = decoded(Bezoekadres, writtenBezoekadres)

/** A bezoekadres that must be refused. */
export const ongeldigBezoekadres = fc.oneof(
  unknownSoort(veld, writtenBezoekadres, "postbusnummer"),
  ongeldigMetSoort(veld, "binnenlands_adres", ongeldigBinnenlandsAdres),
  ongeldigMetSoort(veld, "buitenlands_adres", ongeldigBuitenlandsAdres)
)
