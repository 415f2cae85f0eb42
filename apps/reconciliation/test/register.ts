import { migreer } from "@betrokkene/adapters/postgres"
import { load } from "@betrokkene/dataset"
import { createDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { inject, onTestFinished } from "vitest"

/** The address of a database with nothing in it, for one test. */
export const emptyDatabase = async (): Promise<string> => {
  const database = await createDatabase(inject("postgresUrl"))
  onTestFinished(database.drop)
  return database.url
}

/** The address of a register in which so many betrokkenen are, and nothing is wrong with any. */
export const cleanRegister = async (aantal: number): Promise<string> => {
  const databaseUrl = await emptyDatabase()
  await Effect.runPromise(migreer(databaseUrl))
  await load({ databaseUrl, seed: 1, aantal, toevoegen: false }, () => undefined)
  return databaseUrl
}
