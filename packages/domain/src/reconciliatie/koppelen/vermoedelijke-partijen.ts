import type { Partij } from "../../partij/partij.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { geenBeleid } from "../beleid.ts"
import type { Kenmerk } from "../kenmerk.ts"
import type { Agreement } from "./agreement.ts"
import type { BlockKind } from "./blocking-keys.ts"
import { chanceOfBeingRight } from "./chance-of-being-right.ts"
import { type ComparisonProfile, profileOfPartijgegevens } from "./comparison-profile.ts"
import { duplicateAgreement } from "./duplicate-agreement.ts"
import { explain } from "./explain.ts"
import { mogelijkePartijFor } from "./mogelijke-partijen.ts"
import { othersAmong } from "./others-among.ts"
import type { thresholds } from "./weights.ts"

/** The most vermoedelijke partijen that are told. */
export const maximumVermoedelijkePartijen = 10

/**
 * A known person or organisation that given data probably are of: `score` in bits, and the fields that were compared with
 * what each of them weighs and how many others have it. A higher score is more probable. `kans` is the chance that it is
 * right, as generated registers show it; absent where several partijen are probable, since each speaks against the other.
 *
 * Source: the linking of this register, after Fellegi and Sunter (1969).
 */
export interface VermoedelijkePartij {
  readonly partij: Partij
  readonly score: number
  readonly kans?: number
  readonly kenmerken: ReadonlyArray<Kenmerk>
}

/**
 * The actieve partijen that somebody with these contactgegevens probably is, the most probable first: those that the night
 * would have to choose from if a betrokkene had given them. At most {@link maximumVermoedelijkePartijen}.
 *
 * `candidates` are the partijen to choose from, all that share one of the {@link blockingKeys} of the profile: others that
 * have a value are counted among them. `largeBlocks` are the kinds of value that too many share to have them all there.
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
  candidates: ReadonlyArray<Partij>,
  largeBlocks: ReadonlyArray<BlockKind> = []
): ReadonlyArray<VermoedelijkePartij> =>
  mostProbable(
    { profile, candidates, largeBlocks, purpose: "koppelen" },
    (partij) => partij.gegevens?.indicatieActief === true ? mogelijkePartijFor(profile, partij) : undefined
  )

/**
 * The actieve partijen that a partij with these gegevens would probably be a double of, the most probable first: those that
 * the night would report with it. At most {@link maximumVermoedelijkePartijen}. `candidates` and `largeBlocks` as for
 * {@link vermoedelijkePartijen}.
 *
 * @example
 * ```ts
 * import { Partijgegevens, vermoedelijkeDubbelen } from "@betrokkene/domain"
 * import { Schema } from "effect"
 *
 * const gegevens = Schema.decodeSync(Partijgegevens)({
 *   soortPartij: "persoon",
 *   contactnaam: { voornaam: "Wietske", achternaam: "Zandstra" }
 * })
 * console.log(vermoedelijkeDubbelen(gegevens, [])) // []
 * ```
 */
export const vermoedelijkeDubbelen = (
  gegevens: Partijgegevens,
  candidates: ReadonlyArray<Partij>,
  largeBlocks: ReadonlyArray<BlockKind> = []
): ReadonlyArray<VermoedelijkePartij> =>
  mostProbable(
    { profile: profileOfPartijgegevens(gegevens), candidates, largeBlocks, purpose: "samenvoegen" },
    ({ gegevens: other }) => duplicateAgreement(gegevens, other)
  )

interface Question {
  readonly profile: ComparisonProfile
  readonly candidates: ReadonlyArray<Partij>
  readonly largeBlocks: ReadonlyArray<BlockKind>
  readonly purpose: keyof typeof thresholds
}

const mostProbable = (
  { candidates, largeBlocks, profile, purpose }: Question,
  agreementWith: (partij: Partij) => Agreement | undefined
): ReadonlyArray<VermoedelijkePartij> => {
  const others = othersAmong({ partijen: candidates, largeBlocks, atLeast: geenBeleid.grootsteBlok }, profile)
  const probable = candidates.flatMap((partij) => {
    const found = agreementWith(partij)
    return found === undefined ? [] : [{ partij, ...found }]
  })
  return probable.toSorted((one, other) => other.score - one.score || (one.partij.id < other.partij.id ? -1 : 1))
    .slice(0, maximumVermoedelijkePartijen)
    .map(({ levels, partij, score }) => {
      // A partij may be a double of several, but somebody is one partij.
      const kans = purpose === "koppelen" && probable.length > 1 ? undefined : chanceOfBeingRight(purpose, score)
      return {
        partij,
        score: Math.round(100 * score) / 100,
        ...(kans === undefined ? {} : { kans }),
        kenmerken: explain(levels, others(partij.id, profileOfPartijgegevens(partij.gegevens)))
      }
    })
}
