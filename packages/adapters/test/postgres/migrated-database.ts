import { migreer } from "@betrokkene/adapters/postgres"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { inject } from "vitest"

/** A database of its own for the tests of one file, with the register in it and nothing else. */
export const migratedDatabase = async (): Promise<TestDatabase> => {
  const database = await createDatabase(inject("postgresUrl"))
  await Effect.runPromise(migreer(database.url))
  return database
}
