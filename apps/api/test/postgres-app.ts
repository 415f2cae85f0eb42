import { layer as postgres, migrate } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { createDatabase, createMigratedDatabase, unreliableNetwork } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect, Layer } from "effect"
import { inject, onTestFinished } from "vitest"
import { testApp } from "./harness.ts"

/** An empty database for the test that asks for it. */
export const freshDatabase = async () => {
  const database = await createDatabase(inject("postgresUrl"))
  onTestFinished(database.drop)
  return database
}

/** A database with an empty register, for the test that asks for it. */
export const migratedDatabase = async () => {
  const database = await createMigratedDatabase(inject("postgresUrl"), (url) => Effect.runPromise(migrate(url)))
  onTestFinished(database.drop)
  return database
}

/** The app on a migrated database of its own, reached through something that can be cut. */
export const postgresApp = async (options: Parameters<typeof testApp>[0] = {}) => {
  const database = await migratedDatabase()
  const proxy = await unreliableNetwork(database.url)
  onTestFinished(proxy.cut)
  const app = testApp(options, Layer.fresh(Layer.mergeAll(postgres({ url: proxy.url, connectTimeout: 2000 }), system)))
  onTestFinished(() => app.runtime.dispose())
  return { app, database, proxy }
}

/** Both registers, for a test that must hold on each. */
export const registers = [
  ["memory", async () => testApp()],
  ["PostgreSQL", async () => (await postgresApp()).app]
] as const
