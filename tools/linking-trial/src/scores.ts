import { profileOfContactgegevens, profileOfPartijgegevens } from "@betrokkene/domain"
import { duplicateAgreement, mogelijkePartijFor } from "@betrokkene/domain/internal"
import { birthWeight } from "./birth-weight.ts"
import { blocksOf } from "./candidates.ts"
import { largestBlock } from "./linker.ts"
import type { Birth } from "./world/birth.ts"
import type { World } from "./world/world.ts"

/** Something that is proposed at every threshold above `from` and not above `to`, in bits, and whether it is right. */
export interface Proposed {
  readonly from: number
  readonly to: number
  readonly right: boolean
}

/** Everything that is proposed at some threshold, and how many there are to be found. */
export interface Scores {
  readonly proposed: ReadonlyArray<Proposed>
  readonly known: number
}

/**
 * The links that the rules propose at any threshold. An ongekende is linked to the only partij that reaches it, so
 * one with two candidates is proposed between their scores. With `birthCounts` a date of birth is added to them, as if the
 * register had it.
 */
export const linkScores = ({ klantcontacten, partijen }: World, birthCounts = false): Scores => {
  const births = birthsOf(partijen, birthCounts)
  const owners = new Map<string, string>(partijen.map(({ owner, partij }) => [partij.id, owner]))
  const active = new Set(activeOwners(partijen))
  const blocks = blocksOf(partijen.map(({ partij }) => partij), largestBlock)
  const ongekenden = klantcontacten.flatMap((contact) => contact.ongekenden)
  return {
    known: ongekenden.filter(({ owner }) => active.has(owner)).length,
    proposed: ongekenden.flatMap(({ betrokkene, birth, owner }) => {
      const own = profileOfContactgegevens(betrokkene.contactgegevens)
      const [best, second] = blocks.candidatesOf(own)
        .flatMap((partij) => partij.gegevens.indicatieActief ? mogelijkePartijFor(own, partij, -Infinity) ?? [] : [])
        .map((one) => ({ ...one, score: one.score + birthWeight(birth, births.get(one.partij.id)) }))
        .toSorted((one, other) => other.score - one.score)
      return best === undefined
        ? []
        : [{ from: second?.score ?? -Infinity, to: best.score, right: owners.get(best.partij.id) === owner }]
    })
  }
}

/** The merges that the rules propose at any threshold; `birthCounts` as for {@link linkScores}. */
export const mergeScores = ({ partijen }: World, birthCounts = false): Scores => {
  const births = birthsOf(partijen, birthCounts)
  const owners = new Map<string, string>(partijen.map(({ owner, partij }) => [partij.id, owner]))
  const active = activeOwners(partijen)
  const blocks = blocksOf(partijen.map(({ partij }) => partij), largestBlock)
  return {
    known: active.length - new Set(active).size,
    proposed: partijen.flatMap(({ owner, partij }) =>
      blocks.candidatesOf(profileOfPartijgegevens(partij.gegevens)).filter(({ id }) => partij.id < id).flatMap(
        ({ gegevens, id }) => {
          const found = duplicateAgreement(partij.gegevens, gegevens, -Infinity)
          return found === undefined ? [] : [{
            from: -Infinity,
            to: found.score + birthWeight(births.get(partij.id), births.get(id)),
            right: owners.get(id) === owner
          }]
        }
      )
    )
  }
}

const activeOwners = (partijen: World["partijen"]): ReadonlyArray<string> =>
  partijen.filter(({ partij }) => partij.gegevens.indicatieActief).map(({ owner }) => owner)

const birthsOf = (partijen: World["partijen"], birthCounts: boolean): ReadonlyMap<string, Birth | undefined> =>
  new Map<string, Birth | undefined>(birthCounts ? partijen.map(({ birth, partij }) => [partij.id, birth]) : [])
