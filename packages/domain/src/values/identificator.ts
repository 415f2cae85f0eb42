import { Schema } from "effect"
import { Bsn, readBsn } from "./bsn.ts"
import { KvkNummer } from "./kvk-nummer.ts"
import { maximumLengths } from "./maximum-lengths.ts"
import { Rsin } from "./rsin.ts"
import { soorten } from "./soorten.ts"
import { seenText } from "./text.ts"
import { Vestigingsnummer } from "./vestigingsnummer.ts"

const identificatorsoorten = ["bsn", "rsin", "kvk_nummer", "vestigingsnummer"] as const

/** Another number by which a program knows the partij, such as one of its own. Nobody is looked up by it. */
const besides = { anderePartijIdentificator: Schema.optionalKey(seenText(maximumLengths.anderePartijIdentificator)) }

/**
 * An identifier of a partij in an authentic register: bsn (BRP), rsin, kvk_nummer or vestigingsnummer
 * (Handelsregister). A vestigingsnummer stands under a kvk_nummer.
 *
 * Source: partijIdentificator in the information model. Refusal: `soort-onbekend`, and those of its number.
 */
export const Identificator = Schema.Union([
  Schema.Struct({ soort: Schema.Literal("bsn"), waarde: Bsn, ...besides }),
  Schema.Struct({ soort: Schema.Literal("rsin"), waarde: Rsin, ...besides }),
  Schema.Struct({ soort: Schema.Literal("kvk_nummer"), waarde: KvkNummer, ...besides }),
  Schema.Struct({
    soort: Schema.Literal("vestigingsnummer"),
    waarde: Vestigingsnummer,
    kvkNummer: KvkNummer,
    ...besides
  })
]).annotate({ identifier: "Identificator", ...soorten("soort", identificatorsoorten) })
export type Identificator = typeof Identificator.Type

/**
 * The kinds of identifier: see {@link Identificator}.
 *
 * Source: partijIdentificator in the information model. Refusal: `soort-onbekend`.
 */
export const Identificatorsoort = Schema.Literals(identificatorsoorten)
export type Identificatorsoort = typeof Identificatorsoort.Type

/**
 * The three columns that identify an identificator: two are the same exactly when all three are equal. `waarde` may be
 * a bsn in the clear: use it for look-up and storage, never in a log.
 */
export const identificatorKey = (identificator: Identificator) => ({
  soort: identificator.soort,
  waarde: identificator.soort === "bsn" ? readBsn(identificator.waarde) : identificator.waarde,
  kvkNummer: identificator.soort === "vestigingsnummer" ? identificator.kvkNummer : ""
})

/** Whether two identificatoren identify the same partij. */
export const zelfdeIdentificator = (one: Identificator, ander: Identificator): boolean => {
  const [a, b] = [identificatorKey(one), identificatorKey(ander)]
  return a.soort === b.soort && a.waarde === b.waarde && a.kvkNummer === b.kvkNummer
}
