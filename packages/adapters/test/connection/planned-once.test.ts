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
  SideRecords,
  Tijdstip
} from "@betrokkene/domain"
import { Effect, Layer, ManagedRuntime, Schema } from "effect"
import type pg from "pg"
import { expect, it, onTestFinished } from "vitest"
import { migratedDatabase } from "../fixtures/migrated-database.ts"
import { recordedQueries } from "../fixtures/recorded-queries.ts"

const halfway = Schema.decodeSync(Tijdstip)("2026-05-20T00:00:00Z")
const id = "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"

/** How often PostgreSQL plans a prepared statement for its values before it may keep a plan for any. */
const tries = 5

/** What a connection does with the queries of some questions: how often it plans each, when asked often enough. */
const plansOf = async (
  ask: Effect.Effect<unknown, unknown, Layer.Success<ReturnType<typeof layer>>>,
  rows: (client: pg.Client) => Promise<unknown> = () => Promise.resolve()
) => {
  const database = await migratedDatabase()
  const runtime = ManagedRuntime.make(Layer.merge(layer({ url: database.url }), system))
  const client = await database.connect()
  onTestFinished(async () => {
    await client.end()
    await runtime.dispose()
    await database.drop()
  })
  await rows(client)
  // Opens the connection, which asks for more.
  await runtime.runPromise(ask)
  const queries = await recordedQueries(() => runtime.runPromise(ask))
  for (const [place, { text, values }] of queries.entries()) {
    for (let times = 0; times < tries + 2; times++) await client.query({ name: `v${place}`, text, values: [...values] })
  }
  const { rows: plans } = await client.query(
    "select custom_plans::int as custom, generic_plans::int as generic from pg_prepared_statements order by name"
  )
  return plans
}

// Kills: a query by ids for which a plan for any ids seems to cost more than one for these.
it("a connection keeps one plan for each query by ids, also when one is asked for", async () => {
  const plans = await plansOf(Effect.all([
    Betrokkenen.use((all) => all.zoek(BetrokkeneId.make(id))),
    Partijen.use((all) => all.zoek(PartijId.make(id))),
    Klantcontacten.use((all) => all.zoekAll([KlantcontactId.make(id)])),
    SideRecords.use((all) => all.zoekAll("onderwerpobject", [OnderwerpobjectId.make(id)]))
  ]))
  expect(plans).toEqual(Array.from({ length: 4 }, () => ({ custom: tries, generic: 2 })))
})

// Kills: a page for which a plan for any number of records seems to cost more than one for so many.
it("a connection keeps one plan for unfiltered pages of the usual size", async () => {
  const first = { ascending: false, aantal: 100 } as const
  const next = { ...first, from: { direction: "na", position: { waarde: halfway, id } } } as const
  const plans = await plansOf(
    Effect.forEach([first, next], (page) =>
      Effect.all([
        Betrokkenen.use((all) => all.browse({}, "registratiedatum", page)),
        Klantcontacten.use((all) => all.browse({}, "plaatsgevondenOp", page)),
        Partijen.use((all) => all.browse({}, page))
      ])),
    async (client) => {
      await client.query(
        `with contact as (
          insert into klantcontact (id, nummer, kanaal, onderwerp, vertrouwelijk, plaatsgevonden_op, registratiedatum, versie)
          select gen_random_uuid(), lpad(number::text, 10, '0'), 'balie', 'Verhuizing', false, moment, moment, 1
          from generate_series(1, 3000) as number, lateral (
            select $1::timestamptz + (number - 1500) * interval '1 hour' as moment
          ) as placed returning id, plaatsgevonden_op
        ), person as (
          insert into partij (id, nummer, soort_partij, registratiedatum, versie, indicatie_geheimhouding, indicatie_actief)
          select gen_random_uuid(), lpad(number::text, 10, '0'), 'persoon', $1::timestamptz + (number - 1500) * interval '1 hour', 1, false, true
          from generate_series(1, 3000) as number
        )
        insert into betrokkene (id, klantcontact_id, rol, initiator, plaatsgevonden_op, registratiedatum, versie)
        select gen_random_uuid(), id, 'klant', true, plaatsgevonden_op, plaatsgevonden_op, 1 from contact`,
        [halfway]
      )
      await client.query("vacuum analyze")
    }
  )
  // A first page has no parameter left to plan for.
  expect(plans).toEqual([
    ...Array.from({ length: 3 }, () => ({ custom: 0, generic: tries + 2 })),
    ...Array.from({ length: 3 }, () => ({ custom: tries, generic: 2 }))
  ])
})
