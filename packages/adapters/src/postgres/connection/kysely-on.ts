import { Kysely, PostgresDialect, type PostgresPool } from "kysely"

/** Kysely on this pool, or on what does as one. */
export const kyselyOn = <DB>(pool: PostgresPool): Kysely<DB> =>
  new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
