import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { Partij } from "../partij/partij.ts"
import { adresKey } from "../values/digitale-adressen.ts"
import { adresListVanBetrokkene, adresListVanPartij } from "./adres-list-van.ts"
import type { AdresMetId } from "./adres-list.ts"
import { saysTheSame } from "./shared-adressen.ts"

/** A digital address that a betrokkene shares with its partij, as each of them has it. */
export interface SharedAdres {
  readonly ofBetrokkene: AdresMetId
  readonly ofPartij: AdresMetId
}

/**
 * The digital addresses that a betrokkene shares with this partij: it is linked to it, gave them as one with those of the
 * partij, and both still say the same of them. Whatever ends the one or changes the other ends the sharing (B5, B6).
 */
export const sharedWithPartij = (betrokkene: Betrokkene, partij: Partij): ReadonlyArray<SharedAdres> => {
  const { sharedAdressen = [] } = betrokkene
  if (betrokkene._tag === "Ongekend" || betrokkene.partij !== partij.id || sharedAdressen.length === 0) return []
  const ofPartijen = adresListVanPartij(partij)
  return adresListVanBetrokkene(betrokkene).flatMap((ofBetrokkene) => {
    if (!sharedAdressen.includes(adresKey(ofBetrokkene.adres))) return []
    const ofPartij = ofPartijen.find(({ adres }) => saysTheSame(adres, ofBetrokkene.adres))
    return ofPartij === undefined ? [] : [{ ofBetrokkene, ofPartij }]
  })
}
