import type { GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import type { Partij } from "../partij/partij.ts"
import type { Klantcontactdossier } from "./dossier.ts"

/** A gekende betrokkene with the partij that it is linked to. */
export interface Gekoppelde {
  readonly betrokkene: GekendeBetrokkene
  readonly partij: Partij
}

/**
 * The gekende betrokkenen of a klantcontact, each with its partij. A betrokkene whose dossier holds another partij
 * than the linked one is left out.
 */
export const gekoppelden = ({ betrokkenen }: Klantcontactdossier): ReadonlyArray<Gekoppelde> =>
  betrokkenen.flatMap(({ betrokkene, partij }) =>
    betrokkene._tag === "Gekend" && partij?.id === betrokkene.partij ? [{ betrokkene, partij }] : []
  )
