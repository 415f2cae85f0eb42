import * as fc from "fast-check"
import { Identificator } from "../../src/values/identificator.ts"
import { geschrevenBsn, ongeldigeBsn } from "./bsn.ts"
import { decoded } from "./decoded.ts"
import { inVeld, metOnbekendVeld, zonderVeld } from "./invalid.ts"
import { geschrevenKvkNummer, ongeldigKvkNummer } from "./kvk-nummer.ts"
import { object } from "./object.ts"
import { geschrevenRsin, ongeldigeRsin } from "./rsin.ts"
import { metSoort, onbekendeSoort } from "./soort.ts"
import { geschrevenVestigingsnummer, ongeldigVestigingsnummer } from "./vestigingsnummer.ts"

type Geschreven = typeof Identificator.Encoded

/** An identificator of each kind, by kind. */
export const geschrevenIdentificatorVan = {
  bsn: metSoort("soort", "bsn", object({ waarde: geschrevenBsn })),
  rsin: metSoort("soort", "rsin", object({ waarde: geschrevenRsin })),
  kvk_nummer: metSoort("soort", "kvk_nummer", object({ waarde: geschrevenKvkNummer })),
  vestigingsnummer: metSoort(
    "soort",
    "vestigingsnummer",
    object({ waarde: geschrevenVestigingsnummer, kvkNummer: geschrevenKvkNummer })
  )
}

export const geschrevenIdentificator: fc.Arbitrary<Geschreven> = fc.oneof(
  ...Object.values<fc.Arbitrary<Geschreven>>(geschrevenIdentificatorVan)
)

export const identificator = decoded(Identificator, geschrevenIdentificator)

export const ongeldigeIdentificator = fc.oneof(
  onbekendeSoort("soort", geschrevenIdentificator),
  inVeld(geschrevenIdentificatorVan.bsn, { waarde: ongeldigeBsn }),
  inVeld(geschrevenIdentificatorVan.rsin, { waarde: ongeldigeRsin }),
  inVeld(geschrevenIdentificatorVan.kvk_nummer, { waarde: ongeldigKvkNummer }),
  inVeld(geschrevenIdentificatorVan.vestigingsnummer, {
    waarde: ongeldigVestigingsnummer,
    kvkNummer: ongeldigKvkNummer
  }),
  zonderVeld(geschrevenIdentificator, "waarde"),
  zonderVeld(geschrevenIdentificatorVan.vestigingsnummer, "kvkNummer"),
  metOnbekendVeld(geschrevenIdentificator)
)
