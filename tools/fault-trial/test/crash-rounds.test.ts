import { migreer } from "@betrokkene/adapters/postgres"
import { startApi } from "@betrokkene/api-process"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import pg from "pg"
import { afterAll, assert, beforeAll, describe, inject, it } from "vitest"
import { audit } from "../src/audit.ts"
import { crashRounds } from "../src/crash-rounds.ts"
import { newRegistration, register } from "../src/registration.ts"

describe("killing the API under a load of registrations", () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createDatabase(inject("postgresUrl"))
    await Effect.runPromise(migreer(database.url))
  })
  afterAll(() => database.drop())

  it("loses nothing that was answered with 201, leaves nothing half, and makes nothing twice", async () => {
    const { acknowledged, unanswered, ...findings } = await crashRounds(database.url, 3)
    assert.deepStrictEqual(findings, { rounds: 3, lost: 0, half: 0, surplus: 0, twofold: 0 })
    assert.isAbove(acknowledged, 0)
    assert.isAbove(unanswered, 0)
  })
})

describe("the audit", () => {
  it("sees what is lost, what is half, and what is too much", async () => {
    const database = await createDatabase(inject("postgresUrl"))
    await Effect.runPromise(migreer(database.url))
    const api = await startApi({ databaseUrl: database.url })
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    try {
      const told = [await register(api, newRegistration(0)), await register(api, newRegistration(1)), await register(api, newRegistration(2))]
      assert.deepStrictEqual(await audit(api, database.url, told), { lost: 0, half: 0, surplus: 0 })
      assert.deepStrictEqual(await audit(api, database.url, told.slice(1)), { lost: 0, half: 0, surplus: 1 })
      assert.deepStrictEqual(await audit(api, database.url, told.map((one) => ({ ...one, partij: null }))), { lost: 1, half: 0, surplus: 1 })
      await client.query("delete from betrokkene where id = $1", [told[1]?.betrokkene])
      assert.deepStrictEqual(await audit(api, database.url, told), { lost: 1, half: 1, surplus: 0 })
    } finally {
      await client.end()
      await api.end()
      await database.drop()
    }
  })
})
