import * as fc from "fast-check"
import { Identificator } from "../../src/values/identificator.ts"
import { geschrevenBsn, ongeldigeBsn } from "./bsn.ts"
import { decoded } from "./decoded.ts"
import { inVeld, metOnbekendVeld, zonderVeld } from "./invalid.ts"
import { ongeldigKvkNummer, writtenKvkNummer } from "./kvk-nummer.ts"
import { object } from "./object.ts"
import { geschrevenRsin, ongeldigeRsin } from "./rsin.ts"
import { metSoort, unknownSoort } from "./soort.ts"
import { ongeldigVestigingsnummer, writtenVestigingsnummer } from "./vestigingsnummer.ts"

type Written = typeof Identificator.Encoded

/** An identificator of each kind, by kind. */
export const writtenIdentificatorOf = {
  bsn: metSoort("soort", "bsn", object({ waarde: geschrevenBsn })),
  rsin: metSoort("soort", "rsin", object({ waarde: geschrevenRsin })),
  kvk_nummer: metSoort("soort", "kvk_nummer", object({ waarde: writtenKvkNummer })),
  vestigingsnummer: metSoort(
    "soort",
    "vestigingsnummer",
    object({ waarde: writtenVestigingsnummer, kvkNummer: writtenKvkNummer })
  )
}

export const geschrevenIdentificator: fc.Arbitrary<Written> = fc.oneof(
  ...Object.values<fc.Arbitrary<Written>>(writtenIdentificatorOf)
)

export const identificator = decoded(Identificator, geschrevenIdentificator)

export const ongeldigeIdentificator = fc.oneof(
  unknownSoort("soort", geschrevenIdentificator),
  inVeld(writtenIdentificatorOf.bsn, { waarde: ongeldigeBsn }),
  inVeld(writtenIdentificatorOf.rsin, { waarde: ongeldigeRsin }),
  inVeld(writtenIdentificatorOf.kvk_nummer, { waarde: ongeldigKvkNummer }),
  inVeld(writtenIdentificatorOf.vestigingsnummer, {
    waarde: ongeldigVestigingsnummer,
    kvkNummer: ongeldigKvkNummer
  }),
  zonderVeld(geschrevenIdentificator, "waarde"),
  zonderVeld(writtenIdentificatorOf.vestigingsnummer, "kvkNummer"),
  metOnbekendVeld(geschrevenIdentificator)
)
