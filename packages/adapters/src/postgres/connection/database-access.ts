import { RegisterUnavailable } from "@betrokkene/domain"
import { Context, Effect, Exit, Option } from "effect"
import type { ControlledTransaction, ControlledTransactionBuilder, Kysely } from "kysely"
import type { Leen, Lijn } from "./connection.ts"
import { type ConstraintGeschonden, Databasefout, vertaal } from "./errors.ts"
import type { Tabellen } from "./tables.ts"

/** A transaction and the connection that it is on. */
interface OpenTransactie {
  readonly lijn: Lijn
  readonly database: ControlledTransaction<Tabellen>
}

/** The open transaction; none outside one. */
type HuidigeTransactie = Context.Reference<OpenTransactie | undefined>

let aantal = 0

/** A query as kysely builds it, on the open transaction or on the pool. */
export type Vraag<A> = (database: Kysely<Tabellen>, inTransactie: boolean) => Promise<A>

/** How queries and transactions get to the database, and errors back. */
export interface Verbinding {
  readonly vraag: <A>(vraag: Vraag<A>) => Effect.Effect<A, RegisterUnavailable>
  /** As `vraag`, where a constraint may refuse: `weigering` is the error that it stands for, none for one that nobody foresaw. */
  readonly vraagMet: <A, E>(
    weigering: (constraint: string) => Option.Option<E>,
    vraag: Vraag<A>
  ) => Effect.Effect<A, E | RegisterUnavailable>
  readonly transactie: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
  /** As `transactie`, and within another one its failure undoes what it did itself, so that the other one may go on. */
  readonly alsGeheel: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
  /** As `transactie`, for who only reads: all of it as it was at one moment. */
  readonly lezing: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
}

/**
 * The way to the database on these connections. Transactions are READ COMMITTED: what must not change meanwhile is locked by row or by
 * version. Who is interrupted has his query ended on the server, and his transaction rolled back; a commit is never broken off.
 */
export const maakVerbinding = (leen: Leen): Verbinding => {
  // Of this database: work on another one within it is not part of its transaction.
  const huidige: HuidigeTransactie = Context.Reference<OpenTransactie | undefined>(
    `@betrokkene/adapters/postgres/HuidigeTransactie/${++aantal}`,
    { defaultValue: () => undefined }
  )
  const transactie = <A, E, R>(werk: Effect.Effect<A, E, R>, begin: Begin) =>
    Effect.flatMap(huidige, (open) =>
      open === undefined
        ? Effect.retry(metLijn(leen, (lijn) => inTransactie(huidige, lijn, begin, werk)), {
          times: 6,
          while: isAfgebroken
        })
        : werk)
  const stel = <A>(vraag: Vraag<A>) =>
    Effect.flatMap(huidige, (open) =>
      open === undefined
        ? metLijn(leen, (lijn) => poging(lijn, () => vraag(lijn.kysely, false)))
        : poging(open.lijn, () => vraag(open.database, true)))
  const vraagMet: Verbinding["vraagMet"] = (weigering, vraag) =>
    Effect.catchTag(
      stel(vraag),
      "ConstraintGeschonden",
      ({ constraint }) =>
        Option.match(weigering(constraint), { onNone: () => onvoorzien(constraint), onSome: Effect.fail })
    )
  return {
    vraagMet,
    vraag: (vraag) => vraagMet(() => Option.none<never>(), vraag),
    transactie: (werk) => transactie(werk, omTeWijzigen),
    lezing: (werk) => transactie(werk, omTeLezen),
    alsGeheel: (werk) =>
      Effect.flatMap(huidige, (open) => open === undefined ? transactie(werk, omTeWijzigen) : binnen(open, werk))
  }
}

type Begin = (database: Kysely<Tabellen>) => ControlledTransactionBuilder<Tabellen>

const omTeWijzigen: Begin = (database) => database.startTransaction()

const omTeLezen: Begin = (database) =>
  database.startTransaction().setIsolationLevel("repeatable read").setAccessMode("read only")

/**
 * Two transactions that wait for each other, such as two that delete what both look at: the server breaks one off. Nothing of it
 * was done; tried again, it sees what the other did and gets the answer to that.
 */
