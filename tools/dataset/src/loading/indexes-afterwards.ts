import type pg from "pg"

/** Memory for building one index. PostgreSQL's own 64 MB makes it sort a large one on disk more often. */
const memory = "256MB"

/** What is taken off a table and put back. */
interface Definition {
  readonly table: string
  readonly name: string
  readonly definition: string
}

/**
 * Fills tables without their indexes, keys and foreign keys, and makes these again afterwards. Building an index over
 * all rows sorts once, while a row that is added to an index of random ids reads and writes a page of its own: in a
 * register larger than the memory of PostgreSQL that decides how long loading takes. Every key is checked when it is
 * made. Runs in the caller's transaction, so that a failure leaves everything as it was; until its end nobody else can
 * use the tables.
 */
export const indexesAfterwards = async (
  client: pg.Client,
  tables: ReadonlyArray<string>,
  fill: () => Promise<void>
): Promise<void> => {
  const constraints = await definitionsOf(client, allConstraints, tables)
  for (const { name, table } of constraints) {
    await client.query(`alter table ${table} drop constraint ${client.escapeIdentifier(name)}`)
  }
  // What is left has no constraint behind it.
  const indexes = await definitionsOf(client, allIndexes, tables)
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  await fill()
  await client.query("select set_config('maintenance_work_mem', $1, true)", [memory])
  for (const { definition } of indexes) await client.query(definition)
  // A foreign key needs the key that it refers to.
  for (const { definition, name, table } of constraints.toReversed()) {
    await client.query(`alter table ${table} add constraint ${client.escapeIdentifier(name)} ${definition}`)
  }
}

const definitionsOf = async (
  client: pg.Client,
  query: string,
  tables: ReadonlyArray<string>
): Promise<ReadonlyArray<Definition>> => (await client.query<Definition>(query, [tables])).rows

/** Keys of these tables, and foreign keys from and to them. Foreign keys come first. */
const allConstraints = `
  select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
  from pg_constraint
  where contype in ('f', 'p', 'u')
    and (conrelid = any ($1::text[]::regclass[]) or contype = 'f' and confrelid = any ($1::text[]::regclass[]))
  order by contype <> 'f', conrelid::regclass::text, conname`

const allIndexes = `
  select indrelid::regclass::text as table, indexrelid::regclass::text as name,
    pg_get_indexdef(indexrelid) as definition
  from pg_index
  where indrelid = any ($1::text[]::regclass[])
  order by indexrelid::regclass::text`
