import { appendFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"

// It finds nothing wrong with its settings.
if (process.argv.includes("--check")) process.exit()

/** Stands in for the web application. */
const server = createServer((_, response) => response.end())
server.listen(Number(process.env["BEHEER_PORT"]), process.env["HOST"])
writeFileSync(process.env["BEHEER_SEEN"] ?? "", JSON.stringify(process.env))

process.on("SIGTERM", () => {
  appendFileSync(`${process.env["BEHEER_SEEN"]}-signals`, "SIGTERM\n")
  process.exit(0)
})
