import { Effect, Option, Schema } from "effect"
import {
  type BetrokkeneId,
  Betrokkenen,
  Klantcontacten,
  type KlantcontactId,
  Partij,
  Partijen,
  type PartijId
} from "../../../src/index.ts"

/** The betrokkene as the register has it; undefined if there is none. */
export const betrokkeneIn = (id: BetrokkeneId) =>
  Effect.map(Betrokkenen.use((betrokkenen) => betrokkenen.zoek(id)), Option.getOrUndefined)

/** The klantcontact as the register has it; undefined if there is none. */
export const klantcontactIn = (id: KlantcontactId) =>
  Effect.map(Klantcontacten.use((klantcontacten) => klantcontacten.zoek(id)), Option.getOrUndefined)

/** A partij with its bsn in the clear: two redacted values would hide a difference. */
export const readable = Schema.encodeSync(Partij)

/** The partij as the register has it, with its bsn in the clear; undefined if there is none. */
export const partijIn = (id: PartijId) =>
  Effect.map(
    Partijen.use((partijen) => partijen.zoek(id)),
    (gevonden) => Option.getOrUndefined(Option.map(gevonden, readable))
  )

/** The koppelgeschiedenis of a betrokkene. */
export const koppelgeschiedenisVan = (id: BetrokkeneId) =>
  Betrokkenen.use((betrokkenen) => betrokkenen.koppelgeschiedenis(id))

/** The number of klantcontacten of this kanaal. */
export const countWithKanaal = (kanaal: string) =>
  Klantcontacten.use((klantcontacten) => klantcontacten.tel({ kanaal }))

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
