import pg from "pg"
import { to } from "pg-copy-streams"

/** Tables that the rules read. */
const tables = [
  "klantcontact",
  "betrokkene",
  "betrokkene_digitaal_adres",
  "partij",
  "identificator",
  "partij_digitaal_adres"
]

const client = new pg.Client({ connectionString: process.env["DATABASE_URL"], application_name: "betrokkene-bench" })
await client.connect()
const start = performance.now()
let rows = 0
for (const table of tables) {
  const copied = client.query(to(`copy ${client.escapeIdentifier(table)} to stdout`))
  for await (const piece of copied as AsyncIterable<Buffer>) void piece.length
  rows += copied.rowCount
}
process.stdout.write(JSON.stringify({ rows, seconds: (performance.now() - start) / 1000 }))
await client.end()
