import { layer } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import {
  BetrokkeneId,
  Betrokkenen,
  Klantcontacten,
  KlantcontactId,
  OnderwerpobjectId,
  Partijen,
  PartijId,
  SideRecords
} from "@betrokkene/domain"
import { Effect, Layer, ManagedRuntime } from "effect"
import { expect, it, onTestFinished } from "vitest"
import { migratedDatabase } from "../fixtures/migrated-database.ts"
import { recordedQueries } from "../fixtures/recorded-queries.ts"

const id = "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"

/** How often PostgreSQL plans a prepared statement for its values before it may keep a plan for any. */
const tries = 5

// Kills: a query by ids for which a plan for any ids seems to cost more than one for these.
it("a connection keeps one plan for each query by ids, also when one is asked for", async () => {
  const database = await migratedDatabase()
  const runtime = ManagedRuntime.make(Layer.merge(layer({ url: database.url }), system))
  const client = await database.connect()
  onTestFinished(async () => {
    await client.end()
    await runtime.dispose()
    await database.drop()
  })
  const ask = () =>
    runtime.runPromise(Effect.all([
      Betrokkenen.use((all) => all.zoek(BetrokkeneId.make(id))),
      Partijen.use((all) => all.zoek(PartijId.make(id))),
      Klantcontacten.use((all) => all.zoekAll([KlantcontactId.make(id)])),
      SideRecords.use((all) => all.zoekAll("onderwerpobject", [OnderwerpobjectId.make(id)]))
    ]))
  // Opens the connection, which asks for more.
  await ask()
  const queries = await recordedQueries(ask)
  expect(queries).toHaveLength(4)
  for (const [place, { text, values }] of queries.entries()) {
    for (let times = 0; times < tries + 2; times++) await client.query({ name: `v${place}`, text, values: [...values] })
  }
  const { rows } = await client.query(
    "select custom_plans::int as custom, generic_plans::int as generic from pg_prepared_statements"
  )
  expect(rows).toEqual(queries.map(() => ({ custom: tries, generic: 2 })))
})
