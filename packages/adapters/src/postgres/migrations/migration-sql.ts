import type { RegisterUnavailable } from "@betrokkene/domain"
import { Effect } from "effect"
import {
  checkRoles,
  type DatabaseRoleMissing,
  type DatabaseRoles,
  type DatabaseRoleTwice,
  giveRights
} from "../access/roles.ts"
import { makeDatabase } from "../connection/database.ts"
import { kyselyOn } from "../connection/kysely-on.ts"
import type { Tables } from "../connection/tables.ts"
import { type DatabaseNewer, databaseNewer, doneMigrations, migrationTable } from "./done-migrations.ts"
import { holdTables } from "./hold-tables.ts"
import { sessionLimits } from "./migrate.ts"
import { missingAfter } from "./missing-migrations.ts"
import { recordedStatements } from "./recorded-statements.ts"

/** What `migrate` and `grantRights` would do to a database, as SQL. */
export interface MigrationSql {
  /** The migrations that are missing now. */
  readonly migrations: ReadonlyArray<string>
  /** One transaction for psql, or for anything else that runs SQL as the owner. It refuses any other database state. */
  readonly text: string
}

/**
 * Writes down what `migrate` and `grantRights` would do now, and does nothing. The role of `url` only needs
 * to read which migrations were done.
 *
 * Fails with {@link DatabaseNewer}, {@link DatabaseRoleMissing} or {@link DatabaseRoleTwice}.
 *
 * Example: {@link migrationSqlAfter}.
 */
export const migrationSql = (
  url: string,
  roles: DatabaseRoles | undefined
): Effect.Effect<MigrationSql, RegisterUnavailable | DatabaseRoleTwice | DatabaseRoleMissing | DatabaseNewer> =>
  Effect.scoped(Effect.gen(function*() {
    const { pool } = yield* makeDatabase({ url, poolSize: 1 })
    const kysely = kyselyOn<Tables>(pool)
    const done = yield* doneMigrations(kysely)
    const rights = roles === undefined ? [] : yield* Effect.flatMap(
      checkRoles(kysely, roles),
      (schema) => Effect.promise(() => recordedStatements<Tables>((database) => giveRights(database, schema, roles)))
    )
    return yield* written(done, rights)
  }))

/**
 * Writes down the migrations that follow those named in `done`, without a database; all of them for an empty list. It
 * holds no rights: call `grantRights` afterwards, or use {@link migrationSql}.
 *
 * Fails with {@link DatabaseNewer}.
 *
 * @example
 * ```ts
 * import { migrationSql, migrationSqlAfter } from "@betrokkene/adapters/postgres/migrations"
 * import { Effect } from "effect"
 *
 * // For a new register, without a database.
 * const all = await Effect.runPromise(migrationSqlAfter([]))
 * console.log(all.migrations[0], all.text.startsWith("begin;")) // 0001-klantcontact true
 *
 * // What a database misses now, and the rights of roles if they are given.
 * const url = process.env["DATABASE_URL"] ?? "postgres://127.0.0.1/betrokkene"
 * const missing = await Effect.runPromise(migrationSql(url, undefined))
 * console.log(missing.migrations.length) // 0
 * ```
 */
export const migrationSqlAfter = (done: ReadonlyArray<string>): Effect.Effect<MigrationSql, DatabaseNewer> => {
  const newer = databaseNewer(done)
  if (newer !== undefined) return Effect.fail(newer)
  return written(done.length === 0 ? undefined : done.toSorted(), [])
}

const written = Effect.fnUntraced(function*(
  done: ReadonlyArray<string> | undefined,
  rights: ReadonlyArray<string>
): Effect.fn.Return<MigrationSql> {
  const missing = missingAfter(done)
  const steps = yield* Effect.promise(() =>
    Promise.all(missing.map(async ([name, { up }]) => ({ name, statements: await recordedStatements<unknown>(up) })))
  )
  const locks = yield* Effect.promise(() => recordedStatements<unknown>((database) => holdTables.execute(database)))
  return {
    migrations: missing.map(([name]) => name),
    text: [
      "begin;",
      ...settings.map((setting) => `set local ${setting};`),
      ...(done === undefined ? tables : []),
      onlyAt(done ?? []),
      ...(done === undefined ? [] : locks.map(ended)),
      ...steps.flatMap(({ name, statements }) => [`\n-- ${name}`, ...statements.map(ended), noted(name)]),
      ...(rights.length === 0 ? [] : ["\n-- rights", ...rights.map(ended)]),
      "\ncommit;\n"
    ].join("\n")
  }
})

const ended = (statement: string): string => `${statement};`

/** As in `migrate`, whatever the defaults of the client. The texts hold letters with accents, and backslashes. */
const settings = [
  "client_encoding = 'UTF8'",
  "standard_conforming_strings = on",
  "timezone = 'UTC'",
  `lock_timeout = ${sessionLimits.lock}`,
  `statement_timeout = ${sessionLimits.statement}`
]

/** The tables in which kysely keeps what was done. */
const tables = [
  `create table ${migrationTable} (name varchar(255) not null primary key, timestamp varchar(255) not null);`,
  `create table ${migrationTable}_slot (id varchar(255) not null primary key, is_locked integer not null default 0);`,
  `insert into ${migrationTable}_slot (id, is_locked) values ('migration_lock', 0);`
]

/** The lock that kysely takes while it migrates. */
const lock = "3853314791062309107"

/** Waits for another migration, and refuses a database that is not as it was when this text was made. */
const onlyAt = (done: ReadonlyArray<string>): string =>
  `do $only$
begin
  perform pg_advisory_xact_lock(${lock});
  if (select coalesce(array_agg(name::text order by name collate "C"), '{}') from ${migrationTable})
    <> array[${done.map((name) => `'${name}'`).join(", ")}]::text[] then
    raise exception 'other migrations were done than when this file was made'
      using errcode = 'object_not_in_prerequisite_state';
  end if;
  -- Functions name their schema, and this file names public.
  if current_schema() is distinct from 'public' then
    raise exception 'this file is for the schema public'
      using errcode = 'object_not_in_prerequisite_state';
  end if;
end $only$;`

/** Kysely expects the times of migrations to be in the order of their names. */
const noted = (name: string): string =>
  `insert into ${migrationTable} (name, timestamp)
select '${name}', greatest(to_char(clock_timestamp(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), max(timestamp))
from ${migrationTable};`
