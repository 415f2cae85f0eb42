import type { Koppelgrond } from "@betrokkene/domain"
import type { BlockSizes } from "./candidates.ts"

/** A total, and how many of it were wrong. */
export interface Tally {
  readonly total: number
  readonly wrong: number
}

/** Counts of a trial, of ongekenden unless stated otherwise. Counts of several trials can be added. */
export interface Counts {
  readonly partijen: number
  readonly ongekenden: number
  /** Ongekenden that are an actieve partij. */
  readonly known: number
  /** Those with that partij among their candidates. */
  readonly reachable: number
  /** Pairs of an ongekende and a candidate. */
  readonly comparisons: number
  /** Proposals that an ongekende is one partij; `wrongInHousehold`: wrong, but of the same household. */
  readonly proposals: Tally & { readonly wrongInHousehold: number }
  /** Ongekenden that may be several partijen; wrong: they are none of these. */
  readonly several: Tally
  /** Koppelingen that a policy with this ground would make by itself. */
  readonly grounds: ReadonlyArray<Tally & { readonly grond: Koppelgrond }>
  /** Pairs of partijen presumed to be the same, and pairs that are. */
  readonly doubles: Tally & { readonly known: number }
  readonly blocks: ReadonlyArray<BlockSizes>
}

/** The sum of the counts of several trials; the maximum of block sizes. */
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
