import { Effect } from "effect"

/** The tag of the error with which the work fails. */
export const errorOf = <A, E extends { readonly _tag: string }, R>(
  work: Effect.Effect<A, E, R>
): Effect.Effect<E["_tag"], A, R> => Effect.map(Effect.flip(work), ({ _tag }) => _tag)

/** How often each outcome occurs: the tag of an error, or the name that `naam` gives to a success. */
export const countOutcomes = <A, E extends { readonly _tag: string }, R>(
  works: ReadonlyArray<Effect.Effect<A, E, R>>,
  naam: (uitkomst: A) => string
): Effect.Effect<Readonly<Record<string, number>>, never, R> =>
  Effect.map(
    Effect.all(works.map((work) => Effect.match(work, { onFailure: ({ _tag }) => _tag as string, onSuccess: naam })), {
      concurrency: "unbounded"
    }),
    (outcomes) =>
      Object.fromEntries(
        [...new Set(outcomes)].map((uitkomst) => [uitkomst, outcomes.filter((ander) => ander === uitkomst).length])
      )
  )
