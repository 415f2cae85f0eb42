import type { ComparisonProfile } from "./comparison-profile.ts"

/** The kinds of blocking keys. Only records that share a key are compared. */
export const blockKinds = ["email", "telefoon", "adres", "naam"] as const
export type BlockKind = typeof blockKinds[number]

/** A value shared by records that may be of the same person. */
export interface BlockingKey {
  readonly soort: BlockKind
  readonly key: string
}

/**
 * The blocking keys of a record, each once: e-mail addresses and telephone numbers in compared form; of each address the
 * postcode with huisnummer, and the straat with huisnummer and woonplaats; last name with first letter and the digits of the
 * postcode. The SQL of the adapter makes the same keys.
 */
export const blockingKeys = (profile: ComparisonProfile): ReadonlyArray<BlockingKey> => [
  ...van("email", profile.emailadressen),
  ...van("telefoon", profile.telefoonnummers),
  ...van("adres", profile.adressen.flatMap(({ keys }) => keys)),
  ...van("naam", naamKey(profile))
]

const van = (soort: BlockKind, keys: ReadonlyArray<string>): ReadonlyArray<BlockingKey> =>
  [...new Set(keys)].map((key) => ({ soort, key }))

const naamKey = ({ naam: { key }, postcodeDigits }: ComparisonProfile): ReadonlyArray<string> =>
  key === "" || postcodeDigits === "" ? [] : [`${key} ${postcodeDigits}`]
