import type { Koppelgrond } from "@betrokkene/domain"
import type { BlockSizes } from "./candidates.ts"

/** Out of how many, how many were wrong. */
export interface Tally {
  readonly total: number
  readonly wrong: number
}

/** What a trial counted; of ongekenden, unless it says otherwise. Counts of several trials add up. */
export interface Counts {
  readonly partijen: number
  readonly ongekenden: number
  /** Who is a partij that is actief. */
  readonly known: number
  /** Of those: with that partij among the candidates. */
  readonly reachable: number
  /** Pairs of an ongekende and a candidate. */
  readonly comparisons: number
  /** Who is proposed to be one partij; of the wrong ones, who is another of the same household. */
  readonly proposals: Tally & { readonly wrongInHousehold: number }
  /** Who may be several partijen; wrong: who is none of them. */
  readonly several: Tally
  /** What a policy that names the ground would link by itself. */
  readonly grounds: ReadonlyArray<Tally & { readonly grond: Koppelgrond }>
  /** Pairs of partijen that are presumed to be one, beside the pairs that are. */
  readonly doubles: Tally & { readonly known: number }
  readonly blocks: ReadonlyArray<BlockSizes>
}

/** The counts of several trials together; of the sizes of blocks the largest. */
export const together = ([first, ...others]: readonly [Counts, ...ReadonlyArray<Counts>]): Counts =>
  others.reduce(plus, first)

const plus = (one: Counts, other: Counts): Counts => ({
  partijen: one.partijen + other.partijen,
  ongekenden: one.ongekenden + other.ongekenden,
  known: one.known + other.known,
  reachable: one.reachable + other.reachable,
  comparisons: one.comparisons + other.comparisons,
  proposals: {
    ...tallied(one.proposals, other.proposals),
    wrongInHousehold: one.proposals.wrongInHousehold + other.proposals.wrongInHousehold
  },
  several: tallied(one.several, other.several),
  grounds: one.grounds.map(({ grond, ...tally }) => ({
    grond,
    ...tallied(tally, other.grounds.find((ground) => ground.grond === grond))
  })),
  doubles: { ...tallied(one.doubles, other.doubles), known: one.doubles.known + other.doubles.known },
  blocks: one.blocks.map((block) => {
    const same = other.blocks.find(({ soort }) => soort === block.soort) ?? block
    return {
      soort: block.soort,
      shared: block.shared + same.shared,
      passedOver: block.passedOver + same.passedOver,
      percentile95: Math.max(block.percentile95, same.percentile95),
      largest: Math.max(block.largest, same.largest)
    }
  })
})

const tallied = (one: Tally, other: Tally = { total: 0, wrong: 0 }): Tally => ({
  total: one.total + other.total,
  wrong: one.wrong + other.wrong
})
