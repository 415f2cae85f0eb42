import type { Beeld } from "./beeld.ts"

/** The kinds of blocking keys: only records that share one are compared. */
export const bloksoorten = ["email", "telefoon", "adres", "naam"] as const
export type Bloksoort = typeof bloksoorten[number]

/** A value that records which may be of the same person have in common. */
export interface Blokkeersleutel {
  readonly soort: Bloksoort
  readonly sleutel: string
}

/**
 * The blocking keys of a record, each once: its e-mail addresses and telephone numbers in the form in which they are compared, postcode
 * with huisnummer of each address, and last name with first letter and the digits of the postcode. In SQL the same are made.
 */
export const blokkeersleutels = (beeld: Beeld): ReadonlyArray<Blokkeersleutel> => [
  ...van("email", beeld.emails),
  ...van("telefoon", beeld.telefoons),
  ...van("adres", beeld.adressen.map(({ huisnummer, postcode }) => `${postcode} ${huisnummer}`)),
  ...van("naam", naamsleutel(beeld))
]

const van = (soort: Bloksoort, sleutels: ReadonlyArray<string>): ReadonlyArray<Blokkeersleutel> =>
  [...new Set(sleutels)].map((sleutel) => ({ soort, sleutel }))

const naamsleutel = ({ naam: { sleutel }, postcodecijfers }: Beeld): ReadonlyArray<string> =>
  sleutel === "" || postcodecijfers === "" ? [] : [`${sleutel} ${postcodecijfers}`]
