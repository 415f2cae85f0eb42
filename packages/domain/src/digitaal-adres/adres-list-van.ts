import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { Contactgegevens } from "../betrokkene/contactgegevens.ts"
import type { Partij } from "../partij/partij.ts"
import type { Partijgegevens } from "../partij/partijgegevens.ts"
import { adresIdsOf } from "../values/adres-ids.ts"
import { type AdresList, adresList, type ChangedAdressen } from "./adres-list.ts"

/** The digital addresses that a betrokkene gave. */
export const adresListVanBetrokkene = (betrokkene: Betrokkene): AdresList => {
  const { communicatiekanaal, digitaleAdressen } = betrokkene.contactgegevens
  return adresList(digitaleAdressen, communicatiekanaal, adresIdsOf(betrokkene, digitaleAdressen))
}

/** The digital addresses of a partij. */
export const adresListVanPartij = (partij: Partij): AdresList => {
  const { digitaleAdressen, voorkeurskanaal } = partij.gegevens
  return adresList(digitaleAdressen, voorkeurskanaal, adresIdsOf(partij, digitaleAdressen))
}

/** The contactgegevens with these digital addresses. */
export const contactgegevensMet = (
  { communicatiekanaal: _, ...rest }: Contactgegevens,
  { adressen, voorkeur }: ChangedAdressen
): Contactgegevens =>
  Object.assign(
    rest,
    { digitaleAdressen: adressen },
    voorkeur === undefined ? {} : { communicatiekanaal: voorkeur }
  ) as object as Contactgegevens

/** The partijgegevens with these digital addresses. */
export const partijgegevensMet = (
  { voorkeurskanaal: _, ...rest }: Partijgegevens,
  { adressen, voorkeur }: ChangedAdressen
): Partijgegevens =>
  ({
    ...rest,
    digitaleAdressen: adressen,
    ...(voorkeur === undefined ? {} : { voorkeurskanaal: voorkeur })
  }) as Partijgegevens
