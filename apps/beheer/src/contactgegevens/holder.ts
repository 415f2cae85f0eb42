import type { Betrokkene, DigitaalAdres, Partij, Partijzicht } from "../words/schemas.ts"

/** Whose contactgegevens a form changes: a betrokkene, for one contact, or a partij, for all of its contacts. */
export type Holder = Betrokkene | Partij

export const isBetrokkene = (holder: Betrokkene | Partijzicht): holder is Betrokkene => "rol" in holder

/** The digital address on which a holder is reached best. */
export const preferredOf = (holder: Holder): DigitaalAdres | null =>
  isBetrokkene(holder) ? holder.communicatiekanaal : holder.voorkeurskanaal
