import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder
} from "kysely"
import { format } from "sql-formatter"
import { compact } from "./compact.ts"

/** A database that compiles queries and has none of them run. */
const compiling = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler()
  }
})

/** Longer literals are cut: they are tables of the domain, and no part of how a query is composed. */
const longestLiteral = 200

/**
 * The text that the server gets for a query or a part of one, laid out for reading; then the values of its parameters.
 */
export const formattedSql = (query: RawBuilder<unknown>): string => formattedQuery(query.compile(compiling))

/** As {@link formattedSql}, for a query that was compiled. */
export const formattedQuery = ({ parameters, sql }: Pick<CompiledQuery, "parameters" | "sql">): string => {
  const short = sql.replaceAll(
    /'(?:[^']|'')*'/gu,
    (literal) => literal.length <= longestLiteral ? literal : `${literal.slice(0, longestLiteral)}…'`
  )
  const values = parameters.map((value, index) => `-- $${index + 1} = ${JSON.stringify(value)}`)
  return [compact(format(short, { language: "postgresql" })), ...values, ""].join("\n")
}
