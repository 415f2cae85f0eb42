import type {
  Betrokkenen,
  Klantcontacten,
  PageRequest,
  Partijen,
  RecordPage,
  RegisterUnavailable,
  Tijdstip
} from "@betrokkene/domain"
import { Effect } from "effect"

/** Runs one query and returns the number of records in the answer. */
export type Example = Effect.Effect<number, RegisterUnavailable, Betrokkenen | Klantcontacten | Partijen>

/** Runs SQL on the register directly, past its ports. */
export type Rows = <Row extends object>(query: string) => Promise<ReadonlyArray<Row>>

/** A query with examples that return the same number of records in a register of any size. */
export interface Question {
  /** Name of the query and page in the figures. */
  readonly name: string
  /** Sort order of the answer, if it has one. */
  readonly sort: string
  readonly examples: (rows: Rows) => Promise<ReadonlyArray<Example>>
}

type AskPage = (
  page: PageRequest
) => Effect.Effect<RecordPage<unknown>, RegisterUnavailable, Betrokkenen | Klantcontacten | Partijen>

/** Default page size of the API. */
const pageSize = 100

/** Position of the last page that is measured: it starts at the 10,000th record. */
const deepest = 9_999 * pageSize

/** Pages of a list sorted by a column: the first, and the 10,000th or else the last; each in both directions. */
export const sortedList = (name: string, from: string, column: string, page: AskPage): ReadonlyArray<Question> =>
  [true, false].flatMap((ascending) => {
    const sort = `${ascending ? "" : "-"}${column}`
    return [
      { name: `${name}, page 1`, sort, examples: async () => [answered(page({ ascending, aantal: pageSize }))] },
      {
        name: `${name}, page 10,000 or the last`,
        sort,
        examples: async (rows) => {
          const direction = ascending ? "asc" : "desc"
          const [place] = await rows<{ readonly waarde: Date; readonly id: string }>(`
            select ${column} as waarde, id from ${from} order by ${column} ${direction}, id ${direction}
            limit 1 offset (select greatest(0, least(${deepest}, count(*) - ${pageSize}) - 1) from ${from})`)
          if (place === undefined) return [answered(page({ ascending, aantal: pageSize }))]
          const position = { waarde: place.waarde.toISOString() as Tijdstip, id: place.id }
          return [answered(page({ ascending, aantal: pageSize, from: { direction: "na", position } }))]
        }
      }
    ]
  })

const answered = (page: ReturnType<AskPage>): Example => Effect.map(page, ({ rows }) => rows.length)

/** Looks up records by values from the register: at most ten, from the SQL query. */
export const lookUp = <Row extends object>(
  name: string,
  values: string,
  ask: (row: Row) => Effect.Effect<number, RegisterUnavailable, Betrokkenen | Klantcontacten | Partijen>
): Question => ({
  name,
  sort: "",
  examples: async (rows) =>
    (await rows<Row>(`select * from (${values}) as value order by md5(value::text) limit 10`)).map(ask)
})

/** A list of records found by a value: one page, in both directions. */
export const shortList = <Row extends object>(
  name: string,
  values: string,
  column: string,
  page: (row: Row, browse: PageRequest) => ReturnType<AskPage>
): ReadonlyArray<Question> =>
  [true, false].map((ascending) => ({
    ...lookUp<Row>(name, values, (row) => answered(page(row, { ascending, aantal: pageSize }))),
    sort: `${ascending ? "" : "-"}${column}`
  }))
