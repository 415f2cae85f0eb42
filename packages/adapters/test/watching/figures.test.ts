import { layer } from "@betrokkene/adapters/postgres"
import { Bevindingen, maximumCounted, RegisterFigures } from "@betrokkene/domain"
import type { TestDatabase } from "@betrokkene/embedded-postgres"
import { ManagedRuntime } from "effect"
import type pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { migratedDatabase } from "../fixtures/migrated-database.ts"
import { allSteps, planOf, rowsRead } from "../fixtures/plan.ts"
import { recordedQueries } from "../fixtures/recorded-queries.ts"

const more = maximumCounted + 1_000

let database: TestDatabase
let owner: pg.Client
let register: ManagedRuntime.ManagedRuntime<Bevindingen | RegisterFigures, never>

beforeAll(async () => {
  database = await migratedDatabase()
  owner = await database.connect()
  await owner.query("set session_replication_role = replica")
  await owner.query(`
    insert into bezorging (abonnement, gebeurtenis_id, volgnummer, soort, subject_soort, subject_id, op, vanaf, pogingen)
    select 'zaaksysteem', gen_random_uuid(), n, 'partij-gewijzigd', 'partij', gen_random_uuid(),
      timestamptz '2026-11-24T12:00:00Z' + n * interval '1 second', 'infinity', 0
    from generate_series(1, ${more}) as n`)
  await owner.query(`
    insert into gebeurtenis (id, soort, subject_soort, subject_id, op)
    select gen_random_uuid(), 'partij-gewijzigd', 'partij', gen_random_uuid(), '2026-11-25T12:00:00Z'
    from generate_series(1, ${more})`)
  await owner.query(`
    insert into bevinding (id, regel, ernst, records, kenmerken, vingerafdruk, toestand, gevonden_op, versie)
    select gen_random_uuid(), 'geen-initiator', 'fout', '[{}]', '[]', rpad(n::text, 43, '-'), 'open', now(), 1
    from generate_series(1, 1000) as n`)
  await owner.query("vacuum analyze bezorging, gebeurtenis, bevinding")
  register = ManagedRuntime.make(layer({ url: database.url, poolSize: 1 }))
}, 60_000)

afterAll(async () => {
  await register.dispose()
  await owner.end()
  await database.drop()
})

const read = RegisterFigures.use((figures) => figures.read)

const raadplegingen = async (aantal: number) => {
  await owner.query(
    `insert into raadpleging (id, door, identiteit, activiteit, aantal, klantcontacten, betrokkenen, partijen)
      select gen_random_uuid(), 'balie', 'balie', 'leesPartij', 1, '{}', '{}', array[gen_random_uuid()]
      from generate_series(1, $1)`,
    [aantal]
  )
  // The server counts what was inserted up to a second later, and what it counts after an analyse counts twice.
  await owner.query("select pg_stat_force_next_flush()")
}

describe("the figures of a register with much in it", () => {
  // Kills: a count of all that waits, and a search for the first of it through the whole table.
  it("are counted up to a bound, and what is oldest is found by an index", async () => {
    const { bytes, gebeurtenissen } = await register.runPromise(read)
    expect(gebeurtenissen).toEqual({
      undistributed: { aantal: maximumCounted, sinds: "2026-11-25T12:00:00.000Z" },
      pending: { aantal: maximumCounted, sinds: "2026-11-24T12:00:01.000Z" },
      "dead-letter": { aantal: 0 }
    })
    expect(bytes?.events).toBeGreaterThan(20_000_000)
    const [query, ...others] = await recordedQueries(() => register.runPromise(read))
    expect(others).toEqual([])
    if (query === undefined) throw new Error("Nothing was asked.")
    const steps = allSteps(await planOf(owner, query))
    const ofRegister = steps.filter((step) => !step["Relation Name"]?.startsWith("pg_"))
    // Two counts up to the bound, and some rows for all the rest.
    expect(rowsRead(ofRegister)).toBeLessThan(2 * maximumCounted + 100)
  })

  it("have the read log as the planner estimates it, also since it was analysed last", async () => {
    await raadplegingen(4_000)
    await owner.query("vacuum analyze raadpleging")
    expect((await register.runPromise(read)).raadplegingen).toBe(4_000)
    await raadplegingen(4_000)
    const estimate = (await register.runPromise(read)).raadplegingen
    expect(estimate).toBeGreaterThan(7_000)
    expect(estimate).toBeLessThan(9_000)
  })

  it("have the open findings from an index of these alone", async () => {
    const [query] = await recordedQueries(() =>
      register.runPromise(Bevindingen.use((bevindingen) => bevindingen.countOpen))
    )
    if (query === undefined) throw new Error("Nothing was asked.")
    await owner.query("set enable_seqscan = off")
    const names = allSteps(await planOf(owner, query)).map((step) => step["Index Name"])
    expect(names).toContain("bevinding_open_per_regel")
  })
})
