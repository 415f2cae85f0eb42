import { RegisterUnavailable, Wijzigingsnummer } from "@betrokkene/domain"
import { Effect, Schedule, Schema } from "effect"
import { sql } from "kysely"
import type { Verbinding } from "../connection/database-access.ts"

/** How long to wait, in milliseconds, for who is writing, and how long between two looks. */
const geduld = 30_000
const tussenpoos = 50

/**
 * The number that the last write took, when all that took it or an earlier one can be read. A transaction takes numbers before its rows
 * can be seen, so first the number is read, and then there is a wait for the end of every transaction that holds a table for writing at
 * that moment: it does so from before its first number until its rows can be seen, or never will be. That holds nobody up, and asks
 * nothing of what goes on in other databases of the server. Not for who has written in a transaction himself: that would be waited for.
 */
export const wijzigingsstand = (
  { vraag }: Verbinding,
  wachttijd = geduld
): Effect.Effect<Wijzigingsnummer, RegisterUnavailable> =>
  Effect.gen(function*() {
    const stand = yield* vraag(async (database) => {
      const { rows: [rij] } = await sql<
        { stand: string }
      >`select last_value - case when is_called then 0 else 1 end as stand from wijziging`.execute(database)
      return Schema.decodeSync(Wijzigingsnummer)(Number(rij?.stand))
    })
    const schrijvers = yield* vraag(async (database) =>
      (await schrijvend.execute(database)).rows.map(({ transactie }) => transactie)
    )
    const nogBezig = vraag(async (database) => {
      const { rows } = await schrijvend.execute(database)
      return rows.some(({ transactie }) => schrijvers.includes(transactie))
    })
    yield* nogBezig.pipe(
      Effect.repeat({ while: (bezig) => bezig, schedule: Schedule.spaced(tussenpoos) }),
      Effect.timeoutOrElse({
        duration: wachttijd,
        orElse: () => Effect.fail(new RegisterUnavailable({ reden: "schrijvers" }))
      })
    )
    return stand
  })

/** The transactions that hold a numbered table of this database for writing. */
const schrijvend = sql<{ transactie: string }>`
  select distinct virtualtransaction as transactie from pg_locks
  where locktype = 'relation' and mode = 'RowExclusiveLock' and granted
    and database = (select oid from pg_database where datname = current_database())
    and relation in ('klantcontact'::regclass, 'partij'::regclass, 'betrokkene'::regclass)`
