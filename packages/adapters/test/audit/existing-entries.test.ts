import { layer, migrate } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { TrailSeals, verifyTrail } from "@betrokkene/domain"
import { createDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect, Layer } from "effect"
import { Kysely, PostgresDialect } from "kysely"
import { Migrator } from "kysely/migration"
import pg from "pg"
import { expect, inject, it, onTestFinished } from "vitest"
import { migrations } from "../../src/postgres/migrations/index.ts"

const entry = (op: string): string =>
  `insert into handeling (record_id, op, id, soort, record_soort, velden, door)
    values (gen_random_uuid(), ${op}, gen_random_uuid(), 'gewijzigd', 'partij', '{}', 'wie')`

// Kills: a migration that leaves earlier entries, or the ones written while it runs, without a seal.
it("entries from before the seals are sealed first, in the order of their time", async () => {
  const database = await createDatabase(inject("postgresUrl"))
  const pool = new pg.Pool({ connectionString: database.url })
  const [owner, writer] = [await database.connect(), await database.connect()]
  onTestFinished(async () => {
    for (const client of [owner, writer]) await client.end()
    await database.drop()
  })
  const { error } = await new Migrator({
    db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    migrationTableName: "migratie",
    migrationLockTableName: "migratie_slot"
  }).migrateTo("0013-identiteit")
  await pool.end()
  expect(error).toBeUndefined()
  for (const days of [2, 400, 1]) await owner.query(entry(`now() - interval '${days} days'`))
  await writer.query(`begin; ${entry("now() - interval '3 minutes'")}`)
  const migrated = Effect.runPromise(migrate(database.url))
  // The migration waits for this writer, who began before it.
  await expect.poll(async () =>
    (await owner.query("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"))
      .rowCount
  ).toBeGreaterThan(0)
  await writer.query("commit")
  await migrated
  await owner.query(entry("now()"))
  const { head, waiting } = await Effect.runPromise(
    Effect.provide(
      Effect.gen(function*() {
        const seals = yield* TrailSeals
        yield* seals.sealNext(100)
        const { faults } = yield* verifyTrail([])
        expect(faults).toEqual([])
        return yield* seals.state
      }),
      Layer.merge(layer({ url: database.url, poolSize: 1 }), system)
    )
  )
  expect([head.nummer, waiting]).toEqual([5, 0])
  const { rows } = await owner.query("select op from handeling_zegel order by nummer")
  expect(rows).toEqual(rows.toSorted((one, other) => one.op - other.op))
})
