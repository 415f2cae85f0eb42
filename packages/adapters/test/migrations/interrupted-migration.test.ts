import { migrate } from "@betrokkene/adapters/postgres"
import { createDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect, Fiber } from "effect"
import pg from "pg"
import { expect, inject, it, onTestFinished } from "vitest"
import { migrations } from "../../src/postgres/migrations/index.ts"

// Kills: a statement that goes on for ten minutes, with its locks, after the command that began it was stopped.
it("a migration that is interrupted is ended on the server, and is done when it is asked again", async () => {
  const database = await createDatabase(inject("postgresUrl"))
  const observer = new pg.Client({ connectionString: database.url })
  await observer.connect()
  onTestFinished(async () => {
    await observer.end()
    await database.drop()
  })
  const count = async (what: string) => (await observer.query(what)).rowCount
  const sleeping = `select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`
  await observer.query(`
    create function sleep() returns event_trigger language plpgsql as 'begin perform pg_sleep(500); end';
    create event trigger slow on ddl_command_end when tag in ('CREATE INDEX') execute function sleep()`)
  const migrating = Effect.runFork(migrate(database.url))
  await expect.poll(() => count(sleeping), { timeout: 60_000 }).toBe(1)
  await Effect.runPromise(Fiber.interrupt(migrating))
  expect(await count(sleeping)).toBe(0)
  await expect.poll(() => count("select from pg_tables where tablename = 'klantcontact'")).toBe(0)
  await observer.query("drop event trigger slow")
  expect(await Effect.runPromise(migrate(database.url))).toEqual(Object.keys(migrations))
})
