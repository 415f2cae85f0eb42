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
export const combinationConstraintOf = (soort: SideSoort): string => `${soort}_combinatie_uniek`

/** The columns of a {@link SideRow}: the gegevens with the ids of the neighbours, which have columns of their own. */
export const wholeRow = (soort: SideSoort): RawBuilder<SideRow> => {
  const ids = Object.keys(descriptionOf(soort).neighbours).map((veld) =>
    sql`${sql.lit(veld)}, ${sql.ref(columnOf(veld))}`
  )
  const gegevens = ids.length === 0
    ? sql`gegevens`
    : sql`gegevens || jsonb_strip_nulls(jsonb_build_object(${sql.join(ids)}))`
  return sql`${sql.lit(soort)} as soort, id, ${gegevens} as gegevens, registratiedatum, versie`
}

/** The row of a record, as JSON. */
export const toSideRow = ({ gegevens, id, registratiedatum, soort, versie }: SideRecord): string => {
  const { neighbours } = descriptionOf(soort)
  const { false: own = [], true: ids = [] } = Object.groupBy(
    Object.entries(gegevens),
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
