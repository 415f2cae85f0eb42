import { type SideRecord, type SideSoort, sideSoorten, type Tijdstip, type Versie } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"
import { descriptionOf } from "../../system/any-side-records.ts"

/** A side record as a row, whatever its kind, as {@link wholeRow} selects it. */
export interface SideRow {
  readonly soort: SideSoort
  readonly id: string
  readonly gegevens: object
  readonly registratiedatum: Tijdstip
  readonly versie: Versie
}

/** The record of a row. */
export const readSideRecord = (row: SideRow): SideRecord => row as SideRecord

/** The column with the id of a neighbour. */
export const columnOf = (veld: string): string =>
  `${veld.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)}_id`

/** The constraint by which a field names a record that exists. */
export const constraintOf = (soort: SideSoort, veld: string): string => `${soort}_${columnOf(veld)}_bestaat`

/** The constraint by which no two records of this kind have the same combination. */
export const combinationConstraintOf = (soort: SideSoort, velden: ReadonlyArray<string>): string => {
  const { neighbours } = descriptionOf(soort)
  const columns = velden.map((veld) => neighbours[veld] === undefined ? veld : columnOf(veld))
  return `${soort}_${columns.join("_")}_uniek`.slice(0, longestName)
}

/** PostgreSQL cuts longer names off. */
const longestName = 63

/** The table of the list in this field: whose it is, what stands in it, and at which place. */
export const listTableOf = (soort: SideSoort, veld: string): string => `${soort}_${veld}`

/** The constraint by which a list has records that exist. */
export const listConstraintOf = (soort: SideSoort, veld: string): string => `${listTableOf(soort, veld)}_bestaat`

/** The fields of a kind that are lists. */
export const listsOf = (soort: SideSoort): ReadonlyArray<string> => Object.keys(descriptionOf(soort).lists ?? {})

/** The columns of a {@link SideRow}: the gegevens with the ids of the neighbours, which have columns of their own. */
export const wholeRow = (soort: SideSoort): RawBuilder<SideRow> => {
  const column = (name: string) => sql.ref(`${soort}.${name}`)
  const ids = Object.keys(descriptionOf(soort).neighbours).map((veld) =>
    sql`${sql.lit(veld)}, ${column(columnOf(veld))}`
  )
  const own = ids.length === 0
    ? column("gegevens")
    : sql`${column("gegevens")} || jsonb_strip_nulls(jsonb_build_object(${sql.join(ids)}))`
  const lists = listsOf(soort).map((veld) =>
    sql`jsonb_build_object(${sql.lit(veld)}, coalesce((select jsonb_agg(lid_id order by volgorde)
      from ${sql.table(listTableOf(soort, veld))} where record_id = ${column("id")}), '[]'))`
  )
  return sql`${sql.lit(soort)} as soort, ${column("id")}, ${sql.join([own, ...lists], sql` || `)} as gegevens, ${
    column("registratiedatum")
  }, ${column("versie")}`
}

/** The row of a record, as JSON. */
export const toSideRow = ({ gegevens, id, registratiedatum, soort, versie }: SideRecord): string => {
  const { lists = {}, neighbours } = descriptionOf(soort)
  const { false: own = [], true: ids = [] } = Object.groupBy(
    Object.entries(gegevens).filter(([veld]) => lists[veld] === undefined),
    ([veld]) => `${neighbours[veld] !== undefined}`
  )
  return JSON.stringify({
    id,
    gegevens: Object.fromEntries(own),
    ...Object.fromEntries(ids.map(([veld, waarde]) => [columnOf(veld), waarde])),
    registratiedatum,
    versie
  })
}

/** The columns of the table of a kind, each with its type. */
export const columnsOf = (soort: SideSoort): ReadonlyArray<readonly [name: string, type: string]> => [
  ["id", "uuid"],
  ...Object.keys(descriptionOf(soort).neighbours).map((veld) => [columnOf(veld), "uuid"] as const),
  ["gegevens", "jsonb"],
  ["registratiedatum", "timestamptz"],
  ["versie", "integer"]
]

/** Something for each kind of side record, made once. */
export const forEachSoort = <A>(make: (soort: SideSoort) => A): { readonly [soort in SideSoort]: A } =>
  Object.fromEntries(sideSoorten.map((soort) => [soort, make(soort)])) as { readonly [soort in SideSoort]: A }
