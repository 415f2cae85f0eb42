import { migrate } from "@betrokkene/adapters/postgres"
import { load } from "@betrokkene/dataset"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { inject, onTestFinished } from "vitest"
import { plant, type Planted } from "./planted-register.ts"

/** The address of a database with nothing in it, for one test. */
export const emptyDatabase = async (): Promise<string> => {
  const database = await createDatabase(inject("postgresUrl"))
  onTestFinished(database.drop)
  return database.url
}

const fill = async (databaseUrl: string, aantal: number): Promise<void> => {
  await Effect.runPromise(migrate(databaseUrl))
  if (aantal > 0) await load({ databaseUrl, seed: 1, aantal, toevoegen: false }, () => undefined)
}

/** The address of a register in which so many betrokkenen are, as a municipality might have them. */
export const generatedRegister = async (aantal: number): Promise<string> => {
  const databaseUrl = await emptyDatabase()
  await fill(databaseUrl, aantal)
  return databaseUrl
}

/** A register in which every rule has something to find, of which each test takes a copy of its own: so all begin with the same. */
export interface Template {
  readonly geplant: Planted
  readonly copy: () => Promise<string>
  readonly drop: () => Promise<void>
}

/** Plants once, beside so many betrokkenen of the dataset; to be dropped by who asked for it. */
export const plantedTemplate = async (aantal: number, serverUrl = inject("postgresUrl")): Promise<Template> => {
  const template: TestDatabase = await createDatabase(serverUrl)
  await fill(template.url, aantal)
  const planted = await plant(template.url)
  return {
    geplant: planted,
    copy: async () => {
      const database = await createDatabase(serverUrl, { template: template.name })
      onTestFinished(database.drop)
      return database.url
    },
    drop: template.drop
  }
}
