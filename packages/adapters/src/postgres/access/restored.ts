import type { Medewerker, RegisterUnavailable } from "@betrokkene/domain"
import { Effect } from "effect"
import { type Kysely, sql } from "kysely"
import { attempt } from "../connection/attempt.ts"
import { makeDatabase } from "../connection/database.ts"
import { kyselyOn } from "../connection/kysely-on.ts"
import type { Tables } from "../connection/tables.ts"

/** Up to which number numbers may have been given out before the restore; 0: not known. */
export interface GivenOutNumbers {
  readonly klantcontact: number
  readonly partij: number
  readonly internetaak: number
}

/** Numbers that are passed over, beside those that are known to be given out: another program may have taken some. */
const margin = 100_000

/** Events that are passed over: nobody knows how many there were, and a subscriber compares their numbers. */
const eventMargin = 1_000_000_000

/**
 * Takes a restored register into use, as the owner of its tables: the relay tells nobody, numbers go on above those that
 * were given out, and the restore is recorded in the audit trail. All of it, or nothing.
 *
 * @example
 * ```ts
 * import * as Postgres from "@betrokkene/adapters/postgres"
 * import { Medewerker } from "@betrokkene/domain"
 * import { Effect, Schema } from "effect"
 *
 * const owner = process.env["DATABASE_URL"] ?? "postgres://127.0.0.1/betrokkene"
 * const program = Effect.gen(function*() {
 *   // The numbers as the ledger tells them; 0 if it is lost.
 *   yield* Postgres.restored(owner, { klantcontact: 20_000, partij: 0, internetaak: 0 }, Schema.decodeSync(Medewerker)("beheer"))
 *   // When all that must be done again was done.
 *   yield* Postgres.resumeDeliveries(owner)
 * })
 * await Effect.runPromise(program)
 * console.log("in use") // in use
 * ```
 */
export const restored = (
  owner: string,
  givenOut: GivenOutNumbers,
  door: Medewerker
): Effect.Effect<void, RegisterUnavailable> =>
  asOwner(owner, async (database) => {
    await sql`
      insert into register_plaats (plaats, geparkeerd) values (huidige_plaats(), true)
      on conflict (enkel) do update set geparkeerd = true`.execute(database)
    for (const reeks of ["klantcontact", "partij", "internetaak"] as const) {
      const sequence = `${reeks}_nummer`
      // Not above the numbers that are in use: programs give some of their own, of any size. These are passed over when
      // the numbering comes to them.
      await sql`
        select setval(${sequence}::regclass, ${margin}::bigint + greatest(${givenOut[reeks]}::bigint,
          (select last_value from ${sql.id(sequence)})))`.execute(database)
    }
    await sql`
      select setval(pg_get_serial_sequence('gebeurtenis', 'volgnummer'),
        ${eventMargin}::bigint + (select last_value from gebeurtenis_volgnummer_seq))`.execute(database)
    await sql`
      insert into handeling_beheer (soort, door, tot_nummer, tot_digest)
      select 'teruggezet', ${door}, nummer, encode(digest, 'hex') from handeling_keten`.execute(database)
  })

/**
 * Lets the relay tell subscribers again, of the register as it is here.
 *
 * Example: {@link restored}.
 */
export const resumeDeliveries = (owner: string): Effect.Effect<void, RegisterUnavailable> =>
  asOwner(owner, (database) =>
    sql`
      insert into register_plaats (plaats) values (huidige_plaats())
      on conflict (enkel) do update set plaats = huidige_plaats(), geparkeerd = false`.execute(database))

const asOwner = (
  url: string,
  work: (database: Kysely<Tables>) => Promise<unknown>
): Effect.Effect<void, RegisterUnavailable> =>
  Effect.scoped(Effect.gen(function*() {
    const { pool } = yield* makeDatabase({ url, poolSize: 1 })
    yield* attempt(() => kyselyOn<Tables>(pool).transaction().execute(work))
  }))
