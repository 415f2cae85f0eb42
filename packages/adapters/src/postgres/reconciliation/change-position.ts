import { RegisterUnavailable, Wijzigingsnummer } from "@betrokkene/domain"
import { Effect, Schedule, Schema } from "effect"
import { sql } from "kysely"
import type { Verbinding } from "../connection/database-access.ts"

/** How long to wait, in milliseconds, for who is writing, and how long between two looks. */
const patience = 30_000
const interval = 50

/**
 * The number that the last write took, when all that took it or an earlier one can be read. A transaction takes numbers before its rows
 * can be seen, so first the number is read, and then there is a wait for the end of every transaction that holds a table for writing at
 * that moment: it does so from before its first number until its rows can be seen, or never will be. That holds nobody up, and asks
 * nothing of what goes on in other databases of the server. Not for who has written in a transaction himself: that would be waited for.
 */
export const wijzigingsstand = (
  { query }: Verbinding,
  patienceMillis = patience
): Effect.Effect<Wijzigingsnummer, RegisterUnavailable> =>
  Effect.gen(function*() {
    const position = yield* query(async (database) => {
      const { rows: [row] } = await sql<
        { stand: string }
      >`select last_value - case when is_called then 0 else 1 end as stand from wijziging`.execute(database)
      return Schema.decodeSync(Wijzigingsnummer)(Number(row?.stand))
    })
    const writers = yield* query(async (database) =>
      (await writingTransactions.execute(database)).rows.map(({ transactie: transaction }) => transaction)
    )
    const stillBusy = query(async (database) => {
      const { rows } = await writingTransactions.execute(database)
      return rows.some(({ transactie: transaction }) => writers.includes(transaction))
    })
    yield* stillBusy.pipe(
      Effect.repeat({ while: (busy) => busy, schedule: Schedule.spaced(interval) }),
      Effect.timeoutOrElse({
        duration: patienceMillis,
        orElse: () => Effect.fail(new RegisterUnavailable({ reden: "schrijvers" }))
      })
    )
    return position
  })

/** The transactions that hold a numbered table of this database for writing. */
const writingTransactions = sql<{ transactie: string }>`
  select distinct virtualtransaction as transactie from pg_locks
  where locktype = 'relation' and mode = 'RowExclusiveLock' and granted
    and database = (select oid from pg_database where datname = current_database())
    and relation in ('klantcontact'::regclass, 'partij'::regclass, 'betrokkene'::regclass)`
