import { temporaryPostgres } from "../src/temporary-postgres.ts"

/** Starts a server, writes its URL, and then exits or waits for a signal. */
const { url } = await temporaryPostgres()
process.stdout.write(url, () => {
  if (process.argv[2] === "exit") process.exit(3)
})
