import { type Identificatoren, numberedRecords, type RecordedIdentificator } from "@betrokkene/domain"
import type { RecordedIdentificatorFilter } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { type Expression, type Kysely, type RawBuilder, sql } from "kysely"
import type { DatabaseAccess } from "../connection/database-access.ts"
import type { IdentificatorRow, Tables } from "../connection/tables.ts"
import { countWith } from "../listing/count.ts"
import { fromIdentificatorRow } from "./partij-row.ts"

/** The port Identificatoren on PostgreSQL. */
export const identificatoren = ({ query }: DatabaseAccess): Context.Service.Shape<typeof Identificatoren> => {
  const rows = (filter: RecordedIdentificatorFilter, skip: number, atMost: number) =>
    Effect.map(
      query((database) => recordedIdentificatoren(filter, skip, atMost).execute(database)),
      (found) => found.rows.map(readRow)
    )
  return {
    zoek: (filter, atMost) => rows(filter, 0, atMost),
    page: (filter, { aantal, skip }) =>
      Effect.map(
        Effect.all([
          rows(filter, skip, aantal),
          countWith(query, (database) => countIdentificatoren(database, filter))
        ]),
        ([records, count]) => ({ records, count })
      )
  }
}

type Row = Omit<IdentificatorRow, "partij_id" | "volgorde" | "identificator_id"> & {
  readonly id: RecordedIdentificator["id"]
  readonly partij_id: IdentificatorRow["partij_id"] | null
}

const readRow = ({ id, partij_id, ...row }: Row): RecordedIdentificator => ({
  id,
  identificator: fromIdentificatorRow(row),
  ...(partij_id === null ? {} : { partij: partij_id })
})

/** The query of the identificatoren that match. The first part of an id is when its partij, or it itself, was registered. */
export const recordedIdentificatoren = (filter: RecordedIdentificatorFilter, skip: number, atMost: number) => {
  const [vanPartij, loose] = matching(filter, wholeRow)
  // A long list is read from the indexes of both, in their order, no further than the page.
  const last = sql` desc limit ${skip + atMost}`
  const both = isLong(filter)
    ? sql`(${vanPartij} order by ${idVanPartij}${last}) union all (${loose} order by id${last})`
    : sql`${vanPartij} union all ${loose}`
  return sql<Row>`select * from (${both}) as alle order by id desc limit ${atMost} offset ${skip}`
}

const isLong = ({ soorten: _, ...rest }: RecordedIdentificatorFilter): boolean => Object.keys(rest).length === 0

const countIdentificatoren = (database: Kysely<Tables>, filter: RecordedIdentificatorFilter) =>
  database.selectNoFrom(
    sql<string>`(select count(*) from (
      ${sql.join(matching(filter, idAlone), sql` union all `)} limit ${sql.lit(numberedRecords)}
    ) as gevonden)`.as("aantal")
  )

/** What is selected of those of partijen, and of the others. */
interface Selection {
  readonly vanPartij: RawBuilder<unknown>
  readonly loose: RawBuilder<unknown>
}

const idVanPartij = sql`coalesce(identificator_id, eerste_identificator_id(partij_id, soort))`

const idAlone: Selection = { vanPartij: sql`${idVanPartij} as id`, loose: sql`id` }

const wholeRow: Selection = {
  vanPartij: sql`${idVanPartij} as id, partij_id, soort, waarde, kvk_nummer, andere_identificator`,
  loose: sql`id, null::uuid, gegevens ->> 'soort', gegevens ->> 'waarde', coalesce(gegevens ->> 'kvkNummer', ''),
    gegevens ->> 'anderePartijIdentificator'`
}

const matching = (
  { anderePartijIdentificator: andere, id, kvkNummer, soorten, waarden }: RecordedIdentificatorFilter,
  { loose, vanPartij }: Selection
) =>
  [
    sql`select ${vanPartij} from identificator where ${
      all([
        ...(id === undefined ? [] : [sql`${idVanPartij} = ${id}::uuid`]),
        ...(soorten === undefined ? [] : [sql`soort = any(${soorten}::text[])`]),
        ...(waarden === undefined ? [] : [sql`waarde = any(${waarden}::text[])`]),
        ...(kvkNummer === undefined ? [] : [sql`soort = 'vestigingsnummer' and kvk_nummer = ${kvkNummer}`]),
        ...(andere === undefined ? [] : [sql`andere_identificator = ${andere}`])
      ])
    }`,
    sql`select ${loose} from losseidentificator where ${
      all([
        ...(id === undefined ? [] : [sql`id = ${id}::uuid`]),
        ...(soorten === undefined ? [] : [sql`gegevens ->> 'soort' = any(${soorten}::text[])`]),
        ...(waarden === undefined ? [] : [sql`gegevens #>> '{waarde}' = any(${waarden}::text[])`]),
        ...(kvkNummer === undefined ? [] : [sql`gegevens #>> '{kvkNummer}' = ${kvkNummer}`]),
        ...(andere === undefined ? [] : [sql`gegevens #>> '{anderePartijIdentificator}' = ${andere}`])
      ])
    }`
  ] as const

const all = (conditions: ReadonlyArray<Expression<unknown>>) =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
