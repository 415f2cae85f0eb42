import { Effect, Option, Stream } from "effect"
import type { Partij } from "../../partij/partij.ts"
import type { ComparisonStore, PartijCounterpart, UnmatchedPartij } from "../../ports/ander-register.ts"
import { Partijen } from "../../ports/partijen.ts"
import type { Encountered } from "../../reconciliatie/vergelijken/assess.ts"
import { mergeSorted, type Pair, type Side } from "../../reconciliatie/vergelijken/merge-sorted.ts"

/** Number of partijen read from each register at a time. */
const pageSize = 500

/**
 * All partijen of both registers, each pair once: first those of this register ordered by id, then those that only
 * the other has.
 */
export const pairedPartijen = (place: ComparisonStore) =>
  Stream.concat(
    Stream.paginate({ here: empty<Partij>(), there: empty<PartijCounterpart>() } as ReadState, readOn(place)),
    Stream.paginate(undefined as number | undefined, readUnmatched(place))
  )

/** How far both registers have been read. */
interface ReadState {
  readonly here: SideRead<Partij>
  readonly there: SideRead<PartijCounterpart>
}

interface SideRead<A> extends Side<A> {
  readonly last?: A
}

const empty = <A>(): SideRead<A> => ({ rows: [], done: false })

const readOn = (place: ComparisonStore) => (state: ReadState) =>
  Effect.gen(function*() {
    const partijen = yield* Partijen
    const here = yield* supplemented(state.here, (last) => partijen.opId(last?.id, pageSize))
    const there = yield* supplemented(state.there, (last) => place.counterparts(last?.partij, pageSize))
    const stap = mergeSorted(here, there, ({ id }) => id, ({ partij }) => partij)
    const further: ReadState = { here: { ...here, ...stap.here }, there: { ...there, ...stap.there } }
    return [
      stap.pairs as ReadonlyArray<Pair<Partij, Encountered>>,
      here.done && there.done ? Option.none<ReadState>() : Option.some(further)
    ] as const
  })

/** Reads the next page of a side whose rows are used up. */
const supplemented = <A, E, R>(
  side: SideRead<A>,
  readWith: (last: A | undefined) => Effect.Effect<ReadonlyArray<A>, E, R>
): Effect.Effect<SideRead<A>, E, R> =>
  side.rows.length > 0 || side.done
    ? Effect.succeed(side)
    : Effect.map(readWith(side.last), (rows) => {
      const last = rows.at(-1) ?? side.last
      return { rows, done: rows.length < pageSize, ...(last === undefined ? {} : { last }) }
    })

const readUnmatched = (place: ComparisonStore) => (na: number | undefined) =>
  Effect.map(place.unmatched(na, pageSize), (unmatched: ReadonlyArray<UnmatchedPartij>) =>
    [
      unmatched.map((there): Pair<Partij, Encountered> => ({ there })),
      unmatched.length < pageSize ? Option.none<number | undefined>() : Option.some(unmatched.at(-1)?.volgnummer)
    ] as const)
