import { Effect, Option, Stream } from "effect"
import type { Partij } from "../../partij/partij.ts"
import type { ComparisonStore, Counterpart, Unmatched } from "../../ports/ander-register.ts"
import { Partijen } from "../../ports/partijen.ts"
import type { Encountered } from "../../reconciliatie/vergelijken/assess.ts"
import { mergeSorted, type Pair, type Side } from "../../reconciliatie/vergelijken/merge-sorted.ts"

/** So many partijen of each register are read at a time. */
const bladzijde = 500

/** All partijen of both registers, each pair once: those of this one in the order of their ids, then those that only the other has. */
export const pairedPartijen = (plaats: ComparisonStore) =>
  Stream.concat(
    Stream.paginate({ hier: leeg<Partij>(), daar: leeg<Counterpart>() } as Stand, leesVerder(plaats)),
    Stream.paginate(undefined as number | undefined, leesOnbekenden(plaats))
  )

/** How far both registers were read. */
interface Stand {
  readonly hier: Gelezen<Partij>
  readonly daar: Gelezen<Counterpart>
}

interface Gelezen<A> extends Side<A> {
  readonly laatste?: A
}

const leeg = <A>(): Gelezen<A> => ({ rijen: [], klaar: false })

const leesVerder = (plaats: ComparisonStore) => (stand: Stand) =>
  Effect.gen(function*() {
    const partijen = yield* Partijen
    const hier = yield* aangevuld(stand.hier, (laatste) => partijen.opId(laatste?.id, bladzijde))
    const daar = yield* aangevuld(stand.daar, (laatste) => plaats.counterparts(laatste?.partij, bladzijde))
    const stap = mergeSorted(hier, daar, ({ id }) => id, ({ partij }) => partij)
    const verder: Stand = { hier: { ...hier, ...stap.hier }, daar: { ...daar, ...stap.daar } }
    return [
      stap.paren as ReadonlyArray<Pair<Partij, Encountered>>,
      hier.klaar && daar.klaar ? Option.none<Stand>() : Option.some(verder)
    ] as const
  })

/** Reads on where everything was used. */
const aangevuld = <A, E, R>(
  kant: Gelezen<A>,
  lees: (laatste: A | undefined) => Effect.Effect<ReadonlyArray<A>, E, R>
): Effect.Effect<Gelezen<A>, E, R> =>
  kant.rijen.length > 0 || kant.klaar
    ? Effect.succeed(kant)
    : Effect.map(lees(kant.laatste), (rijen) => {
      const laatste = rijen.at(-1) ?? kant.laatste
      return { rijen, klaar: rijen.length < bladzijde, ...(laatste === undefined ? {} : { laatste }) }
    })

const leesOnbekenden = (plaats: ComparisonStore) => (na: number | undefined) =>
  Effect.map(plaats.onbekenden(na, bladzijde), (onbekenden: ReadonlyArray<Unmatched>) =>
    [
      onbekenden.map((daar): Pair<Partij, Encountered> => ({ daar })),
      onbekenden.length < bladzijde ? Option.none<number | undefined>() : Option.some(onbekenden.at(-1)?.volgnummer)
    ] as const)
