import * as fc from "fast-check"
import { Identificator } from "../../src/values/identificator.ts"
import { ongeldigeBsn, writtenBsn } from "./bsn.ts"
import { decoded } from "./decoded.ts"
import { inVeld, metOnbekendVeld, zonderVeld } from "./invalid.ts"
import { ongeldigKvkNummer, writtenKvkNummer } from "./kvk-nummer.ts"
import { object } from "./object.ts"
import { ongeldigeRsin, writtenRsin } from "./rsin.ts"
import { metSoort, unknownSoort } from "./soort.ts"
import { text } from "./text.ts"
import { ongeldigVestigingsnummer, writtenVestigingsnummer } from "./vestigingsnummer.ts"

/** An identificator as a caller writes it. */
export type IdentificatorInput = typeof Identificator.Encoded

const besides = { anderePartijIdentificator: text(200) }

/** An identificator of each kind, by kind. */
export const writtenIdentificatorOf = {
  bsn: metSoort("soort", "bsn", object({ waarde: writtenBsn }, besides)),
  rsin: metSoort("soort", "rsin", object({ waarde: writtenRsin }, besides)),
  kvk_nummer: metSoort("soort", "kvk_nummer", object({ waarde: writtenKvkNummer }, besides)),
  vestigingsnummer: metSoort(
    "soort",
    "vestigingsnummer",
    object({ waarde: writtenVestigingsnummer, kvkNummer: writtenKvkNummer }, besides)
  )
}

/** A valid identificator as a caller writes it. */
export const writtenIdentificator: fc.Arbitrary<IdentificatorInput> = fc.oneof(
  ...Object.values<fc.Arbitrary<IdentificatorInput>>(writtenIdentificatorOf)
)

/** A valid identificator of any kind. */
export const identificator = decoded(Identificator, writtenIdentificator)

/** An identificator that must be refused. */
export const ongeldigeIdentificator = fc.oneof(
  unknownSoort("soort", writtenIdentificator),
  inVeld(writtenIdentificatorOf.bsn, { waarde: ongeldigeBsn }),
  inVeld(writtenIdentificatorOf.rsin, { waarde: ongeldigeRsin }),
  inVeld(writtenIdentificatorOf.kvk_nummer, { waarde: ongeldigKvkNummer }),
  inVeld(writtenIdentificatorOf.vestigingsnummer, {
    waarde: ongeldigVestigingsnummer,
    kvkNummer: ongeldigKvkNummer
  }),
  zonderVeld(writtenIdentificator, "waarde"),
  zonderVeld(writtenIdentificatorOf.vestigingsnummer, "kvkNummer"),
  metOnbekendVeld(writtenIdentificator)
)
