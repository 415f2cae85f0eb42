import * as fc from "fast-check"
import { Bezoekadres } from "../../src/values/bezoekadres.ts"
import { ongeldigBinnenlandsAdres, writtenBinnenlandsAdres } from "./binnenlands-adres.ts"
import { ongeldigBuitenlandsAdres, writtenBuitenlandsAdres } from "./buitenlands-adres.ts"
import { decoded } from "./decoded.ts"
import { metSoort, ongeldigMetSoort, unknownSoort } from "./soort.ts"

const veld = "soortBezoekadres"

export const writtenBezoekadres: fc.Arbitrary<typeof Bezoekadres.Encoded> = fc.oneof(
  metSoort(veld, "binnenlands_adres", writtenBinnenlandsAdres),
  metSoort(veld, "buitenlands_adres", writtenBuitenlandsAdres)
)

export const bezoekadres = decoded(Bezoekadres, writtenBezoekadres)

export const ongeldigBezoekadres = fc.oneof(
  unknownSoort(veld, writtenBezoekadres, "postbusnummer"),
  ongeldigMetSoort(veld, "binnenlands_adres", ongeldigBinnenlandsAdres),
  ongeldigMetSoort(veld, "buitenlands_adres", ongeldigBuitenlandsAdres)
)
