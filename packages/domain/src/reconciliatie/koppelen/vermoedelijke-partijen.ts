import type { Partij } from "../../partij/partij.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import type { Kenmerk } from "../kenmerk.ts"
import type { Agreement } from "./agreement.ts"
import { kenmerkenVan } from "./compare.ts"
import type { ComparisonProfile } from "./comparison-profile.ts"
import { duplicateAgreement } from "./duplicate-agreement.ts"
import { mogelijkePartijFor } from "./mogelijke-partijen.ts"

/** The most vermoedelijke partijen that are told. */
export const maximumVermoedelijkePartijen = 10

/**
 * A known person or organisation that given data probably are of: `score` in bits, and the fields that were compared with what each of them
 * weighs. A higher score is more probable.
 *
 * Source: the linking of this register, after Fellegi and Sunter (1969).
 */
export interface VermoedelijkePartij {
  readonly partij: Partij
  readonly score: number
  readonly kenmerken: ReadonlyArray<Kenmerk>
}

/**
 * The actieve partijen that somebody with these contactgegevens probably is, the most probable first: those that the night
 * would have to choose from if a betrokkene had given them. At most {@link maximumVermoedelijkePartijen}.
 *
 * `candidates` are the partijen to choose from, such as all that share one of the {@link blockingKeys} of the profile.
 *
 * @example
 * ```ts
 * import { Contactgegevens, profileOfContactgegevens, vermoedelijkePartijen } from "@betrokkene/domain"
 * import { Schema } from "effect"
 *
 * const gegevens = Schema.decodeSync(Contactgegevens)({ contactnaam: { voornaam: "Wietske", achternaam: "Zandstra" } })
 * console.log(vermoedelijkePartijen(profileOfContactgegevens(gegevens), [])) // []
 * ```
 */
export const vermoedelijkePartijen = (
  profile: ComparisonProfile,
  candidates: ReadonlyArray<Partij>
): ReadonlyArray<VermoedelijkePartij> =>
  mostProbable(
    candidates,
    (partij) => partij.gegevens?.indicatieActief === true ? mogelijkePartijFor(profile, partij) : undefined
  )

/**
 * The actieve partijen that a partij with these gegevens would probably be a double of, the most probable first: those that
 * the night would report with it. At most {@link maximumVermoedelijkePartijen}.
 */
export const vermoedelijkeDubbelen = (
  gegevens: Partijgegevens,
  candidates: ReadonlyArray<Partij>
): ReadonlyArray<VermoedelijkePartij> =>
  mostProbable(candidates, ({ gegevens: other }) => duplicateAgreement(gegevens, other))

const mostProbable = (
  candidates: ReadonlyArray<Partij>,
  agreementWith: (partij: Partij) => Agreement | undefined
): ReadonlyArray<VermoedelijkePartij> =>
  candidates.flatMap((partij) => {
    const found = agreementWith(partij)
    return found === undefined ? [] : [{
      partij,
      score: Math.round(100 * found.score) / 100,
      kenmerken: kenmerkenVan(found.levels).filter(({ uitkomst }) => uitkomst !== "ontbreekt")
    }]
  }).toSorted((one, other) => other.score - one.score || (one.partij.id < other.partij.id ? -1 : 1))
    .slice(0, maximumVermoedelijkePartijen)
