import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler
} from "kysely"

/**
 * The statements that `work` would run, as text; nothing is run. Every statement seems to find no rows, so `work` must
 * not decide anything by what it reads. A defect when a statement has parameters, which a text has no place for.
 */
export const recordedStatements = async <DB>(
  work: (database: Kysely<DB>) => Promise<unknown>
): Promise<ReadonlyArray<string>> => {
  const queries: Array<CompiledQuery> = []
  const database = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler()
    },
    log: ({ query }) => {
      queries.push(query)
    }
  })
  await work(database)
  return queries.map(({ parameters, sql }) => {
    if (parameters.length > 0) throw new Error(`A statement has parameters: ${sql}`)
    return sql.trim()
  })
}
