import type { Profile } from "./profile.ts"

/** The kinds of blocking keys: only records that share one are compared. */
export const blockKinds = ["email", "telefoon", "adres", "naam"] as const
export type BlockKind = typeof blockKinds[number]

/** A value that records which may be of the same person have in common. */
export interface BlockingKey {
  readonly soort: BlockKind
  readonly sleutel: string
}

/**
 * The blocking keys of a record, each once: its e-mail addresses and telephone numbers in the form in which they are compared, postcode
 * with huisnummer of each address, and last name with first letter and the digits of the postcode. In SQL the same are made.
 */
export const blockingKeys = (beeld: Profile): ReadonlyArray<BlockingKey> => [
  ...van("email", beeld.emails),
  ...van("telefoon", beeld.telefoons),
  ...van("adres", beeld.adressen.map(({ huisnummer, postcode }) => `${postcode} ${huisnummer}`)),
  ...van("naam", naamsleutel(beeld))
]

const van = (soort: BlockKind, sleutels: ReadonlyArray<string>): ReadonlyArray<BlockingKey> =>
  [...new Set(sleutels)].map((sleutel) => ({ soort, sleutel }))

const naamsleutel = ({ naam: { sleutel }, postcodeDigits }: Profile): ReadonlyArray<string> =>
  sleutel === "" || postcodeDigits === "" ? [] : [`${sleutel} ${postcodeDigits}`]
