import { layer } from "@betrokkene/adapters/postgres"
import {
  Abonnementnaam,
  Deliveries,
  type Delivery,
  Medewerker,
  type RegisterUnavailable,
  Tijdstip,
  Transaction
} from "@betrokkene/domain"
import { Effect, ManagedRuntime, Schema } from "effect"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { migratedDatabase } from "../fixtures/migrated-database.ts"
import { allSteps, planOf, rowsRead } from "../fixtures/plan.ts"
import { recordedQueries } from "../fixtures/recorded-queries.ts"

const houder = Schema.decodeSync(Medewerker)("relay")
const abonnement = Schema.decodeSync(Abonnementnaam)("zaaksysteem")
const moment = Schema.decodeSync(Tijdstip)
const [before, halfway] = [moment("2026-11-24T11:59:00Z"), moment("2026-11-24T13:00:00Z")]

/** What waits for a subscriber that has been away for long: four events about each of ten thousand records, and some that were given up. */
const backlog = `
  insert into bezorging (abonnement, gebeurtenis_id, volgnummer, soort, subject_soort, subject_id, op, vanaf, pogingen, reden, onbestelbaar_sinds)
  select 'zaaksysteem', gen_random_uuid(), n, 'partij-gewijzigd', 'partij', md5((n % 10000)::text)::uuid, '2026-11-24T10:00:00Z',
    case when n % 100 = 0 then 'infinity' else timestamptz '2026-11-24T12:00:00Z' + n % 10000 * interval '1 second' end, 3,
    case when n < 10000 and n % 100 = 0 then 'http-410' end, case when n < 10000 and n % 100 = 0 then timestamptz '2026-11-24T11:00:00Z' end
  from generate_series(0, 39999) as n`

let client: pg.Client
let drop: () => Promise<void>
let register: ManagedRuntime.ManagedRuntime<Deliveries | Transaction, never>

beforeAll(async () => {
  const database = await migratedDatabase()
  drop = database.drop
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(backlog)
  await client.query("vacuum analyze")
  register = ManagedRuntime.make(layer({ url: database.url, poolgrootte: 2 }))
})

afterAll(async () => {
  await register.dispose()
  await client.end()
  await drop()
})

/** How many rows the work reads at the most in one query, which finds them all by index. It is taken back, and explained on what was there. */
const readBy = async (work: Effect.Effect<unknown, RegisterUnavailable, Deliveries>): Promise<number> => {
  const takenBack = Transaction.use((transactie) =>
    transactie.run(Effect.andThen(work, Effect.fail("taken back" as const)))
  )
  const queries = await recordedQueries(() => register.runPromise(Effect.flip(takenBack)))
  expect(queries).not.toHaveLength(0)
  const read: Array<number> = []
  for (const query of queries) {
    await client.query("begin")
    const steps = allSteps(await planOf(client, query))
    await client.query("rollback")
    expect(steps.filter((step) => step["Node Type"] === "Seq Scan")).toEqual([])
    read.push(rowsRead(steps))
  }
  return Math.max(...read)
}

const neem = (nu: Tijdstip) =>
  Deliveries.use((bezorgingen) => bezorgingen.take({ abonnement, houder, aantal: 8, nu, lease: 0 }))

const first = async (): Promise<Delivery> => {
  const [bezorging] = await register.runPromise(neem(halfway))
  return bezorging ?? expect.fail("a delivery")
}

describe("with much that waits", () => {
  it("whoever looks for what is due passes over nothing that waits, for its time or for another", async () => {
    expect(await readBy(neem(before))).toBe(0)
    expect(await readBy(neem(halfway))).toBeLessThan(100)
  })

  it("what follows from an attempt touches what it is about", async () => {
    for (
      const afloop of [{ soort: "bezorgd" }, { soort: "opnieuw", op: halfway, reden: "timeout" }, {
        soort: "onbestelbaar",
        sinds: halfway,
        reden: "http-410"
      }] as const
    ) {
      const bezorging = await first()
      expect(await readBy(Deliveries.use((bezorgingen) => bezorgingen.closeAttempt(bezorging, houder, afloop))))
        .toBeLessThan(50)
    }
  })

  it("so do adding, and what a person does", async () => {
    const { gebeurtenis } = await first()
    const id = "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11" as typeof gebeurtenis.id
    expect(
      await readBy(
        Deliveries.use((bezorgingen) =>
          bezorgingen.voegToe([{ abonnement, gebeurtenis: { ...gebeurtenis, id }, volgnummer: 50_000 }], halfway)
        )
      )
    ).toBeLessThan(50)
    expect(await readBy(Deliveries.use((bezorgingen) => bezorgingen.undeliverable(0, 10)))).toBeLessThan(100)
    for (const doe of ["retry", "drop"] as const) {
      const { rows: [letter] } = await client.query<{ nummer: string }>(
        "select nummer from bezorging where onbestelbaar_sinds is not null order by nummer limit 1"
      )
      expect(
        await readBy(Deliveries.use((bezorgingen) => bezorgingen[doe]({ nummer: Number(letter?.nummer) }, halfway)))
      ).toBeLessThan(50)
    }
  })
})
