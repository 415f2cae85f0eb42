import { type ComparisonProfile, profileOfContactgegevens, profileOfPartijgegevens } from "@betrokkene/domain"
import {
  compare,
  compareFields,
  duplicateAgreement,
  isElsewhere,
  mogelijkePartijFor
} from "@betrokkene/domain/internal"
import { blocksOf } from "./candidates.ts"
import { levelsText } from "./levels-text.ts"
import { largestBlock } from "./linker.ts"
import type { World } from "./world/world.ts"

/** What became of pairs whose fields agree in one way. Counts of several worlds can be added. */
export interface Kind {
  /** The level of each field that both records have, as text. */
  readonly levels: string
  /** The weight in bits. */
  readonly score: number
  /** Pairs that are the same: all, those that share no blocking key, and those that reach the threshold. */
  readonly same: number
  readonly withoutKey: number
  readonly found: number
  /** Pairs that are not, share a blocking key and reach the threshold. */
  readonly wrong: number
  /** Pairs that are not and share a blocking key, whatever the rules find of them. */
  readonly others: number
}

/** The kinds of the pairs of an ongekende and a partij. */
export const kindsOfLinks = ({ klantcontacten, partijen }: World): ReadonlyArray<Kind> => {
  const active = partijen.filter(({ partij }) => partij.gegevens.indicatieActief)
  const [owners, byOwner] = [ownersOf(partijen), Map.groupBy(active, ({ owner }) => owner)]
  const blocks = blocksOf(partijen.map(({ partij }) => partij), largestBlock)
  const kinds = counting()
  for (const { betrokkene, owner } of klantcontacten.flatMap(({ ongekenden }) => ongekenden)) {
    const own = profileOfContactgegevens(betrokkene.contactgegevens)
    const candidates = blocks.candidatesOf(own).filter((partij) =>
      partij.gegevens.indicatieActief &&
      !isElsewhere(own, partij, compareFields(own, profileOfPartijgegevens(partij.gegevens)))
    )
    const shared = new Set(candidates.map(({ id }) => id))
    for (const { partij } of byOwner.get(owner) ?? []) {
      const other = profileOfPartijgegevens(partij.gegevens)
      const found = shared.has(partij.id) && mogelijkePartijFor(own, partij) !== undefined
      kinds.count(own, other, { same: 1, withoutKey: shared.has(partij.id) ? 0 : 1, found: found ? 1 : 0 })
    }
    for (const partij of candidates.filter(({ id }) => owners.get(id) !== owner)) {
      const wrong = mogelijkePartijFor(own, partij) === undefined ? 0 : 1
      kinds.count(own, profileOfPartijgegevens(partij.gegevens), { others: 1, wrong })
    }
  }
  return kinds.all()
}

/** The kinds of the pairs of two partijen. */
export const kindsOfMerges = ({ partijen }: World): ReadonlyArray<Kind> => {
  const active = partijen.filter(({ partij }) => partij.gegevens.indicatieActief)
  const [owners, byOwner] = [ownersOf(partijen), Map.groupBy(active, ({ owner }) => owner)]
  const blocks = blocksOf(partijen.map(({ partij }) => partij), largestBlock)
  const kinds = counting()
  for (const { owner, partij } of active) {
    const own = profileOfPartijgegevens(partij.gegevens)
    const candidates = blocks.candidatesOf(own).filter(({ gegevens, id }) =>
      partij.id < id && gegevens.indicatieActief && gegevens.soortPartij === partij.gegevens.soortPartij
    )
    const shared = new Set(candidates.map(({ id }) => id))
    for (const { partij: other } of byOwner.get(owner) ?? []) {
      if (!(partij.id < other.id)) continue
      const found = shared.has(other.id) && duplicateAgreement(partij.gegevens, other.gegevens) !== undefined
      kinds.count(own, profileOfPartijgegevens(other.gegevens), {
        same: 1,
        withoutKey: shared.has(other.id) ? 0 : 1,
        found: found ? 1 : 0
      })
    }
    for (const other of candidates.filter(({ id }) => owners.get(id) !== owner)) {
      const wrong = duplicateAgreement(partij.gegevens, other.gegevens) === undefined ? 0 : 1
      kinds.count(own, profileOfPartijgegevens(other.gegevens), { others: 1, wrong })
    }
  }
  return kinds.all()
}

/** The kinds of several worlds together: those of which most is missed first, then those of which most is wrong. */
export const kindsTogether = (worlds: ReadonlyArray<ReadonlyArray<Kind>>): ReadonlyArray<Kind> =>
  [...Map.groupBy(worlds.flat(), ({ levels }) => levels).values()].map((kinds) => kinds.reduce(plus))
    .toSorted((one, other) =>
      missed(other) - missed(one) || other.wrong - one.wrong || (one.levels < other.levels ? -1 : 1)
    )

/** Pairs that are the same and were not found. */
export const missed = ({ found, same }: Kind): number => same - found

const plus = (one: Kind, other: Kind): Kind => ({
  ...one,
  same: one.same + other.same,
  withoutKey: one.withoutKey + other.withoutKey,
  found: one.found + other.found,
  wrong: one.wrong + other.wrong,
  others: one.others + other.others
})

const ownersOf = (partijen: World["partijen"]): ReadonlyMap<string, string> =>
  new Map(partijen.map(({ owner, partij }) => [partij.id, owner]))

type Counted = Partial<Omit<Kind, "levels" | "score">>

const counting = () => {
  const kinds = new Map<string, Kind>()
  return {
    count: (one: ComparisonProfile, other: ComparisonProfile, counted: Counted): void => {
      const { levels, score } = compare(one, other)
      const text = levelsText(levels)
      const none = { levels: text, score, same: 0, withoutKey: 0, found: 0, wrong: 0, others: 0 }
      kinds.set(text, plus(kinds.get(text) ?? none, { ...none, ...counted }))
    },
    all: (): ReadonlyArray<Kind> => [...kinds.values()]
  }
}
