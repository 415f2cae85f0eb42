import { Equal } from "effect"
import { zelfdeAdres } from "./zelfde-adres.ts"
import { zelfdeContactnaam, zelfdeOrganisatienaam } from "./zelfde-contactnaam.ts"

type Zelfde = (one: unknown, ander: unknown) => boolean

/** What was stored before a rule may be invalid, and is then compared as it is. */
const orEqual = (zelfde: Zelfde): Zelfde => (one, ander) => zelfde(one, ander) || Equal.equals(one, ander)

/**
 * Whether two values of one kind of contactgegevens are the same, however they are written: for each kind that has one
 * value.
 */
export const zelfdeGegeven = {
  contactnaam: orEqual(zelfdeContactnaam),
  organisatienaam: orEqual(zelfdeOrganisatienaam),
  bezoekadres: orEqual(zelfdeAdres),
  correspondentieadres: orEqual(zelfdeAdres),
  voorkeurstaal: Equal.equals as Zelfde
} as const
