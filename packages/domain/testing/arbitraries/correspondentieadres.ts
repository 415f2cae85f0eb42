import * as fc from "fast-check"
import { Correspondentieadres } from "../../src/values/correspondentieadres.ts"
import { ongeldigBinnenlandsAdres, writtenBinnenlandsAdres } from "./binnenlands-adres.ts"
import { ongeldigBuitenlandsAdres, writtenBuitenlandsAdres } from "./buitenlands-adres.ts"
import { decoded } from "./decoded.ts"
import { ongeldigAntwoordnummer, ongeldigePostbus, writtenAntwoordnummer, writtenPostbus } from "./postadres.ts"
import { metSoort, ongeldigMetSoort, unknownSoort } from "./soort.ts"

const veld = "soortCorrespondentieadres"

/** A valid correspondentieadres as a caller writes it. */
export const writtenCorrespondentieadres: fc.Arbitrary<typeof Correspondentieadres.Encoded> = fc.oneof(
  metSoort(veld, "binnenlands_adres", writtenBinnenlandsAdres),
  metSoort(veld, "buitenlands_adres", writtenBuitenlandsAdres),
  metSoort(veld, "postbusnummer", writtenPostbus),
  metSoort(veld, "antwoordnummer", writtenAntwoordnummer)
)

/** A valid correspondentieadres: an address, a postbus or an antwoordnummer. */
export const correspondentieadres = decoded(Correspondentieadres, writtenCorrespondentieadres)

/** A correspondentieadres that must be refused. */
export const ongeldigCorrespondentieadres = fc.oneof(
  unknownSoort(veld, writtenCorrespondentieadres),
  ongeldigMetSoort(veld, "binnenlands_adres", ongeldigBinnenlandsAdres),
  ongeldigMetSoort(veld, "buitenlands_adres", ongeldigBuitenlandsAdres),
  ongeldigMetSoort(veld, "postbusnummer", ongeldigePostbus),
  ongeldigMetSoort(veld, "antwoordnummer", ongeldigAntwoordnummer)
)
