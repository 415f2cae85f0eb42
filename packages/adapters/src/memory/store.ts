import { Context, Effect, Ref, Result, Semaphore } from "effect"
import { type Content, empty } from "./content.ts"

/** The content of the register, with all or nothing for whoever changes it. */
export interface Store {
  /** Of the open transaction, or else what is committed. */
  readonly read: <A>(query: (content: Content) => A) => Effect.Effect<A>
  /** Within the open transaction, or else as one by itself. */
  readonly write: <E>(wijziging: (content: Content) => Result.Result<Content, E>) => Effect.Effect<void, E>
  readonly transaction: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** As `transactie`, and within another one its failure undoes what it did itself. */
  readonly asUnit: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

/** The content that the open transaction works on; none outside a transaction. */
type CurrentTransaction = Context.Reference<Ref.Ref<Content> | undefined>

let count = 0

/** An empty register. One transaction is open at a time, so each sees what the one before it did. */
export const makeStore: Effect.Effect<Store> = Effect.gen(function*() {
  // Of this register: work on another one within it is not part of its transaction.
  const current = Context.Reference<Ref.Ref<Content> | undefined>(
    `@betrokkene/adapters/memory/CurrentTransaction/${++count}`,
    { defaultValue: () => undefined }
  )
  const committed = yield* Ref.make(empty)
  const turn = yield* Semaphore.make(1)
  const transaction: Store["transaction"] = (work) =>
    Effect.flatMap(
      current,
      (open) => open === undefined ? turn.withPermits(1)(carryOut(current, committed, work)) : work
    )
  return {
    read: (query) => Effect.flatMap(current, (open) => Effect.map(Ref.get(open ?? committed), query)),
    write: (wijziging) => transaction(change(current, wijziging)),
    transaction,
    asUnit: (work) => Effect.flatMap(current, (open) => open === undefined ? transaction(work) : within(open, work))
  }
})

const carryOut = <A, E, R>(
  current: CurrentTransaction,
  committed: Ref.Ref<Content>,
  work: Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.gen(function*() {
      const own = yield* Ref.make(yield* Ref.get(committed))
      const result = yield* restore(Effect.provideService(work, current, own))
      yield* Ref.set(committed, yield* Ref.get(own))
      return result
    })
  )

const within = <A, E, R>(open: Ref.Ref<Content>, work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.flatMap(Ref.get(open), (from) => Effect.onError(work, () => Ref.set(open, from)))

const change = <E>(
  current: CurrentTransaction,
  wijziging: (content: Content) => Result.Result<Content, E>
): Effect.Effect<void, E> =>
  Effect.flatMap(current, (open) => {
    if (open === undefined) return Effect.die(new Error("A change outside a transaction."))
    return Effect.flatMap(Ref.get(open), (content) =>
      Result.match(wijziging(content), {
        onFailure: Effect.fail,
        onSuccess: (fresh) => Ref.set(open, fresh)
      }))
  })