const isAfgebroken = (fout: unknown): boolean =>
  fout instanceof RegisterUnavailable && (fout.reden === "40P01" || fout.reden === "40001")

/** On a connection that is given back at the end, also when it comes only after the work was interrupted. */
const metLijn = <A, E, R>(
  leen: Leen,
  gebruik: (lijn: Lijn) => Effect.Effect<A, E, R>
): Effect.Effect<A, E | RegisterUnavailable, R> =>
  Effect.uninterruptibleMask((onderbreekbaar) => {
    const lening = leen()
    const terug = Effect.sync(() => void lening.then((lijn) => lijn.geefTerug(), () => undefined))
    return Effect.ensuring(onderbreekbaar(Effect.flatMap(zonderConstraint(uitkomstVan(() => lening)), gebruik)), terug)
  })

const inTransactie = <A, E, R>(
  huidige: HuidigeTransactie,
  lijn: Lijn,
  begin: Begin,
  werk: Effect.Effect<A, E, R>
): Effect.Effect<A, E | RegisterUnavailable, R> =>
  Effect.uninterruptibleMask((onderbreekbaar) =>
    Effect.gen(function*() {
      const database = yield* zonderConstraint(poging(lijn, () => begin(lijn.kysely).execute()))
      const einde = yield* Effect.exit(onderbreekbaar(Effect.provideService(werk, huidige, { lijn, database })))
      const terug = Effect.ignore(poging(lijn, () => database.rollback().execute()))
      if (Exit.isFailure(einde)) {
        yield* terug
        return yield* Effect.failCause(einde.cause)
      }
      yield* zonderConstraint(poging(lijn, () => database.commit().execute())).pipe(Effect.onError(() => terug))
      return einde.value
    })
  )

/** A savepoint, to which the transaction goes back when the work fails. */
const binnen = <A, E, R>(
  { database, lijn }: OpenTransactie,
  werk: Effect.Effect<A, E, R>
): Effect.Effect<A, E | RegisterUnavailable, R> =>
  Effect.gen(function*() {
    const vanaf = yield* zonderConstraint(poging(lijn, () => database.savepoint("geheel").execute()))
    const laatLos = poging(lijn, () => vanaf.releaseSavepoint("geheel").execute())
    // Let go of, too, after going back to it: else a whole around this one would go back to this one and no further.
    const terug = Effect.andThen(poging(lijn, () => vanaf.rollbackToSavepoint("geheel").execute()), laatLos)
    const uitkomst = yield* Effect.onError(werk, () => Effect.ignore(terug))
    yield* zonderConstraint(laatLos)
    return uitkomst
  })

/** Work on a connection. Whoever is interrupted meanwhile goes on only when nothing of it is under way any more. */
const poging = <A>(lijn: Lijn, werk: () => Promise<A>): Effect.Effect<A, RegisterUnavailable | ConstraintGeschonden> =>
  uitkomstVan(werk, (onderweg) => Effect.promise(() => lijn.breekAf(onderweg)))

const uitkomstVan = <A>(
  werk: () => Promise<A>,
  bijOnderbreking: (onderweg: Promise<A>) => Effect.Effect<void> = () => Effect.void
): Effect.Effect<A, RegisterUnavailable | ConstraintGeschonden> =>
  Effect.callback((verder) => {
    const onderweg = (async () => await werk())()
    onderweg.then(
      (uitkomst) => verder(Effect.succeed(uitkomst)),
      (reden: unknown) => {
        const fout = vertaal(reden)
        verder(fout instanceof Databasefout ? Effect.die(fout) : Effect.fail(fout))
      }
    )
    return bijOnderbreking(onderweg)
  })

const zonderConstraint = <A>(
  werk: Effect.Effect<A, RegisterUnavailable | ConstraintGeschonden>
): Effect.Effect<A, RegisterUnavailable> =>
  Effect.catchTag(werk, "ConstraintGeschonden", ({ constraint }) => onvoorzien(constraint))

const onvoorzien = (constraint: string): Effect.Effect<never> =>
  Effect.die(new Databasefout(`constraint ${constraint}`))
