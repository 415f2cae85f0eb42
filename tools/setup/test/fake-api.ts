import { appendFileSync, existsSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { join } from "node:path"

// It finds nothing wrong with its settings.
if (process.argv.includes("--check")) process.exit()

/** Stands in for the API. It is ready at once and slow to end, so that a test sees what waits for it. */
const server = createServer((_, response) => response.end())
server.listen(Number(process.env["PORT"]), process.env["HOST"])
writeFileSync(process.env["SEEN"] ?? "", JSON.stringify(process.env))

const postmaster = join(process.env["DATA_DIR"] ?? "", "postgres/cluster/postmaster.pid")
process.on("SIGTERM", () => {
  appendFileSync(`${process.env["SEEN"]}-signals`, "SIGTERM\n")
  setTimeout(() => {
    writeFileSync(`${process.env["SEEN"]}-at-end`, existsSync(postmaster) ? "PostgreSQL runs" : "PostgreSQL is gone")
    process.exit(Number(process.env["CODE"] ?? 0))
  }, 1000)
})
