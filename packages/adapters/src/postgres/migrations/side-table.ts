import { type RawBuilder, sql } from "kysely"

/** A kind of side record as a migration makes its table. Migrations that were released use it: it never changes. */
export interface SideTable {
  readonly table: string
  /** Columns with the id of a record that it stands beside: the table of that one, and whether every row has it. */
  readonly neighbours: { readonly [column: string]: { readonly table: string; readonly required: boolean } }
  /** The places in the gegevens that lists are narrowed by, each with a name for its index. */
  readonly filters: { readonly [name: string]: string }
  /** Columns whose combination no two rows have. */
  readonly unique?: ReadonlyArray<string>
}

/**
 * The statements that make the table of a kind of side record. What a record stands beside takes it along when it is
 * deleted. A list is read from an index that gives it in its order: narrowed by a neighbour or by a text, or whole.
 */
export const sideTable = (
  { filters, neighbours, table, unique = [] }: SideTable
): ReadonlyArray<RawBuilder<unknown>> => {
  const name = (suffix: string) => sql.id(`${table}_${suffix}`)
  const inOrder = sql`(registratiedatum at time zone 'UTC'), id`
  return [
    sql`
      create table ${sql.table(table)} (
        id uuid primary key,
        ${
      sql.join([
        ...Object.entries(neighbours).map(([column, { required, table: of }]) =>
          sql`${sql.id(column)} uuid ${required ? sql`not null` : sql``} constraint ${
            name(`${column}_bestaat`)
          } references ${sql.table(of)} (id) on delete cascade`
        ),
        sql`gegevens jsonb not null constraint ${name("gegevens_object")} check (jsonb_typeof(gegevens) = 'object')`,
        sql`registratiedatum timestamptz(3) not null`,
        sql`versie integer not null constraint ${name("b12_versie")} check (versie > 0)`,
        ...(unique.length === 0
          ? []
          : [sql`constraint ${name(`${unique.join("_")}_uniek`)} unique (${
            sql.join(unique.map((column) => sql.id(column)))
          })`])
      ])
    }
      )`,
    sql`create index ${name("op_registratie")} on ${sql.table(table)} (registratiedatum, id)`,
    ...Object.entries(neighbours).map(([column, { required }]) =>
      sql`create index ${name(`van_${column}`)} on ${sql.table(table)} (${sql.id(column)}, ${inOrder}) ${
        required ? sql`` : sql`where ${sql.id(column)} is not null`
      }`
    ),
    ...Object.entries(filters).map(([filter, path]) =>
      sql`create index ${name(`op_${filter}`)} on ${sql.table(table)} ((gegevens #>> ${sql.lit(path)}), ${inOrder})`
    )
  ]
}
