import { appendFileSync, writeFileSync } from "node:fs"

// It finds nothing wrong with its settings.
if (process.argv.includes("--check")) process.exit()

/** Stands in for the migration: notes its environment, and ends with MIGRATION_CODE or never. */
writeFileSync(`${process.env["SEEN"]}-migration`, JSON.stringify(process.env))
if (process.env["MIGRATION_CODE"] === "never") {
  process.on("SIGTERM", () => {
    appendFileSync(`${process.env["SEEN"]}-migration-signals`, "SIGTERM\n")
    process.exit(130)
  })
  setInterval(() => undefined, 1000)
  process.stderr.write("migrating\n")
} else process.exit(Number(process.env["MIGRATION_CODE"] ?? 0))
