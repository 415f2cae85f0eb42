import * as fc from "fast-check"
import { Correspondentieadres } from "../../src/values/correspondentieadres.ts"
import { geschrevenBinnenlandsAdres, ongeldigBinnenlandsAdres } from "./binnenlands-adres.ts"
import { geschrevenBuitenlandsAdres, ongeldigBuitenlandsAdres } from "./buitenlands-adres.ts"
import { decoded } from "./decoded.ts"
import { geschrevenAntwoordnummer, geschrevenPostbus, ongeldigAntwoordnummer, ongeldigePostbus } from "./postadres.ts"
import { metSoort, onbekendeSoort, ongeldigMetSoort } from "./soort.ts"

const veld = "soortCorrespondentieadres"

export const geschrevenCorrespondentieadres: fc.Arbitrary<typeof Correspondentieadres.Encoded> = fc.oneof(
  metSoort(veld, "binnenlands_adres", geschrevenBinnenlandsAdres),
  metSoort(veld, "buitenlands_adres", geschrevenBuitenlandsAdres),
  metSoort(veld, "postbusnummer", geschrevenPostbus),
  metSoort(veld, "antwoordnummer", geschrevenAntwoordnummer)
)

export const correspondentieadres = decoded(Correspondentieadres, geschrevenCorrespondentieadres)

export const ongeldigCorrespondentieadres = fc.oneof(
  onbekendeSoort(veld, geschrevenCorrespondentieadres),
  ongeldigMetSoort(veld, "binnenlands_adres", ongeldigBinnenlandsAdres),
  ongeldigMetSoort(veld, "buitenlands_adres", ongeldigBuitenlandsAdres),
  ongeldigMetSoort(veld, "postbusnummer", ongeldigePostbus),
  ongeldigMetSoort(veld, "antwoordnummer", ongeldigAntwoordnummer)
)
