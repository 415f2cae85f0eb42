import type {
  Betrokkenen,
  Browse,
  Klantcontacten,
  Page,
  Partijen,
  RegisterUnavailable,
  Tijdstip
} from "@betrokkene/domain"
import { Effect } from "effect"

/** Asks the register once and answers how many records came. */
export type Example = Effect.Effect<number, RegisterUnavailable, Betrokkenen | Klantcontacten | Partijen>

/** The rows of a query that reads what the register holds, past its ports. */
export type Rows = <Row extends object>(query: string) => Promise<ReadonlyArray<Row>>

/** One way to ask a query: examples of it that answer as many records in every register, however large. */
export interface Question {
  /** The query and the page, such as it is known in the figures. */
  readonly name: string
  /** In what order its answer comes, where it has one. */
  readonly sort: string
  readonly examples: (rows: Rows) => Promise<ReadonlyArray<Example>>
}

type AskPage = (
  blader: Browse
) => Effect.Effect<Page<unknown>, RegisterUnavailable, Betrokkenen | Klantcontacten | Partijen>

/** As many as the API gives on a page unless told otherwise. */
const pageSize = 100

/** How far down the list the last page begins that a consumer asks: the 10,000th. */
const deepest = 9_999 * pageSize

/** A list sorted by a column of a table: its first page, and the 10,000th or, where there are fewer, the last; each in both directions. */
export const list = (name: string, from: string, column: string, page: AskPage): ReadonlyArray<Question> =>
  [true, false].flatMap((oplopend) => {
    const sort = `${oplopend ? "" : "-"}${column}`
    return [
      { name: `${name}, page 1`, sort, examples: async () => [answered(page({ oplopend, aantal: pageSize }))] },
      {
        name: `${name}, page 10,000 or the last`,
        sort,
        examples: async (rows) => {
          const direction = oplopend ? "asc" : "desc"
          const [place] = await rows<{ readonly waarde: Date; readonly id: string }>(`
            select ${column} as waarde, id from ${from} order by ${column} ${direction}, id ${direction}
            limit 1 offset (select greatest(0, least(${deepest}, count(*) - ${pageSize}) - 1) from ${from})`)
          if (place === undefined) return [answered(page({ oplopend, aantal: pageSize }))]
          const position = { waarde: place.waarde.toISOString() as Tijdstip, id: place.id }
          return [answered(page({ oplopend, aantal: pageSize, vanaf: { richting: "na", positie: position } }))]
        }
      }
    ]
  })

const answered = (page: ReturnType<AskPage>): Example => Effect.map(page, ({ rijen: rows }) => rows.length)

/** What is found by a value, for values of the register: those that a query gives, at most ten. */
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

/** The list of what is found by a value: one page, in both directions. */
export const shortList = <Row extends object>(
  name: string,
  values: string,
  column: string,
  page: (row: Row, blader: Browse) => ReturnType<AskPage>
): ReadonlyArray<Question> =>
  [true, false].map((oplopend) => ({
    ...lookUp<Row>(name, values, (row) => answered(page(row, { oplopend, aantal: pageSize }))),
    sort: `${oplopend ? "" : "-"}${column}`
  }))
