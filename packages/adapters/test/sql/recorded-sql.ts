import { Effect } from "effect"
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler
} from "kysely"
import type { DatabaseAccess } from "../../src/postgres/connection/database-access.ts"
import { firstRow } from "../../src/postgres/connection/first-row.ts"
import type { Tables } from "../../src/postgres/connection/tables.ts"
import { formattedQuery } from "./formatted-sql.ts"

/**
 * The texts, laid out for reading, of the queries that the work asks. None of them runs: each finds no rows, so work
 * that expects rows stops there.
 */
export const recordedSql = async (
  work: (access: DatabaseAccess) => Effect.Effect<unknown, unknown>
): Promise<string> => {
  const queries: Array<CompiledQuery> = []
  const database = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler()
    },
    log: ({ query }) => void queries.push(query)
  })
  const ask: DatabaseAccess["query"] = (query) => Effect.promise(() => query(database, true))
  await Effect.runPromiseExit(work({
    query: ask,
    byId: (withIds, read) => (id) =>
      Effect.map(ask((database) => withIds(database, { ids: [id] })), ({ rows }) => firstRow(rows, read)),
    queryWithRefusal: (_, query) => ask(query),
    post: (write) => Effect.asVoid(ask(write)),
    transaction: (inside) => inside,
    asUnit: (inside) => inside,
    snapshot: (inside) => inside
  }))
  return queries.map(formattedQuery).join("\n")
}
