import type { OngekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import type { Partij } from "../../partij/partij.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../dossier.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { type Agreement, agreement, agrees } from "./agreement.ts"
import type { Levels } from "./compare.ts"
import { type ComparisonProfile, profileOfContactgegevens, profileOfPartijgegevens } from "./comparison-profile.ts"
import { memoize } from "./memoize.ts"

/** A candidate partij, and how it agrees. */
export interface MogelijkePartij extends Agreement {
  readonly partij: Partij
}

/** An ongekende betrokkene with its candidate partijen, ordered by id; empty when there are none. */
export interface Candidates {
  readonly betrokkene: OngekendeBetrokkene
  readonly dossier: Dossierbetrokkene
  readonly partijen: ReadonlyArray<MogelijkePartij>
  /** Whether it is a klant for whom a vertegenwoordiger speaks at the klantcontact. */
  readonly represented: boolean
}

/**
 * The candidate partijen of each ongekende betrokkene of a klantcontact that shares a blocking key with any partij.
 * Candidates are actief and not already linked at this klantcontact, since nobody takes part twice. Of several, those that
 * somebody rejected are left out.
 */
export const mogelijkePartijen: (dossier: Klantcontactdossier) => ReadonlyArray<Candidates> = memoize(
  (dossier) => {
    const present = new Set(gekoppelden(dossier).map(({ partij }) => partij.id))
    const isSpokenFor = dossier.betrokkenen.some(({ betrokkene }) => betrokkene.rol === "vertegenwoordiger")
    return dossier.betrokkenen.flatMap((van) => {
      const { betrokkene, candidates, rejected = [] } = van
      if (betrokkene._tag !== "Ongekend" || candidates.length === 0) return []
      const own = profileOfContactgegevens(betrokkene.contactgegevens)
      const partijen = candidates.filter(({ gegevens, id }) =>
        gegevens?.indicatieActief === true && !present.has(id) && !rejected.includes(id)
      ).flatMap((partij) => mogelijkePartijFor(own, partij) ?? [])
      return [{
        betrokkene,
        dossier: van,
        partijen: partijen.sort((one, other) => one.partij.id < other.partij.id ? -1 : 1),
        represented: isSpokenFor && betrokkene.rol === "klant"
      }]
    })
  }
)

/**
 * How a partij agrees with the contactgegevens of a betrokkene; undefined if not enough to be a candidate. Another
 * `threshold` is for who measures.
 */
export const mogelijkePartijFor = (
  own: ComparisonProfile,
  partij: Partij,
  threshold?: number
): MogelijkePartij | undefined => {
  const gevonden = agreement(own, profileOfPartijgegevens(partij.gegevens), "koppelen", threshold)
  return gevonden === undefined || isElsewhere(own, partij, gevonden.levels) ? undefined : { partij, ...gevonden }
}

/**
 * A contactpersoon is somebody at work. A betrokkene who names no organisation and does not use its e-mail address
 * does not act as that partij.
 */
export const isElsewhere = (own: ComparisonProfile, { gegevens }: Partij, levels: Levels): boolean =>
  gegevens.soortPartij === "contactpersoon" && own.organisatienaam === "" && !agrees(levels, "email")
