import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import type { Bevinding } from "./bevinding.ts"
import type { Dossierbetrokkene } from "./dossier.ts"
import { referTo } from "./record-reference.ts"

/** The records of a finding about a klantcontact because of some of its betrokkenen, in the order of their ids. */
export const metBetrokkenen = (
  klantcontact: Klantcontact,
  betrokkenen: ReadonlyArray<Dossierbetrokkene>
): Bevinding["records"] => [
  referTo("klantcontact", klantcontact),
  ...betrokkenen.map(({ betrokkene }) => referTo("betrokkene", betrokkene)).sort((een, ander) =>
    een.id < ander.id ? -1 : 1
  )
]
