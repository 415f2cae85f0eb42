import { profileOfContactgegevens, profileOfPartijgegevens } from "@betrokkene/domain"
import { duplicateAgreement, mogelijkePartijFor } from "@betrokkene/domain/internal"
import { blocksOf } from "./candidates.ts"
import { largestBlock } from "./linker.ts"
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
 * one with two candidates is proposed between their scores.
 */
export const linkScores = ({ klantcontacten, partijen }: World): Scores => {
  const owners = new Map<string, string>(partijen.map(({ owner, partij }) => [partij.id, owner]))
  const active = new Set(activeOwners(partijen))
  const blocks = blocksOf(partijen.map(({ partij }) => partij), largestBlock)
  const ongekenden = klantcontacten.flatMap((contact) => contact.ongekenden)
  return {
    known: ongekenden.filter(({ owner }) => active.has(owner)).length,
    proposed: ongekenden.flatMap(({ betrokkene, owner }) => {
      const own = profileOfContactgegevens(betrokkene.contactgegevens)
      const [best, second] = blocks.candidatesOf(own)
        .flatMap((partij) => partij.gegevens.indicatieActief ? mogelijkePartijFor(own, partij, -Infinity) ?? [] : [])
        .toSorted((one, other) => other.score - one.score)
      return best === undefined
        ? []
        : [{ from: second?.score ?? -Infinity, to: best.score, right: owners.get(best.partij.id) === owner }]
    })
  }
}

/** The merges that the rules propose at any threshold. */
export const mergeScores = ({ partijen }: World): Scores => {
  const owners = new Map<string, string>(partijen.map(({ owner, partij }) => [partij.id, owner]))
  const active = activeOwners(partijen)
  const blocks = blocksOf(partijen.map(({ partij }) => partij), largestBlock)
  return {
    known: active.length - new Set(active).size,
    proposed: partijen.flatMap(({ owner, partij }) =>
      blocks.candidatesOf(profileOfPartijgegevens(partij.gegevens)).filter(({ id }) => partij.id < id).flatMap(
        ({ gegevens, id }) => {
          const found = duplicateAgreement(partij.gegevens, gegevens, -Infinity)
          return found === undefined ? [] : [{ from: -Infinity, to: found.score, right: owners.get(id) === owner }]
        }
      )
    )
  }
}

const activeOwners = (partijen: World["partijen"]): ReadonlyArray<string> =>
  partijen.filter(({ partij }) => partij.gegevens.indicatieActief).map(({ owner }) => owner)
