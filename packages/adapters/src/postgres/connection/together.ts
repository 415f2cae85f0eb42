import { Effect, Exit, Fiber, Option } from "effect"

/** Finds the records with these ids that there are, in any order. */
export type FindAll<Id, Found extends { readonly id: Id }, E> = (
  ids: ReadonlyArray<Id>
) => Effect.Effect<ReadonlyArray<Found>, E>

/** How many records one call asks for at most. Those asked for beyond it have another call. */
export const maximumTogether = 100

/** One who waits for a record. */
interface Waiting<Id, Found, E> {
  readonly id: Id
  readonly resume: (answer: Effect.Effect<Option.Option<Found>, E>) => void
}

/** Those who get their record from one call. The call is undefined until it is made. */
interface Batch<Id, Found, E> {
  readonly waiting: Set<Waiting<Id, Found, E>>
  call?: Fiber.Fiber<ReadonlyArray<Found>, E>
}

/**
 * Finds a record by its id, together with all others that are asked for in the same turn of the event loop: a statement
 * costs more than each record that it finds. So nobody waits for a timer, and a record costs less the more are asked.
 * Whoever is interrupted goes on at once, unless nobody else waits for the call: then it is interrupted first.
 */
export const together = <Id, Found extends { readonly id: Id }, E>(
  findAll: FindAll<Id, Found, E>
): (id: Id) => Effect.Effect<Option.Option<Found>, E> => {
  let next: Batch<Id, Found, E> | undefined
  const callNext = (batch: Batch<Id, Found, E>): void => {
    if (next === batch) next = undefined
    if (batch.waiting.size === 0) return
    const ids = new Set(Array.from(batch.waiting, ({ id }) => id))
    batch.call = Effect.runFork(findAll([...ids]))
    batch.call.addObserver((exit) => answer(batch.waiting, exit))
  }
  return (id) =>
    Effect.callback((resume) => {
      if (next === undefined || next.waiting.size >= maximumTogether) {
        next = { waiting: new Set() }
        setImmediate(callNext, next)
      }
      const batch = next
      const own = { id, resume }
      batch.waiting.add(own)
      return Effect.suspend(() => {
        batch.waiting.delete(own)
        return batch.call === undefined || batch.waiting.size > 0 ? Effect.void : Fiber.interrupt(batch.call)
      })
    })
}

const answer = <Id, Found extends { readonly id: Id }, E>(
  waiting: ReadonlySet<Waiting<Id, Found, E>>,
  exit: Exit.Exit<ReadonlyArray<Found>, E>
): void => {
  const found = Exit.map(exit, (records) => new Map(records.map((record) => [record.id, record])))
  for (const { id, resume } of waiting) {
    resume(Exit.map(found, (byId) => Option.fromUndefinedOr(byId.get(id))))
  }
}
