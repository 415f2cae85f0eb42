import * as fc from "fast-check"
import { Bezoekadres } from "../../src/values/bezoekadres.ts"
import { geschrevenBinnenlandsAdres, ongeldigBinnenlandsAdres } from "./binnenlands-adres.ts"
import { geschrevenBuitenlandsAdres, ongeldigBuitenlandsAdres } from "./buitenlands-adres.ts"
import { decoded } from "./decoded.ts"
import { metSoort, onbekendeSoort, ongeldigMetSoort } from "./soort.ts"

const veld = "soortBezoekadres"

export const geschrevenBezoekadres: fc.Arbitrary<typeof Bezoekadres.Encoded> = fc.oneof(
  metSoort(veld, "binnenlands_adres", geschrevenBinnenlandsAdres),
  metSoort(veld, "buitenlands_adres", geschrevenBuitenlandsAdres)
)

export const bezoekadres = decoded(Bezoekadres, geschrevenBezoekadres)

export const ongeldigBezoekadres = fc.oneof(
  onbekendeSoort(veld, geschrevenBezoekadres, "postbusnummer"),
  ongeldigMetSoort(veld, "binnenlands_adres", ongeldigBinnenlandsAdres),
  ongeldigMetSoort(veld, "buitenlands_adres", ongeldigBuitenlandsAdres)
)
