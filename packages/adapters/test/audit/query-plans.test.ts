import { layer } from "@betrokkene/adapters/postgres"
import {
  type CallerIdentity,
  type PageRequest,
  Raadplegingen,
  type RaadplegingFilter,
  type ShownRecord,
  Tijdstip,
  Verantwoording
} from "@betrokkene/domain"
import { Effect, ManagedRuntime, Schema } from "effect"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { migratedDatabase } from "../fixtures/migrated-database.ts"
import { allSteps, planOf, preparedPlanOf, rowsRead } from "../fixtures/plan.ts"
import { recordedQueries } from "../fixtures/recorded-queries.ts"

/**
 * Two years of answers with three records each. One reader has nearly all of them, and one partij is in half of them.
 * Both are also shown in the default partition.
 */
const statements = [
  ...Array.from({ length: 24 }, (_, month) => {
    const begin = new Date(Date.UTC(2024, month, 1)).toISOString()
    const end = new Date(Date.UTC(2024, month + 1, 1)).toISOString()
    const name = begin.slice(0, 7).replace("-", "_")
    return ["raadpleging", "raadpleging_record"].map((table) =>
      `create table ${table}_${name} partition of ${table} for values from ('${begin}') to ('${end}')`
    ).join("; ")
  }),
  `insert into raadpleging (op, id, door, identiteit, activiteit, aantal, klantcontacten, betrokkenen, partijen)
   select timestamptz '2023-12-01 00:00+00' + n * interval '30 minutes', md5('raadpleging' || n)::uuid, 'balie',
     case when n % 100 = 0 then 'token:' || md5('token' || n % 700)::uuid else 'instellingen' end, 'leesPartij', 3,
     array[md5('klantcontact' || n)::uuid], array[md5('betrokkene' || n % 5000)::uuid],
     array[md5('partij' || case when n % 2 = 0 then 1 else n % 3000 end)::uuid]
   from generate_series(1, 36000) as n`,
  `insert into raadpleging_record (op, record_id, raadpleging_id, soort)
   select op, record_id, id, soort from raadpleging cross join lateral (
     select 'klantcontact' as soort, unnest(klantcontacten) as record_id
     union all select 'betrokkene', unnest(betrokkenen) union all select 'partij', unnest(partijen)
   ) as record`,
  `insert into handeling (record_id, record_soort, id, soort, velden, door, op)
   select md5('partij' || case when n % 2 = 0 then 1 else n % 3000 end)::uuid, 'partij', md5('handeling' || n)::uuid,
     'gewijzigd', '{}', 'balie', now()
   from generate_series(1, 12000) as n`,
  "vacuum analyze"
]

let client: pg.Client
let drop: () => Promise<void>
let register: ManagedRuntime.ManagedRuntime<Raadplegingen | Verantwoording, never>

beforeAll(async () => {
  const database = await migratedDatabase()
  drop = database.drop
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  // The same settings as those of the register's connections.
  await client.query("set enable_memoize = off; set jit = off")
  for (const statement of statements) await client.query(statement)
  register = ManagedRuntime.make(layer({ url: database.url, poolSize: 2 }))
})

afterAll(async () => {
  await register.dispose()
  await client.end()
  await drop()
})

/** The most rows that a query of the work reads, by the plan for its values and by that for any. */
const rowsReadBy = async (work: Effect.Effect<unknown, unknown, Raadplegingen | Verantwoording>): Promise<number> => {
  const queries = await recordedQueries(() => register.runPromise(Effect.exit(work)))
  expect(queries).not.toHaveLength(0)
  const read: Array<number> = []
  for (const query of queries) {
    for (const explain of [planOf, preparedPlanOf]) {
      await client.query("begin")
      read.push(rowsRead(allSteps(await explain(client, query))))
      await client.query("rollback")
    }
  }
  return Math.max(...read)
}

const md5Id = async (text: string): Promise<string> => {
  const { rows } = await client.query<{ id: string }>("select md5($1)::uuid as id", [text])
  return rows[0]?.id ?? ""
}

const moment = Schema.decodeSync(Tijdstip)
const pages: ReadonlyArray<readonly [string, PageRequest]> = [true, false].flatMap((ascending) => [
  [ascending ? "rising" : "falling", { ascending, aantal: 20 }] as const,
  ...(["na", "voor"] as const).map((direction) =>
    [`${ascending ? "rising" : "falling"}, ${direction} a place`, {
      ascending,
      aantal: 20,
      from: {
        direction,
        position: { waarde: moment("2024-11-15T00:00:00Z"), id: "80000000-0000-4000-8000-000000000000" }
      }
    }] as const
  )
])

describe("a page of the read log or the trail reads about as many rows as it shows, however long it is", () => {
  const filters: ReadonlyArray<readonly [string, () => Promise<RaadplegingFilter>]> = [
    ...(["partij1", "partij7", "klantcontact777", "betrokkene777"] as const).map((name) =>
      [`of ${name}`, async () => {
        const soort = name.replace(/[0-9]+$/u, "") as ShownRecord["soort"]
        return { record: { soort, id: await md5Id(name) } }
      }] as const
    ),
    ["of a busy reader", () => Promise.resolve({ identiteit: "instellingen" as CallerIdentity })],
    ["of a busy reader in a period", () =>
      Promise.resolve({
        identiteit: "instellingen" as CallerIdentity,
        vanaf: moment("2024-03-01T00:00:00Z"),
        tot: moment("2025-03-01T00:00:00Z")
      })],
    ["of a rare reader", async () => ({ identiteit: `token:${await md5Id("token100")}` as CallerIdentity })]
  ]
  for (const [name, filter] of filters) {
    it(name, async () => {
      const asked = await filter()
      for (const [page, browse] of pages) {
        // At most one row more of each month, to merge them, and as many again to join.
        expect(await rowsReadBy(Raadplegingen.use((port) => port.browse(asked, browse))), page).toBeLessThan(150)
      }
    })
  }

  // Kills: all entries about these records sorted for the latest.
  it("the latest about several records", async () => {
    const names = ["partij1", "partij7", "klantcontact777", "betrokkene777"]
    const records = await Promise.all(names.map(async (name): Promise<ShownRecord> => ({
      soort: name.replace(/[0-9]+$/u, "") as ShownRecord["soort"],
      id: await md5Id(name)
    })))
    // Of each record one row more of each month, to merge them.
    expect(await rowsReadBy(Raadplegingen.use((port) => port.latestAbout(records, 20)))).toBeLessThan(220)
    expect(await rowsReadBy(Verantwoording.use((port) => port.latestAbout(records, 20)))).toBeLessThan(100)
  })

  it("a single one is found by its id", async () => {
    const id = await md5Id("raadpleging777")
    expect(await rowsReadBy(Raadplegingen.use((port) => port.zoek(id as never)))).toBeLessThanOrEqual(1)
  })
})
