import { Schema } from "effect"
import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import { adresKey, type DigitaleAdressen } from "../values/digitale-adressen.ts"

/**
 * The digital addresses that a betrokkene gave as one with those of its partij, by kind and compared form. Each has an id
 * of its own all the same: what is told as one is so only as long as the link holds and both say the same of it.
 *
 * Source: this register, for programs that give an address with both.
 */
export const SharedAdressen = Schema.Array(Schema.String)
export type SharedAdressen = typeof SharedAdressen.Type

/** Of addresses, by kind and compared form: whether they are shared from now on. */
export interface ClaimedSharing {
  readonly [key: string]: boolean
}

/** Whether two digital addresses say the same, to the letter. Only that of a partij is the default of its kind. */
export const saysTheSame = (one: DigitaalAdres, other: DigitaalAdres): boolean =>
  one.soortDigitaalAdres === other.soortDigitaalAdres
  && one.adres === other.adres
  && one.omschrijving === other.omschrijving
  && one.referentie === other.referentie
  && one.verificatieDatum === other.verificatieDatum

/** Those that are shared after a change: as it is claimed, and else those that were and are as they were. */
export const sharedAfter = (
  shared: SharedAdressen = [],
  before: DigitaleAdressen,
  after: DigitaleAdressen,
  claimed: ClaimedSharing
): SharedAdressen =>
  after.flatMap((adres) => {
    const key = adresKey(adres)
    const stays = shared.includes(key) && before.some((one) => adresKey(one) === key && saysTheSame(one, adres))
    return claimed[key] ?? stays ? [key] : []
  })
