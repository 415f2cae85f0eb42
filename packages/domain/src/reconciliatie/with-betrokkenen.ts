import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import type { Bevinding } from "./bevinding.ts"
import type { Dossierbetrokkene } from "./dossier.ts"
import { referTo } from "./record-reference.ts"

/**
 * The records of a finding about a klantcontact caused by some of its betrokkenen: the klantcontact, then those
 * betrokkenen ordered by id.
 */
export const withBetrokkenen = (
  klantcontact: Klantcontact,
  betrokkenen: ReadonlyArray<Dossierbetrokkene>
): Bevinding["records"] => [
  referTo("klantcontact", klantcontact),
  ...betrokkenen.map(({ betrokkene }) => referTo("betrokkene", betrokkene)).sort((one, other) =>
    one.id < other.id ? -1 : 1
  )
]
