import { temporaryPostgres } from "../src/temporary-postgres.ts"

/** Starts a server, says where, and then ends itself or waits for the signal that ends it. */
const { url } = await temporaryPostgres()
process.stdout.write(url, () => {
  if (process.argv[2] === "exit") process.exit(3)
})
