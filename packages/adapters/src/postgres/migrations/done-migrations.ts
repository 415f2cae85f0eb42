import type { RegisterUnavailable } from "@betrokkene/domain"
import { Data, Effect } from "effect"
import { type Kysely, sql } from "kysely"
import { attempt } from "../connection/attempt.ts"
import type { Tables } from "../connection/tables.ts"
import { endsSupport } from "./ends-support.ts"
import { migrations } from "./index.ts"
import { laterMigrations } from "./later-migrations.ts"

/** The table of the migrations that were done. */
export const migrationTable = "migratie"

/** A later version of this software migrated the database: it has a migration that this version does not know. */
export class DatabaseNewer extends Data.TaggedError("DatabaseNewer")<{
  readonly migratie: string
  /**
   * Whether this version works on the database all the same: no later migration ends its support, and none of its own is
   * missing, as after migrations of another line of versions.
   */
  readonly supported: boolean
}> {}

/** The names of the migrations that were done; undefined if there is no list of them yet. */
export const doneMigrations = (
  database: Kysely<Tables>
): Effect.Effect<ReadonlyArray<string> | undefined, RegisterUnavailable | DatabaseNewer> =>
  Effect.gen(function*() {
    const { rows: [list] } = yield* attempt(() =>
      sql<{ there: boolean }>`select to_regclass(${sql.lit(migrationTable)}) is not null as there`.execute(database)
    )
    if (list?.there !== true) return undefined
    const rows = yield* attempt(() => database.selectFrom(migrationTable).select("name").orderBy("name").execute())
    const newer = databaseNewer(rows.map(({ name }) => name))
    return newer === undefined ? rows.map(({ name }) => name) : yield* newer
  })

/** That these migrations include some that this version does not know; undefined if it knows them all. */
export const databaseNewer = (done: ReadonlyArray<string>): DatabaseNewer | undefined => {
  const unknown = laterMigrations(done)
  const [first] = unknown
  const complete = Object.keys(migrations).every((name) => done.includes(name))
  return first === undefined
    ? undefined
    : new DatabaseNewer({
      migratie: unknown.find(endsSupport) ?? first,
      supported: complete && !unknown.some(endsSupport)
    })
}
