import { RegisterOnbereikbaar } from "@betrokkene/domain"
import { Context, Effect, Exit, Option } from "effect"
import type { ControlledTransaction, ControlledTransactionBuilder, Kysely } from "kysely"
import { type ConstraintGeschonden, Databasefout, vertaal } from "./fouten.ts"
import type { Tabellen } from "./tabellen.ts"

/** The open transaction; none outside one. */
type HuidigeTransactie = Context.Reference<ControlledTransaction<Tabellen> | undefined>

let aantal = 0

/** A query as kysely builds it, on the open transaction or on the pool. */
export type Vraag<A> = (database: Kysely<Tabellen>, inTransactie: boolean) => Promise<A>

/** How queries and transactions get to the database, and errors back. */
export interface Verbinding {
  readonly vraag: <A>(vraag: Vraag<A>) => Effect.Effect<A, RegisterOnbereikbaar>
  /** As `vraag`, where a constraint may refuse: `weigering` is the error that it stands for, none for one that nobody foresaw. */
  readonly vraagMet: <A, E>(
    weigering: (constraint: string) => Option.Option<E>,
    vraag: Vraag<A>
  ) => Effect.Effect<A, E | RegisterOnbereikbaar>
  readonly transactie: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterOnbereikbaar, R>
  /** As `transactie`, and within another one its failure undoes what it did itself, so that the other one may go on. */
  readonly alsGeheel: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterOnbereikbaar, R>
  /** As `transactie`, for who only reads: all of it as it was at one moment. */
  readonly lezing: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterOnbereikbaar, R>
}

/** The way to the database on this pool. Transactions are READ COMMITTED: what must not change meanwhile is locked by row or by version. */
export const maakVerbinding = (database: Kysely<Tabellen>): Verbinding => {
  // Of this database: work on another one within it is not part of its transaction.
  const huidige: HuidigeTransactie = Context.Reference<ControlledTransaction<Tabellen> | undefined>(
    `@betrokkene/adapters/postgres/HuidigeTransactie/${++aantal}`,
    { defaultValue: () => undefined }
  )
  const transactie = <A, E, R>(werk: Effect.Effect<A, E, R>, begin: Begin) =>
    Effect.flatMap(huidige, (open) =>
      open === undefined ? Effect.retry(inTransactie(huidige, begin(database), werk), { times: 6, while: isAfgebroken }) : werk)
  const vraagMet: Verbinding["vraagMet"] = (weigering, vraag) =>
    Effect.flatMap(huidige, (open) =>
      Effect.catchTag(poging(() => vraag(open ?? database, open !== undefined)), "ConstraintGeschonden", ({ constraint }) =>
        Option.match(weigering(constraint), { onNone: () => onvoorzien(constraint), onSome: Effect.fail })))
  return {
    vraagMet,
    vraag: (vraag) => vraagMet(() => Option.none<never>(), vraag),
    transactie: (werk) => transactie(werk, omTeWijzigen),
    lezing: (werk) => transactie(werk, omTeLezen),
    alsGeheel: (werk) => Effect.flatMap(huidige, (open) => open === undefined ? transactie(werk, omTeWijzigen) : binnen(open, werk))
  }
}

type Begin = (database: Kysely<Tabellen>) => ControlledTransactionBuilder<Tabellen>

const omTeWijzigen: Begin = (database) => database.startTransaction()

const omTeLezen: Begin = (database) => database.startTransaction().setIsolationLevel("repeatable read").setAccessMode("read only")

/**
 * Two transactions that wait for each other, such as two that delete what both look at: the server breaks one off. Nothing of it
 * was done; tried again, it sees what the other did and gets the answer to that.
 */
const isAfgebroken = (fout: unknown): boolean =>
  fout instanceof RegisterOnbereikbaar && (fout.reden === "40P01" || fout.reden === "40001")

const inTransactie = <A, E, R>(
  huidige: HuidigeTransactie,
  begin: ControlledTransactionBuilder<Tabellen>,
  werk: Effect.Effect<A, E, R>
): Effect.Effect<A, E | RegisterOnbereikbaar, R> =>
  Effect.uninterruptibleMask((onderbreekbaar) =>
    Effect.gen(function*() {
      const transactie = yield* zonderConstraint(poging(() => begin.execute()))
      const einde = yield* Effect.exit(onderbreekbaar(Effect.provideService(werk, huidige, transactie)))
      const terug = Effect.ignore(poging(() => transactie.rollback().execute()))
      if (Exit.isFailure(einde)) {
        yield* terug
        return yield* Effect.failCause(einde.cause)
      }
      yield* zonderConstraint(poging(() => transactie.commit().execute())).pipe(Effect.onError(() => terug))
      return einde.value
    })
  )

/** A savepoint, to which the transaction goes back when the work fails. */
const binnen = <A, E, R>(open: ControlledTransaction<Tabellen>, werk: Effect.Effect<A, E, R>): Effect.Effect<A, E | RegisterOnbereikbaar, R> =>
  Effect.gen(function*() {
    const vanaf = yield* zonderConstraint(poging(() => open.savepoint("geheel").execute()))
    const laatLos = poging(() => vanaf.releaseSavepoint("geheel").execute())
    // Let go of, too, after going back to it: else a whole around this one would go back to this one and no further.
    const terug = Effect.andThen(poging(() => vanaf.rollbackToSavepoint("geheel").execute()), laatLos)
    const uitkomst = yield* Effect.onError(werk, () => Effect.ignore(terug))
    yield* zonderConstraint(laatLos)
    return uitkomst
  })

const poging = <A>(werk: () => Promise<A>): Effect.Effect<A, RegisterOnbereikbaar | ConstraintGeschonden> =>
  Effect.catchIf(
    Effect.tryPromise({ try: werk, catch: vertaal }),
    (fout): fout is Databasefout => fout instanceof Databasefout,
    Effect.die
  )

const zonderConstraint = <A>(werk: Effect.Effect<A, RegisterOnbereikbaar | ConstraintGeschonden>): Effect.Effect<A, RegisterOnbereikbaar> =>
  Effect.catchTag(werk, "ConstraintGeschonden", ({ constraint }) => onvoorzien(constraint))

const onvoorzien = (constraint: string): Effect.Effect<never> => Effect.die(new Databasefout(`constraint ${constraint}`))
