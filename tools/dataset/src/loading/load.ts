import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import pg from "pg"
import { from } from "pg-copy-streams"
import { partijCount, type Settings } from "../dataset.ts"
import { settings } from "../generate.ts"
import { copyRow, inPieces } from "./copy-text.ts"
import { indexesAfterwards } from "./indexes-afterwards.ts"
import { counted, type Progress } from "./progress.ts"
import { type Table, tables } from "./tables.ts"

/** Dataset to load, and the register to load it into. */
export interface Assignment {
  readonly databaseUrl: string
  readonly seed: number
  readonly aantal: number
  /** Whether the register may already hold data. */
  readonly toevoegen: boolean
}

/** The register holds data, and the caller did not ask to add to it. */
export class RegisterNotEmpty extends Error {
  override readonly name = "RegisterNotEmpty"
}

/** Number of betrokkenen from which building indexes afterwards is quicker, in a register that was empty. */
const manyRows = 20_000

/** Loads a dataset into a migrated register in one transaction: all of it or, after an error, nothing. */
export const load = async (assignment: Assignment, progress: Progress): Promise<void> => {
  const client = new pg.Client({ connectionString: assignment.databaseUrl, application_name: "betrokkene-dataset" })
  await client.connect()
  try {
    const dataset = await fitting(client, assignment)
    const fill = async () => {
      for (const table of tables) await copy(client, table, dataset, progress)
    }
    const names = tables.map(({ name }) => name)
    await client.query("begin")
    if (dataset.identificatoren && assignment.aantal >= manyRows) await indexesAfterwards(client, names, fill)
    else await fill()
    for (const name of names) await client.query(`analyze ${client.escapeIdentifier(name)}`)
    await client.query("commit")
  } finally {
    await client.end()
  }
}

/**
 * A dataset that fits the data in the register. Its numbers come from the register's sequences, so that nobody else
 * gets them.
 */
const fitting = async (client: pg.Client, { aantal: count, seed, toevoegen }: Assignment): Promise<Settings> => {
  const { rows: [found] } = await client.query<{ readonly filled: boolean }>(
    "select exists (select from klantcontact) or exists (select from partij) as filled"
  )
  const filled = found?.filled === true
  if (filled && !toevoegen) throw new RegisterNotEmpty()
  const dataset = settings(seed, count)
  return {
    ...dataset,
    identificatoren: !filled,
    firstNumbers: {
      // There are never more klantcontacten than betrokkenen.
      klantcontact: await take(client, "klantcontact_nummer", count),
      partij: await take(client, "partij_nummer", partijCount(dataset))
    }
  }
}

/** Reserves `count` numbers of a sequence and returns the first. Numbers of a failed load are not reused. */
const take = async (client: pg.Client, sequence: string, count: number): Promise<number> => {
  await client.query("begin")
  // Changes nothing, but keeps others from taking a number until the commit: otherwise one could fall between the two
  // steps of the next query.
  await client.query(`alter sequence ${client.escapeIdentifier(sequence)} increment by 1`)
  const { rows: [row] } = await client.query<{ readonly last: string }>(
    "select setval($1::regclass, nextval($1::regclass) + $2::bigint - 1) as last",
    [sequence, count]
  )
  await client.query("commit")
  return Number(row?.last) - count + 1
}

const copy = async (
  client: pg.Client,
  { columns, name, rows }: Table,
  settings: Settings,
  progress: Progress
): Promise<void> => {
  const into = client.query(
    from(
      `copy ${client.escapeIdentifier(name)} (${
        columns.map((column) => client.escapeIdentifier(column)).join(", ")
      }) from stdin`
    )
  )
  await pipeline(Readable.from(inPieces(counted(asText(rows(settings)), name, progress))), into)
}

function* asText(rows: ReturnType<Table["rows"]>): Generator<string> {
  for (const row of rows) yield copyRow(row)
}
