import { migrate } from "@betrokkene/adapters/postgres"
import { RegisterUnavailable } from "@betrokkene/domain"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect, Exit } from "effect"
import { setTimeout as wait } from "node:timers/promises"
import pg from "pg"
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest"
import { migrations } from "../../src/postgres/migrations/index.ts"
import { migrateTo } from "../fixtures/migrate-to.ts"

const missing = Object.keys(migrations).slice(-3)
const before = Object.keys(migrations).at(-4) ?? ""

let database: TestDatabase
let worker: pg.Client
let observer: pg.Client

beforeEach(async () => {
  database = await createDatabase(inject("postgresUrl"))
  await migrateTo(database.url, before)
  worker = new pg.Client({ connectionString: database.url })
  observer = new pg.Client({ connectionString: database.url, lock_timeout: 100 })
  await Promise.all([worker.connect(), observer.connect()])
})

afterEach(async () => {
  await Promise.all([worker.end(), observer.end()])
  await database.drop()
})

const lastDone = async (): Promise<unknown> =>
  (await observer.query<{ name: string }>("select max(name) as name from migratie")).rows[0]?.name

/** Waits until somebody waits for a table that the worker has. */
const someoneWaits = async (): Promise<void> => {
  const { rowCount } = await observer.query(
    `select from pg_locks where not granted and locktype = 'relation'
       and database = (select oid from pg_database where datname = current_database())`
  )
  if (rowCount === 0) {
    await wait(5)
    await someoneWaits()
  }
}

describe("a migration while others work", () => {
  it("gives up for those who need a table that it has already, and is done after that", async () => {
    await worker.query("begin; lock table betrokkene in row exclusive mode")
    const failure = Effect.runPromise(Effect.flip(migrate(database.url)))
    await someoneWaits()
    // Each waits for the other now. PostgreSQL would abort one of them.
    await worker.query("lock table klantcontact in row exclusive mode")
    expect(await failure).toEqual(new RegisterUnavailable({ reden: "55P03" }))
    expect(await lastDone()).toBe(before)
    await worker.query("commit")
    expect(await Effect.runPromise(migrate(database.url))).toEqual(missing)
  })

  it("holds nobody up while it waits for its first table, but those who come for that one", async () => {
    await worker.query("begin; lock table idempotentie in row exclusive mode")
    const migrating = Effect.runPromise(migrate(database.url))
    await someoneWaits()
    await observer.query("begin; lock table klantcontact, partij, betrokkene in row exclusive mode; commit")
    await worker.query("commit")
    expect(await migrating).toEqual(missing)
  })

  // PostgreSQL ends a vacuum of its own after a second in which somebody waits for it.
  it("waits longer than a second for a vacuum, and holds nobody up meanwhile", async () => {
    await worker.query("begin; lock table betrokkene in share update exclusive mode")
    const migrating = Effect.runPromiseExit(migrate(database.url))
    await someoneWaits()
    await wait(1_200)
    await observer.query("begin; lock table idempotentie, klantcontact, betrokkene in row exclusive mode; commit")
    await worker.query("commit")
    expect(await migrating).toEqual(Exit.succeed(missing))
  })

  it("waits for no table of somebody else beside its own", async () => {
    const role = `of_${database.name}`
    await observer.query(`create role ${role}; create table report (); alter table report owner to ${role}`)
    await worker.query("begin; lock table report in access exclusive mode")
    const done = await Effect.runPromiseExit(migrate(database.url))
    await worker.query("commit")
    await observer.query(`drop table report; drop role ${role}`)
    expect(done).toEqual(Exit.succeed(missing))
  })
})
