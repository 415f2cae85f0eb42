import type { CompiledQuery, Kysely, QueryResult } from "kysely"
import type { Tabellen } from "./tables.ts"

/** Asks a query with these values. */
export type FixedQuery<Values, Row> = (database: Kysely<Tabellen>, values: Values) => Promise<QueryResult<Row>>

/** A query as kysely builds it, of parts or of plain SQL. */
interface Buildable<Row> {
  compile(database: Kysely<Tabellen>): CompiledQuery<Row>
}

/** Stands in a query where a value will stand, under its name. */
class Placeholder {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/**
 * A query that is the same each time but for its values. It is built and compiled when it is asked first, since that takes kysely longer
 * than all the rest of asking it; so `bouw` gets places in the stead of the values, and can put them anywhere but not look at them. Each
 * time all values are given, under the same names: rejects for others, which would be left out without a word.
 */
export const vasteVraag = <Values extends object, Row>(
  build: (database: Kysely<Tabellen>, placeholders: Values) => Buildable<Row>
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
