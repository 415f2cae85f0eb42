import { type Readiness, RegisterUnavailable, type StorageStatus } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { sql } from "kysely"
import { callable, columnInserts, sequenceRights, tableRights } from "../access/application-rights.ts"
import { endsSupport } from "../migrations/ends-support.ts"
import { migrations } from "../migrations/index.ts"
import { laterMigrations } from "../migrations/later-migrations.ts"
import type { DatabaseAccess } from "./database-access.ts"

const tableMissing = "42P01"

/**
 * The port Readiness on PostgreSQL: ready when no migration is missing, no later one ended the support of this version,
 * and the database takes changes.
 */
export const readiness = ({ query }: DatabaseAccess): Context.Service.Shape<typeof Readiness> => {
  const done = query((database) => database.selectFrom("migratie").select("name").orderBy("name").execute()).pipe(
    Effect.map((rows): ReadonlyArray<string> => rows.map(({ name }) => name)),
    Effect.catchIf(({ reden }) => reden === tableMissing, () => Effect.succeed<ReadonlyArray<string>>([]))
  )
  const writable = Effect.map(
    query((database) => selectWritable.execute(database)),
    ({ rows: [row] }) => row?.writable === true
  )
  const stand = Effect.gen(function*() {
    const applied = yield* done
    const missing = Object.keys(migrations).filter((name) => !applied.includes(name))
    const later = laterMigrations(applied)
    // The rights are those on the tables of this version.
    const status: StorageStatus = {
      storage: "postgres",
      applied,
      missing,
      later,
      retired: later.some(endsSupport),
      writable: missing.length === 0 && (yield* writable)
    }
    return status
  })
  return {
    stand,
    check: Effect.flatMap(stand, ({ missing, retired, writable }) => {
      if (retired) return Effect.fail(new RegisterUnavailable({ reden: "programma-verouderd" }))
      if (missing.length > 0) return Effect.fail(new RegisterUnavailable({ reden: "migraties-ontbreken" }))
      return writable ? Effect.void : Effect.fail(new RegisterUnavailable({ reden: "alleen-lezen" }))
    })
  }
}

const added = JSON.stringify([
  ...Object.entries(tableRights).filter(([, rights]) => rights.includes("insert")).map(([relation]) => ({ relation })),
  ...Object.entries(columnInserts).flatMap(([relation, columns]) => columns.map((field) => ({ relation, field })))
])

const called = JSON.stringify(callable)
const drawn = JSON.stringify(
  Object.entries(sequenceRights).filter(([, rights]) => rights.includes("usage")).map(([name]) => name)
)

/**
 * Asks without writing: a transaction on a standby, or in a database that is set so, is read-only from its start. The
 * rights are those to add to each table, to call each function and to draw from each sequence, without which nothing can
 * be recorded. A function that is not there gives no right.
 */
const selectWritable = sql<{ writable: boolean }>`
  select current_setting('transaction_read_only') = 'off' and (
    select bool_and(
      case when field is null then has_table_privilege(relation, 'insert')
        else has_column_privilege(relation, field, 'insert') end
    )
    from jsonb_to_recordset(${added}::jsonb) as recht (relation text, field text)
  ) and (
    select bool_and(coalesce(has_function_privilege(to_regprocedure(functie), 'execute'), false))
    from jsonb_array_elements_text(${called}::jsonb) as aanroep (functie)
  ) and (
    select bool_and(has_sequence_privilege(reeks, 'usage'))
    from jsonb_array_elements_text(${drawn}::jsonb) as nummering (reeks)
  ) as writable`
