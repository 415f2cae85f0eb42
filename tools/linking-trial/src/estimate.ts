import {
  type Beeld,
  beeldVanContactgegevens,
  beeldVanPartijgegevens,
  type Niveau,
  niveaus,
  type VergelekenVeld,
  vergelekenVelden,
  vergelijk
} from "@betrokkene/domain"
import { blocksOf } from "./candidates.ts"
import { largestBlock } from "./linker.ts"
import type { World } from "./world/world.ts"

/** Two records that were compared, and whether they are of one person or organisation. */
export interface Pair {
  readonly one: Beeld
  readonly other: Beeld
  readonly same: boolean
}

/** How often a level was seen among pairs that are the same, and among pairs that are not. */
export interface Estimate {
  readonly veld: VergelekenVeld
  readonly niveau: Niveau
  readonly same: number
  readonly others: number
  /** The part of the pairs that both have the field; undefined where there were none. */
  readonly m: number | undefined
  readonly u: number | undefined
}

/** The probabilities of the table as these pairs show them. A person is never compared with an organisation. */
export const estimate = (pairs: Iterable<Pair>): ReadonlyArray<Estimate> => {
  const seen = new Map<string, { same: number; others: number }>()
  for (const { one, other, same } of pairs) {
    if (one.soort !== other.soort && one.soort !== "onbekend" && other.soort !== "onbekend") continue
    const levels = vergelijk(one, other).niveaus
    for (const veld of vergelekenVelden) {
      const key = `${veld} ${levels[veld]}`
      const count = seen.get(key) ?? { same: 0, others: 0 }
      count[same ? "same" : "others"]++
      seen.set(key, count)
    }
  }
  return vergelekenVelden.flatMap((veld) => {
    const counts = niveaus.map((niveau) => ({
      veld,
      niveau,
      ...seen.get(`${veld} ${niveau}`) ?? { same: 0, others: 0 }
    }))
    const total = (of: "same" | "others") => counts.reduce((sum, count) => sum + count[of], 0)
    return counts.map((count) => ({
      ...count,
      m: part(count.same, total("same")),
      u: part(count.others, total("others"))
    }))
  })
}

/** Every ongekende of a world with each partij that shares a blocking key with him. */
export function* pairsOf({ klantcontacten, partijen }: World): Generator<Pair> {
  const owners = new Map<string, string>(partijen.map(({ owner, partij }) => [partij.id, owner]))
  const blocks = blocksOf(partijen.map(({ partij }) => partij), largestBlock)
  for (const { ongekenden } of klantcontacten) {
    for (const { betrokkene, owner } of ongekenden) {
      const one = beeldVanContactgegevens(betrokkene.contactgegevens)
      for (const { gegevens, id } of blocks.candidatesOf(one)) {
        yield { one, other: beeldVanPartijgegevens(gegevens), same: owners.get(id) === owner }
      }
    }
  }
}

const part = (count: number, total: number): number | undefined => total === 0 ? undefined : count / total
