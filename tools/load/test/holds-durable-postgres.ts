import { endOnSignal } from "@betrokkene/api-process"
import { durablePostgres } from "../src/durable-postgres.ts"

/** Has a PostgreSQL running until it is ended by a signal itself. */
endOnSignal()
console.log((await durablePostgres()).url)
setInterval(() => undefined, 60_000)
