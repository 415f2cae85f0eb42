import { Context, Effect, Ref, Result, Semaphore } from "effect"
import { type Content, empty } from "./content.ts"

/** The content of the register. A transaction changes all of it or nothing. */
export interface Store {
  /** Reads the content of the open transaction, or else what is committed. */
  readonly read: <A>(query: (content: Content) => A) => Effect.Effect<A>
  /** Changes the content, in the open transaction or else in one of its own. */
  readonly write: <E>(edit: (content: Content) => Result.Result<Content, E>) => Effect.Effect<void, E>
  readonly transaction: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** As `transaction`. Inside an open transaction a failure undoes only what this work did. */
  readonly asUnit: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

/** The content of the open transaction; `undefined` outside one. */
type CurrentTransaction = Context.Reference<Ref.Ref<Content> | undefined>

let count = 0

/** An empty register. One transaction is open at a time, so each sees what the previous one did. */
export const makeStore: Effect.Effect<Store> = Effect.gen(function*() {
  // Each register has a reference of its own: work on another register inside a transaction is not part of it.
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
    write: (edit) => transaction(change(current, edit)),
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
  edit: (content: Content) => Result.Result<Content, E>
): Effect.Effect<void, E> =>
  Effect.flatMap(current, (open) => {
    if (open === undefined) return Effect.die(new Error("A change outside a transaction."))
    return Effect.flatMap(Ref.get(open), (content) =>
      Result.match(edit(content), {
        onFailure: Effect.fail,
        onSuccess: (fresh) => Ref.set(open, fresh)
      }))
  })
