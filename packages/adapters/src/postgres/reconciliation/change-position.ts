import { RegisterUnavailable, Wijzigingsnummer } from "@betrokkene/domain"
import { Effect, Schedule, Schema } from "effect"
import { type Kysely, sql } from "kysely"
import type { DatabaseAccess } from "../connection/database-access.ts"
import type { Tables } from "../connection/tables.ts"

/** How long to wait for transactions that are writing, and how long between two looks; in milliseconds. */
const patience = 30_000
const interval = 50

/**
 * The number of the last write, once that write and all earlier ones can be read. Fails with `schrijvers` when that
 * takes too long.
 *
 * A transaction takes its numbers before its rows can be seen. So this reads the number, and then waits for the end
 * of every transaction that holds a numbered table for writing at that moment: such a lock lasts from before the
 * first number until the rows can be seen or never will be. This holds nobody up and asks nothing about other
 * databases of the server. Do not call it in a transaction that has written: it would wait for itself.
 */
export const changePosition = (
  { query }: DatabaseAccess,
  timeout = patience
): Effect.Effect<Wijzigingsnummer, RegisterUnavailable> =>
  Effect.gen(function*() {
    const position = yield* query(lastNumber)
    const writers = yield* query(writersNow)
    const stillWriting = query(async (database) => {
      const now = await writersNow(database)
      return now.some((writer) => writers.includes(writer))
    })
    yield* stillWriting.pipe(
      Effect.repeat({ while: (writing) => writing, schedule: Schedule.spaced(interval) }),
      Effect.timeoutOrElse({
        duration: timeout,
        orElse: () => Effect.fail(new RegisterUnavailable({ reden: "schrijvers" }))
      })
    )
    return position
  })

const lastNumber = async (database: Kysely<Tables>): Promise<Wijzigingsnummer> => {
  const { rows: [row] } = await sql<
    { stand: string }
  >`select last_value - case when is_called then 0 else 1 end as stand from wijziging`.execute(database)
  return Schema.decodeSync(Wijzigingsnummer)(Number(row?.stand))
}

const writersNow = async (database: Kysely<Tables>): Promise<ReadonlyArray<string>> =>
  (await writing.execute(database)).rows.map(({ transaction: writer }) => writer)

/** The transactions that hold a numbered table of this database for writing. */
const writing = sql<{ transaction: string }>`
  select distinct virtualtransaction as transaction from pg_locks
  where locktype = 'relation' and mode = 'RowExclusiveLock' and granted
    and database = (select oid from pg_database where datname = current_database())
    and relation in (
      'klantcontact'::regclass, 'partij'::regclass, 'betrokkene'::regclass, 'opnieuw_bekijken'::regclass
    )`
