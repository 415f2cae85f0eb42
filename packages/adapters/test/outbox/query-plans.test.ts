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

const holder = Schema.decodeSync(Medewerker)("relay")
const abonnement = Schema.decodeSync(Abonnementnaam)("zaaksysteem")
const moment = Schema.decodeSync(Tijdstip)
const [before, halfway] = [moment("2026-11-24T11:59:00Z"), moment("2026-11-24T13:00:00Z")]

/**
 * The backlog of a subscriber that was away for long: four events about each of ten thousand records; some are
 * undeliverable.
 */
const backlog = `
  insert into bezorging (abonnement, gebeurtenis_id, volgnummer, soort, subject_soort, subject_id, op, vanaf,
    pogingen, reden, onbestelbaar_sinds)
  select 'zaaksysteem', gen_random_uuid(), n, 'partij-gewijzigd', 'partij', md5((n % 10000)::text)::uuid,
    '2026-11-24T10:00:00Z',
    case when n % 100 = 0 then 'infinity'
      else timestamptz '2026-11-24T12:00:00Z' + n % 10000 * interval '1 second' end, 3,
    case when n < 10000 and n % 100 = 0 then 'http-410' end,
    case when n < 10000 and n % 100 = 0 then timestamptz '2026-11-24T11:00:00Z' end
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
  register = ManagedRuntime.make(layer({ url: database.url, poolSize: 2 }))
})

afterAll(async () => {
  await register.dispose()
  await client.end()
  await drop()
})

/**
 * The most rows that one query of the work reads, all by index. The work is rolled back before its queries are
 * explained.
 */
const readBy = async (work: Effect.Effect<unknown, RegisterUnavailable, Deliveries>): Promise<number> => {
  const takenBack = Transaction.use((transaction) =>
    transaction.run(Effect.andThen(work, Effect.fail("taken back" as const)))
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

const take = (nu: Tijdstip) =>
  Deliveries.use((deliveries) => deliveries.take({ abonnement, houder: holder, aantal: 8, nu, lease: 0 }))

const first = async (): Promise<Delivery> => {
  const [delivery] = await register.runPromise(take(halfway))
  return delivery ?? expect.fail("No delivery is due.")
}

describe("with a long backlog", () => {
  it("a search for due deliveries reads none that wait for their time or for another delivery", async () => {
    expect(await readBy(take(before))).toBe(0)
    expect(await readBy(take(halfway))).toBeLessThan(100)
  })

  it("closing an attempt reads only the deliveries of its record", async () => {
    for (
      const outcome of [{ soort: "bezorgd" }, { soort: "opnieuw", op: halfway, reden: "timeout" }, {
        soort: "onbestelbaar",
        sinds: halfway,
        reden: "http-410"
      }] as const
    ) {
      const delivery = await first()
      expect(await readBy(Deliveries.use((deliveries) => deliveries.closeAttempt(delivery, holder, outcome))))
        .toBeLessThan(50)
    }
  })

  it("adding, listing, retrying and dropping read only the deliveries that they are about", async () => {
    const { gebeurtenis } = await first()
    const id = "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11" as typeof gebeurtenis.id
    expect(
      await readBy(
        Deliveries.use((deliveries) =>
          deliveries.voegToe([{ abonnement, gebeurtenis: { ...gebeurtenis, id }, volgnummer: 50_000 }], halfway)
        )
      )
    ).toBeLessThan(50)
    expect(await readBy(Deliveries.use((deliveries) => deliveries.undeliverable(0, 10)))).toBeLessThan(100)
    const acts = {
      retry: (nummer: number) => Deliveries.use((deliveries) => deliveries.retry({ nummer }, halfway)),
      drop: (nummer: number) =>
        Effect.asVoid(Deliveries.use((deliveries) => deliveries.drop({ nummer }, halfway, 1_000)))
    }
    for (const act of [acts.retry, acts.drop]) {
      const { rows: [undeliverable] } = await client.query<{ nummer: string }>(
        "select nummer from bezorging where onbestelbaar_sinds is not null order by nummer limit 1"
      )
      expect(await readBy(act(Number(undeliverable?.nummer)))).toBeLessThan(50)
    }
  })
})
