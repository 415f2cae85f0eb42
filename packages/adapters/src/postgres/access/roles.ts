import type { RegisterUnavailable } from "@betrokkene/domain"
import { Data, Effect } from "effect"
import { type Kysely, sql } from "kysely"
import { attempt } from "../connection/attempt.ts"
import { makeDatabase } from "../connection/database.ts"
import { kyselyOn } from "../connection/kysely-on.ts"
import type { Tables } from "../connection/tables.ts"
import { callable, columnInserts, columnUpdates, sequenceRights, tableRights } from "./application-rights.ts"

/** The roles of the server that use the tables of the register without owning them. */
export interface DatabaseRoles {
  /**
   * For the applications: reads and writes rows, each table only as the applications do. It changes no table, issues
   * no token and only adds to the audit trail.
   */
  readonly application: string
  /** For reports: reads what counts and dates are made of, and nothing that identifies a person. */
  readonly reporting?: string
}

/** The server has no role of this name. */
export class DatabaseRoleMissing extends Data.TaggedError("DatabaseRoleMissing")<{ readonly rol: string }> {}

/** The role owns the tables or is named for both purposes: the rights of the one would take away those of the other. */
export class DatabaseRoleTwice extends Data.TaggedError("DatabaseRoleTwice")<{ readonly rol: string }> {}

/** The columns that reports read. They are named one by one, so that reports do not get what a later version adds. */
const readable = {
  klantcontact: [
    "id",
    "nummer",
    "kanaal",
    "taal",
    "vertrouwelijk",
    "plaatsgevonden_op",
    "indicatie_contact_gelukt",
    "verdere_actie_ondernomen",
    "registratiedatum",
    "versie"
  ],
  partij: ["id", "soort_partij", "indicatie_geheimhouding", "indicatie_actief", "registratiedatum", "versie"],
  betrokkene: [
    "id",
    "klantcontact_id",
    "plaatsgevonden_op",
    "grond_soort",
    "grond_identificatorsoort",
    "grond_op",
    "rol",
    "initiator",
    "registratiedatum",
    "versie"
  ],
  koppelgebeurtenis: ["id", "betrokkene_id", "soort", "op"],
  bevinding: ["id", "regel", "ernst", "toestand", "besluit_wijze", "besluit_op", "gevonden_op"],
  reconciliatie: ["id", "begonnen", "peildatum", "toestand", "geeindigd", "cijfers"]
} as const

/**
 * Gives each role the rights that it needs in the schema of the register, and takes away all others that it has
 * there. `owner` is the URL of the role that owns the tables. Call it after each migration.
 *
 * Fails with {@link DatabaseRoleTwice}.
 *
 * @example
 * ```ts
 * import * as Postgres from "@betrokkene/adapters/postgres"
 * import { Effect } from "effect"
 *
 * const owner = process.env["DATABASE_URL"] ?? "postgres://127.0.0.1/betrokkene"
 * const roles = { application: "betrokkene_api", reporting: "betrokkene_reports" }
 * const program = Effect.gen(function*() {
 *   yield* Postgres.requireRoles(owner, roles)
 *   yield* Postgres.migrate(owner)
 *   yield* Postgres.grantRights(owner, roles)
 * })
 *
 * const refused = await Effect.runPromise(Effect.flip(program))
 * console.log(refused._tag) // DatabaseRoleMissing
 * ```
 */
export const grantRights = (
  owner: string,
  named: DatabaseRoles
): Effect.Effect<void, RegisterUnavailable | DatabaseRoleTwice | DatabaseRoleMissing> =>
  Effect.scoped(Effect.gen(function*() {
    const { pool } = yield* makeDatabase({ url: owner, poolSize: 1 })
    const kysely = kyselyOn<Tables>(pool)
    const schema = yield* checkRoles(kysely, named)
    yield* attempt(() => kysely.transaction().execute((database) => giveRights(database, schema, named)))
  }))

/**
 * Refuses what {@link grantRights} would refuse, so that nothing is migrated for roles that are not there.
 *
 * Fails with {@link DatabaseRoleMissing} or {@link DatabaseRoleTwice}.
 *
 * Example: {@link grantRights}.
 */
