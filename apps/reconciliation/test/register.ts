import { migrate } from "@betrokkene/adapters/postgres"
import { load } from "@betrokkene/dataset"
import { createDatabase, createMigratedDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { inject, onTestFinished } from "vitest"
import { plant, type Planted } from "./planted-register.ts"

/** URL of an empty database for one test. */
export const emptyDatabase = async (): Promise<string> => {
  const database = await createDatabase(inject("postgresUrl"))
  onTestFinished(database.drop)
  return database.url
}

const migratedDatabase = (serverUrl = inject("postgresUrl")): Promise<TestDatabase> =>
  createMigratedDatabase(serverUrl, (url) => Effect.runPromise(migrate(url)))

const fill = async (databaseUrl: string, aantal: number): Promise<void> => {
  if (aantal > 0) await load({ databaseUrl, seed: 1, aantal, toevoegen: false }, () => undefined)
}

/** URL of a register with this many realistic betrokkenen. */
export const generatedRegister = async (aantal: number): Promise<string> => {
  const database = await migratedDatabase()
  onTestFinished(database.drop)
  await fill(database.url, aantal)
  return database.url
}

/** A register with findings for every rule. Each test takes its own copy, so that all start with the same data. */
export interface Template {
  readonly planted: Planted
  readonly copy: () => Promise<string>
  readonly drop: () => Promise<void>
}

/** Plants once, in addition to this many betrokkenen of the dataset. The caller must drop it. */
export const plantedTemplate = async (aantal: number, serverUrl = inject("postgresUrl")): Promise<Template> => {
  const template = await migratedDatabase(serverUrl)
  await fill(template.url, aantal)
  const planted = await plant(template.url)
  return {
    planted,
    copy: async () => {
      const database = await createDatabase(serverUrl, { template: template.name })
      onTestFinished(database.drop)
      return database.url
    },
    drop: template.drop
  }
}
