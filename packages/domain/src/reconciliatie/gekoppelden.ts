import type { GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import type { Partij } from "../partij/partij.ts"
import type { Klantcontactdossier } from "./dossier.ts"

/** A gekende betrokkene beside the partij that he is linked to, and whether that was written after he was. */
export interface Gekoppelde {
  readonly betrokkene: GekendeBetrokkene
  readonly partij: Partij
  readonly partijIsNieuwer: boolean
}

/** The gekende betrokkenen of the klantcontact with their partij. A partij that is not the one that he is linked to is nobody's here. */
export const gekoppelden = ({ betrokkenen }: Klantcontactdossier): ReadonlyArray<Gekoppelde> =>
  betrokkenen.flatMap(({ betrokkene, partij, partijIsNieuwer }) =>
    betrokkene._tag === "Gekend" && partij?.id === betrokkene.partij ? [{ betrokkene, partij, partijIsNieuwer }] : []
  )
