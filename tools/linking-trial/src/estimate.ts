import { type ComparisonProfile, profileOfContactgegevens, profileOfPartijgegevens } from "@betrokkene/domain"
import {
  compare,
  type ComparedField,
  comparedFields,
  compareFields,
  isElsewhere,
  type Level,
  levelsOf
} from "@betrokkene/domain/internal"
import { blocksOf } from "./candidates.ts"
import { largestBlock } from "./linker.ts"
import { intervalOf } from "./precision.ts"
import type { World } from "./world/world.ts"

/** Two compared records, and whether they are of the same person or organisation. */
export interface Pair {
  readonly one: ComparisonProfile
  readonly other: ComparisonProfile
  readonly same: boolean
}

/** How often a level occurred among pairs that are the same, and among pairs that are not. */
export interface Estimate {
  readonly veld: ComparedField
  readonly level: Level
  readonly same: number
  readonly others: number
  /** Share of the pairs in which both have the field; undefined if there were no pairs. */
  readonly m: number | undefined
  readonly u: number | undefined
  /** The 95% intervals of both. */
  readonly intervals: { readonly m: readonly [number, number]; readonly u: readonly [number, number] }
}

/** Estimates the probabilities of the table from these pairs. A person is never compared with an organisation. */
export const estimate = (pairs: Iterable<Pair>): ReadonlyArray<Estimate> => {
  const seen = new Map<string, { same: number; others: number }>()
  for (const { one, other, same } of pairs) {
    if (one.soort !== other.soort && one.soort !== "onbekend" && other.soort !== "onbekend") continue
    const levels = compare(one, other).levels
    for (const veld of comparedFields) {
      const key = `${veld} ${levels[veld]}`
      const count = seen.get(key) ?? { same: 0, others: 0 }
      count[same ? "same" : "others"]++
      seen.set(key, count)
    }
  }
  return comparedFields.flatMap((veld) => {
    const counts = levelsOf(veld).map((level) => ({
      veld,
      level,
      ...seen.get(`${veld} ${level}`) ?? { same: 0, others: 0 }
    }))
    const total = (of: "same" | "others") => counts.reduce((sum, count) => sum + count[of], 0)
    return counts.map((count) => ({
      ...count,
      m: part(count.same, total("same")),
      u: part(count.others, total("others")),
      intervals: { m: intervalOf(count.same, total("same")), u: intervalOf(count.others, total("others")) }
    }))
  })
}

/**
 * Pairs every ongekende of a world with each partij that shares a blocking key, unless it is a contactpersoon and the
 * ongekende is not at work: these are never compared.
 */
export function* pairsOf({ klantcontacten, partijen }: World): Generator<Pair> {
  const owners = new Map<string, string>(partijen.map(({ owner, partij }) => [partij.id, owner]))
  const blocks = blocksOf(partijen.map(({ partij }) => partij), largestBlock)
  for (const { ongekenden } of klantcontacten) {
    for (const { betrokkene, owner } of ongekenden) {
      const one = profileOfContactgegevens(betrokkene.contactgegevens)
      for (const partij of blocks.candidatesOf(one)) {
        const other = profileOfPartijgegevens(partij.gegevens)
        if (!isElsewhere(one, partij, compareFields(one, other))) {
          yield { one, other, same: owners.get(partij.id) === owner }
        }
      }
    }
  }
}

const part = (count: number, total: number): number | undefined => total === 0 ? undefined : count / total
