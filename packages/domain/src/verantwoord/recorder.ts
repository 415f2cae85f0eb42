import { Context, Effect, Option, Ref } from "effect"
import type { RegisterUnavailable } from "../ports/register-unavailable.ts"
import type { Transaction } from "../ports/transaction.ts"
import type { Verantwoording } from "../ports/verantwoording.ts"
import { Handelende } from "../verantwoording/handelende.ts"
import type { NewHandeling } from "../verantwoording/handeling.ts"

/**
 * The deeds of an open transaction: those still to be written, and the look-ups among those that were written already.
 * The transaction may yet fail and take these along.
 */
interface Progress {
  readonly pending: ReadonlyArray<NewHandeling>
  readonly lookUps: ReadonlyArray<NewHandeling>
}

type Deeds = Ref.Ref<Progress>

const noDeeds: Progress = { pending: [], lookUps: [] }

/** The number of deeds from which they are written before the end of their transaction, to bound the memory. */
const writtenEarly = 1_000

/**
 * Collects what is done in a transaction, and adds it to the audit trail at the end of that transaction, or earlier
 * within it when there is much.
 *
 * A transaction that fails leaves no entries of its changes. Its look-ups are still recorded, in a transaction of their
 * own: trying out numbers must not go unseen because it was refused.
 */
export interface Recorder {
  /** The transactions of the register, each with its entries. */
  readonly transaction: Context.Service.Shape<typeof Transaction>
  /** Runs work, and records the deeds that follow from its result if it succeeds. */
  readonly recorded: <A, E>(
    work: Effect.Effect<A, E>,
    deeds: (result: A) => ReadonlyArray<NewHandeling>
  ) => Effect.Effect<A, E | RegisterUnavailable>
  /**
   * Reads, and records the look-ups that follow from what was read: with the open transaction, or by themselves, before
   * anybody is told. Reading alone opens no transaction.
   */
  readonly recordedRead: <A, E>(
    work: Effect.Effect<A, E>,
    deeds: (result: A) => ReadonlyArray<NewHandeling>
  ) => Effect.Effect<A, E | RegisterUnavailable>
  /** Changes a record, and records the deeds that follow from the record before the change; none if there was none. */
  readonly recordedChange: <A, E>(
    zoek: Effect.Effect<Option.Option<A>, RegisterUnavailable>,
    change: Effect.Effect<void, E>,
    deeds: (before: A) => ReadonlyArray<NewHandeling>
  ) => Effect.Effect<void, E | RegisterUnavailable>
}

/**
 * The deeds of the open transactions, by the audit trail that they go to: work on another register within a
 * transaction is not part of it.
 */
const OpenDeeds = Context.Reference<ReadonlyMap<object, Deeds>>("@betrokkene/domain/OpenDeeds", {
  defaultValue: () => new Map()
})

/** A recorder for the transactions of one register, which adds entries to its audit trail. */
export const recorder = (
  transaction: Context.Service.Shape<typeof Transaction>,
  trail: Context.Service.Shape<typeof Verantwoording>
): Recorder => {
  const current: Effect.Effect<Deeds | undefined> = Effect.map(OpenDeeds, (open) => open.get(trail))

  const add = (deeds: ReadonlyArray<NewHandeling>): Effect.Effect<void, RegisterUnavailable> =>
    deeds.length === 0 ? Effect.void : Effect.flatMap(Handelende, (handelende) => trail.legVast(deeds, handelende))

  const whole = <A, E, R>(
    begin: (work: Effect.Effect<A, E | RegisterUnavailable, R>) => Effect.Effect<A, E | RegisterUnavailable, R>,
    work: Effect.Effect<A, E, R>
  ): Effect.Effect<A, E | RegisterUnavailable, R> =>
    Effect.gen(function*() {
      const deeds = yield* Ref.make(noDeeds)
      const open = new Map([...(yield* OpenDeeds), [trail, deeds] as const])
      const attempt = Effect.gen(function*() {
        yield* Ref.set(deeds, noDeeds)
        const result = yield* Effect.provideService(work, OpenDeeds, open)
        yield* add((yield* Ref.get(deeds)).pending)
        return result
      })
      // The caller gets the original failure, even if the entries can't be added because the register is away.
      return yield* Effect.onError(
        begin(attempt),
        () => Effect.ignore(Effect.flatMap(Ref.get(deeds), (done) => add(lookUpsOf(done))))
      )
    })

  const run: Context.Service.Shape<typeof Transaction>["run"] = (work) =>
    Effect.flatMap(current, (open) => open === undefined ? whole(transaction.run, work) : transaction.run(work))

  const recorded: Recorder["recorded"] = (work, deeds) =>
    run(
      Effect.tap(work, (result) =>
        Effect.flatMap(current, (open) =>
          open === undefined ? outsideTransaction : noted(open, deeds(result), add)))
    )

  return {
    transaction: {
      run,
      asUnit: (work) =>
        Effect.flatMap(
          current,
          (open) => open === undefined ? whole(transaction.asUnit, work) : transaction.asUnit(unitOf(open, work))
        ),
      read: transaction.read
    },
    recorded,
    recordedRead: (work, deeds) =>
      Effect.tap(work, (result) =>
        Effect.flatMap(
          current,
          (open) => open === undefined ? add(deeds(result)) : noted(open, deeds(result), add)
        )),
    recordedChange: (zoek, change, deeds) =>
      Effect.asVoid(
        recorded(
          Effect.flatMap(zoek, (before) => Effect.as(change, before)),
          Option.match({ onNone: () => [], onSome: deeds })
        )
      )
  }
}

const outsideTransaction = Effect.die(new Error("A deed outside a transaction."))

const noted = (
  open: Deeds,
  deeds: ReadonlyArray<NewHandeling>,
  add: (deeds: ReadonlyArray<NewHandeling>) => Effect.Effect<void, RegisterUnavailable>
): Effect.Effect<void, RegisterUnavailable> =>
  Effect.flatMap(
    Ref.modify(open, ({ lookUps, pending }): readonly [ReadonlyArray<NewHandeling>, Progress] => {
      const all = [...pending, ...deeds]
      return all.length < writtenEarly
        ? [[], { lookUps, pending: all }]
        : [all, { lookUps: [...lookUps, ...all.filter(isLookUp)], pending: [] }]
    }),
    add
  )

/** Work that may be undone by itself: undone changes leave no entry, look-ups do. */
const unitOf = <A, E, R>(open: Deeds, work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.flatMap(Ref.get(open), (before) => Effect.onError(work, () => Ref.update(open, (now) => undone(before, now))))

/** What was written within the unit is undone with it, also what was done before the unit, which is still to write. */
const undone = (before: Progress, now: Progress): Progress => {
  const earlier = lookUpsOf(before).length
  return { lookUps: before.lookUps, pending: [...before.pending, ...lookUpsOf(now).slice(earlier)] }
}

/** In the order in which they were done: what was written comes before what is pending. */
const lookUpsOf = (
  { lookUps, pending }: Progress
): ReadonlyArray<NewHandeling> => [...lookUps, ...pending.filter(isLookUp)]

const isLookUp = ({ soort }: NewHandeling): boolean => soort === "opgezocht"
