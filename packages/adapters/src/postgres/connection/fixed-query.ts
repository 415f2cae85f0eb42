import type { CompiledQuery, Kysely, QueryResult } from "kysely"
import type { Tables } from "./tables.ts"

/** Runs a query with these values. */
export type FixedQuery<Values, Row> = (database: Kysely<Tables>, values: Values) => Promise<QueryResult<Row>>

/** A query as kysely builds it, from parts or from SQL. */
interface Buildable<Row> {
  compile(database: Kysely<Tables>): CompiledQuery<Row>
}

/** Stands in a query in the place of the value with this name. */
class Placeholder {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/**
 * A query that is the same each time except for its values. It is built and compiled once, at the first call, because
 * that takes kysely longer than the rest of a query. So `build` gets placeholders instead of values: it can put them
 * anywhere, but not look at them. Every call gives all values, under the same names. A call with other names is
 * rejected, since the query would silently ignore them.
 */
export const fixedQuery = <Values extends object, Row>(
  build: (database: Kysely<Tables>, placeholders: Values) => Buildable<Row>
): FixedQuery<Values, Row> => {
  let built: { readonly query: CompiledQuery<Row>; readonly names: ReadonlySet<string> } | undefined
  return async (database, values) => {
    const names = Object.keys(values)
    built ??= { query: build(database, placeholdersFor(values)).compile(database), names: new Set(names) }
    const known = built.names
    if (names.length !== known.size || !names.every((name) => known.has(name))) {
      throw new TypeError(`A query for ${[...known].join()} was given ${names.join()}.`)
    }
    const parameters = built.query.parameters.map((value) =>
      value instanceof Placeholder ? values[value.name as keyof Values] : value
    )
    return await database.executeQuery<Row>({ ...built.query, parameters })
  }
}

const placeholdersFor = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.keys(values).map((name) => [name, new Placeholder(name)])) as Values