export const requireRoles = (
  owner: string,
  named: DatabaseRoles
): Effect.Effect<void, RegisterUnavailable | DatabaseRoleTwice | DatabaseRoleMissing> =>
  Effect.scoped(Effect.gen(function*() {
    const { pool } = yield* makeDatabase({ url: owner, poolSize: 1 })
    yield* checkRoles(kyselyOn<Tables>(pool), named)
  }))

/** Refuses roles that are missing or cannot be given rights. Returns the schema of the register. */
export const checkRoles = (
  database: Kysely<Tables>,
  { application, reporting }: DatabaseRoles
): Effect.Effect<string, RegisterUnavailable | DatabaseRoleTwice | DatabaseRoleMissing> =>
  Effect.gen(function*() {
    const roles = [application, ...(reporting === undefined ? [] : [reporting])]
    // Before the first migration, whoever does it will own the tables.
    const { rows } = yield* attempt(() =>
      sql<{ rolname: string; own: boolean }>`
        select rolname, rolname = coalesce(
          (select pg_get_userbyid(relowner) from pg_class where oid = to_regclass('migratie')), current_user) as own
        from pg_roles where rolname = any(${roles})`.execute(database)
    )
    const twice = rows.find(({ own, rolname }) => own || roles.indexOf(rolname) !== roles.lastIndexOf(rolname))
    if (twice !== undefined) return yield* new DatabaseRoleTwice({ rol: twice.rolname })
    const absent = roles.find((rol) => !rows.some(({ rolname }) => rolname === rol))
    if (absent !== undefined) return yield* new DatabaseRoleMissing({ rol: absent })
    const { rows: [current] } = yield* attempt(() =>
      sql<{ schema: string | null }>`select current_schema() as schema`.execute(database)
    )
    return current?.schema ?? "public"
  })

/** Gives these rights, by statements that do not depend on what is in the database. */
export const giveRights = async (
  database: Kysely<Tables>,
  schemaName: string,
  { application, reporting }: DatabaseRoles
): Promise<void> => {
  const schema = sql.id(schemaName)
  // Else everybody could add functions that those of the owner take for what they call. A database that began on
  // PostgreSQL 14 or older gives this right to all.
  await sql`revoke create on schema ${schema} from public`.execute(database)
  await revokeAll(database, schema, application)
  await grantApplication(database, application)
  if (reporting === undefined) return
  await revokeAll(database, schema, reporting)
  for (const [table, columns] of Object.entries(readable)) {
    await sql`grant select (${sql.join(columns.map((column) => sql.id(column)))}) on ${sql.id(table)} to ${
      sql.id(reporting)
    }`.execute(database)
  }
}

const grantApplication = async (database: Kysely<Tables>, rol: string): Promise<void> => {
  const to = sql.id(rol)
  for (const [table, rights] of Object.entries(tableRights)) {
    await sql`grant ${sql.raw(rights.join())} on ${sql.id(table)} to ${to}`.execute(database)
  }
  for (const [table, columns] of Object.entries(columnUpdates)) {
    await sql`grant update (${sql.join(columns.map((column) => sql.id(column)))}) on ${sql.id(table)} to ${to}`
      .execute(database)
  }
  for (const [table, columns] of Object.entries(columnInserts)) {
    await sql`grant insert (${sql.join(columns.map((column) => sql.id(column)))}) on ${sql.id(table)} to ${to}`
      .execute(database)
  }
  for (const [sequence, rights] of Object.entries(sequenceRights)) {
    await sql`grant ${sql.raw(rights.join())} on sequence ${sql.id(sequence)} to ${to}`.execute(database)
  }
  for (const called of callable) await sql`grant execute on function ${sql.raw(called)} to ${to}`.execute(database)
}

const revokeAll = async (database: Kysely<Tables>, schema: ReturnType<typeof sql.id>, rol: string): Promise<void> => {
  await sql`revoke all on schema ${schema} from ${sql.id(rol)}`.execute(database)
  await sql`revoke all on all tables in schema ${schema} from ${sql.id(rol)}`.execute(database)
  await sql`revoke all on all sequences in schema ${schema} from ${sql.id(rol)}`.execute(database)
  await sql`revoke all on all functions in schema ${schema} from ${sql.id(rol)}`.execute(database)
  await sql`grant usage on schema ${schema} to ${sql.id(rol)}`.execute(database)
}
