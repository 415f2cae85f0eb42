import type { OngekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import type { Partij } from "../../partij/partij.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../dossier.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { type Agreement, agreement, agrees } from "./agreement.ts"
import { memoize } from "./memoize.ts"
import { type Profile, profileOfContactgegevens, profileOfPartijgegevens } from "./profile.ts"

/** A partij that somebody presumably is. */
export interface MogelijkePartij extends Agreement {
  readonly partij: Partij
}

/** An ongekende betrokkene with the partijen that he may be, in the order of their ids. */
export interface Candidates {
  readonly betrokkene: OngekendeBetrokkene
  readonly dossier: Dossierbetrokkene
  readonly partijen: ReadonlyArray<MogelijkePartij>
}

/**
 * Of the ongekende betrokkenen of a klantcontact the partijen that they may be: those that are actief, and not of another betrokkene
 * at this klantcontact already, since nobody is there twice.
 */
export const mogelijkePartijen: (dossier: Klantcontactdossier) => ReadonlyArray<Candidates> = memoize(
  (dossier) => {
    const aanwezig = new Set(gekoppelden(dossier).map(({ partij }) => partij.id))
    return dossier.betrokkenen.flatMap((van) => {
      const { betrokkene, kandidaten } = van
      if (betrokkene._tag !== "Ongekend" || kandidaten.length === 0) return []
      const eigen = profileOfContactgegevens(betrokkene.contactgegevens)
      const partijen = kandidaten.filter(({ gegevens, id }) => gegevens?.indicatieActief === true && !aanwezig.has(id))
        .flatMap((partij) => {
          const gevonden = agreement(eigen, profileOfPartijgegevens(partij.gegevens), "koppelen")
          return gevonden === undefined || isAnderswaar(eigen, partij, gevonden) ? [] : [{ partij, ...gevonden }]
        })
      return [{
        betrokkene,
        dossier: van,
        partijen: partijen.sort((een, ander) => een.partij.id < ander.partij.id ? -1 : 1)
      }]
    })
  }
)

/** A contactpersoon is somebody at his work: who names no organisation and does not write from there is not there as that partij. */
const isAnderswaar = (eigen: Profile, { gegevens }: Partij, { levels }: Agreement): boolean =>
  gegevens.soortPartij === "contactpersoon" && eigen.organisatienaam === "" && !agrees(levels, "email")
