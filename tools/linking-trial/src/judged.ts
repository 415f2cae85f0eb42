import { profileOfContactgegevens, profileOfPartijgegevens } from "@betrokkene/domain"
import { duplicateAgreement, type Levels, mogelijkePartijFor, thresholds } from "@betrokkene/domain/internal"
import { blocksOf } from "./candidates.ts"
import { largestBlock } from "./linker.ts"
import type { World } from "./world/world.ts"

/** A pair that reaches the threshold: by what it agrees, its score in bits, and whether it is of one owner. */
export interface Judged {
  readonly levels: Levels
  readonly score: number
  readonly right: boolean
}

/** What the night proposes in a world: links of who may be one partij only, and merges. */
export interface JudgedPairs {
  readonly koppelen: ReadonlyArray<Judged>
  readonly samenvoegen: ReadonlyArray<Judged>
}

/** Everything that the rules propose in this world. */
export const judgedPairs = ({ klantcontacten, partijen }: World): JudgedPairs => {
  const owners = new Map<string, string>(partijen.map(({ owner, partij }) => [partij.id, owner]))
  const blocks = blocksOf(partijen.map(({ partij }) => partij), largestBlock)
  const links = klantcontacten.flatMap(({ ongekenden }) => ongekenden).map(({ betrokkene, owner }) => {
    const own = profileOfContactgegevens(betrokkene.contactgegevens)
    return blocks.candidatesOf(own).flatMap((candidate) => {
      const found = candidate.gegevens.indicatieActief
        ? mogelijkePartijFor(own, candidate, thresholds.koppelen)
        : undefined
      return found === undefined
        ? []
        : [{ levels: found.levels, score: found.score, right: owners.get(candidate.id) === owner }]
    })
  })
  return {
    koppelen: links.filter(({ length }) => length === 1).flat(),
    samenvoegen: partijen.flatMap(({ owner, partij }) =>
      blocks.candidatesOf(profileOfPartijgegevens(partij.gegevens)).filter(({ id }) => partij.id < id).flatMap(
        ({ gegevens, id }) => {
          const found = duplicateAgreement(partij.gegevens, gegevens)
          return found === undefined ? [] : [{ ...found, right: owners.get(id) === owner }]
        }
      )
    )
  }
}
