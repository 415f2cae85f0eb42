import { grantRights, layer } from "@betrokkene/adapters/postgres"
import {
  type CallerIdentity,
  type Medewerker,
  type NewRaadpleging,
  Raadplegingen,
  type ShownRecord,
  Tijdstip
} from "@betrokkene/domain"
import type { TestDatabase } from "@betrokkene/embedded-postgres"
import { Effect, ManagedRuntime, Schema } from "effect"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type LoginRole, loginRole } from "../fixtures/login-role.ts"
import { migratedDatabase } from "../fixtures/migrated-database.ts"

let database: TestDatabase
let owner: pg.Client
let role: LoginRole
let application: pg.Client
let register: ManagedRuntime.ManagedRuntime<Raadplegingen, never>

beforeAll(async () => {
  database = await migratedDatabase()
  owner = await database.connect()
  role = await loginRole(database, "app")
  await Effect.runPromise(grantRights(database.url, { application: role.name }))
  application = new pg.Client({ connectionString: role.url })
  await application.connect()
  register = ManagedRuntime.make(layer({ url: role.url, poolSize: 4 }))
})

afterAll(async () => {
  await register.dispose()
  await application.end()
  await owner.end()
  await role.drop()
  await database.drop()
})

const id = (number: number): string => `0199c000-0000-7000-8000-${String(number).padStart(12, "0")}`

const partij = (number: number): ShownRecord => ({ soort: "partij", id: id(number) })

const readOf = (...records: ReadonlyArray<ShownRecord>): NewRaadpleging => ({
  door: "balie" as Medewerker,
  identiteit: "instellingen" as CallerIdentity,
  activiteit: "leesPartij",
  records
})

const use = <A, E>(work: (port: typeof Raadplegingen.Service) => Effect.Effect<A, E>) =>
  register.runPromise(Raadplegingen.use(work))

const sqlState = (client: pg.Client, statement: string): Promise<string | undefined> =>
  client.query(statement).then(() => undefined, (error: pg.DatabaseError) => error.code)

const tables = ["raadpleging", "raadpleging_record"]

/** The months that a table has, and its default partition. */
const partitionsOf = async (table: string): Promise<ReadonlyArray<string>> => {
  const { rows } = await owner.query<{ name: string }>(
    "select inhrelid::regclass::text as name from pg_inherits where inhparent = $1::regclass order by 1",
    [table]
  )
  return rows.map(({ name }) => name)
}

/** The name of the month that is this many months from now, of a table. */
const month = (table: string, from: number): string => {
  const now = new Date()
  const moment = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + from, 1))
  return `${table}_${moment.toISOString().slice(0, 7).replace("-", "_")}`
}

/** Adds an entry of long ago, as the owner can. */
const addOld = async (number: number, op: string): Promise<void> => {
  await owner.query(
    `insert into raadpleging (op, id, door, identiteit, activiteit, aantal, klantcontacten, betrokkenen, partijen)
     values ($2, $1, 'balie', 'instellingen', 'oud', 1, '{}', '{}', array[$1::uuid])`,
    [id(number), op]
  )
  await owner.query(
    "insert into raadpleging_record (op, record_id, raadpleging_id, soort) values ($2, $1, $1, 'partij')",
    [id(number), op]
  )
}

const isFound = async (number: number): Promise<ReadonlyArray<boolean>> => [
  (await use((port) => port.count({ record: partij(number) }))) > 0,
  (await owner.query("select from raadpleging where id = $1", [id(number)])).rowCount === 1
]

const prune = (voor: string) => use((port) => port.prune(Schema.decodeSync(Tijdstip)(voor)))

describe("the role of the application", () => {
  // Kills: a moment that the caller gives.
  it("adds to the read log at the time of the server, the same in both tables", async () => {
    await use((port) => port.voegToe([readOf(partij(1), partij(2))]))
    const { rows } = await owner.query(
      `select count(*)::integer as number, bool_and(abs(extract(epoch from now() - record.op)) < 60) as now
       from raadpleging_record as record join raadpleging on raadpleging.id = raadpleging_id and raadpleging.op = record.op`
    )
    expect(rows).toEqual([{ number: 2, now: true }])
  })

  it.each([
    "update raadpleging set door = 'iemand anders'",
    "update raadpleging_record set soort = 'betrokkene'",
    "delete from raadpleging",
    "delete from raadpleging_record",
    "truncate raadpleging, raadpleging_record",
    "delete from raadpleging_overig",
    `delete from ${month("raadpleging", 0)}`,
    `update ${month("raadpleging_record", 0)} set op = now()`,
    `drop table ${month("raadpleging", 0)}`,
    `alter table raadpleging detach partition ${month("raadpleging", 0)}`,
    "select maak_maanden_raadpleging(1)",
    `insert into raadpleging (op, id, door, identiteit, activiteit, aantal, klantcontacten, betrokkenen, partijen)
     values ('2020-01-01', gen_random_uuid(), 'balie', 'instellingen', 'x', 1, '{}', '{}', '{}')`,
    `insert into raadpleging_record (op, record_id, raadpleging_id, soort)
     values ('2020-01-01', gen_random_uuid(), gen_random_uuid(), 'partij')`
  ])("may not: %s", async (statement) => {
    expect(await sqlState(application, statement)).toBe("42501")
  })

  it("refuses a change by its owner too", async () => {
    expect(await sqlState(owner, "update raadpleging set door = 'iemand anders'")).toBe("42501")
    expect(await sqlState(owner, "update raadpleging_record set soort = 'betrokkene'")).toBe("42501")
  })

  // Kills: a function in the name of the owner that takes a table of the caller for one of the register.
  it("cannot use the clean-up for tables of its own", async () => {
    await application.query("create temporary table raadpleging_overig (op timestamptz)")
    await application.query("insert into raadpleging_overig values ('2000-01-01')")
    await prune("2001-01-01T00:00:00Z")
    await application.query("select beheer_raadplegingen('2001-01-01')")
    expect((await application.query("select from pg_temp.raadpleging_overig")).rowCount).toBe(1)
    await application.query("drop table pg_temp.raadpleging_overig")
  })
})

describe("the months of the read log", () => {
  it("are there two years ahead after the migration, and are never made twice", async () => {
    for (const table of tables) {
      const partitions = await partitionsOf(table)
      expect(partitions).toEqual(expect.arrayContaining([month(table, 0), month(table, 24), `${table}_overig`]))
      expect(partitions).toHaveLength(26)
      await prune("2001-01-01T00:00:00Z")
      expect(await partitionsOf(table)).toEqual(partitions)
    }
  })

  it("are made a year ahead by the clean-up, except one whose entries came too early for it", async () => {
    for (const table of tables) {
      await owner.query(`drop table ${month(table, 5)}, ${month(table, 7)}`)
    }
    const early = `${month("", 7).slice(1).replace("_", "-")}-15T00:00:00Z`
    await addOld(10, early)
    await prune("2001-01-01T00:00:00Z")
    for (const table of tables) {
      expect(await partitionsOf(table)).toContain(month(table, 5))
      expect(await partitionsOf(table)).not.toContain(month(table, 7))
    }
    expect(await isFound(10)).toEqual([true, true])
  })

  it("are dropped as a whole when their last day is past its retention, and entries without a month one by one", async () => {
    for (const table of tables) {
      await owner.query(
        `create table ${table}_2020_03 partition of ${table} for values from ('2020-03-01 00:00+00') to ('2020-04-01 00:00+00')`
      )
    }
    await addOld(20, "2020-03-31T23:59:59.999Z")
    await addOld(21, "2019-12-31T00:00:00Z")
    await addOld(22, "2020-06-01T00:00:00Z")
    await prune("2020-03-31T00:00:00Z")
    expect([await isFound(20), await isFound(21), await isFound(22)]).toEqual([
      [true, true],
      [false, false],
      [true, true]
    ])
    await prune("2020-04-01T00:00:00Z")
    expect([await isFound(20), await isFound(22)]).toEqual([[false, false], [true, true]])
    for (const table of tables) expect(await partitionsOf(table)).not.toContain(`${table}_2020_03`)
  })

  // Kills: somebody who erases the traces of last month.
  it("of the last 180 days stay, whatever the clean-up is asked", async () => {
    await use((port) => port.voegToe([readOf(partij(30))]))
    const { rows: [limit] } = await owner.query<{ inside: string; outside: string }>(
      `select to_char(now() - interval '179 days', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as inside,
        to_char(now() - interval '181 days', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as outside`
    )
    await addOld(31, limit?.inside ?? "")
    await addOld(32, limit?.outside ?? "")
    await prune("9000-01-01T00:00:00Z")
    expect(await use((port) => port.count({ record: partij(30) }))).toBe(1)
    expect([await isFound(31), await isFound(32)]).toEqual([[true, true], [false, false]])
  })

  it("are cleaned up while others read and add", async () => {
    const work = Array.from({ length: 40 }, (_, index) =>
      use((port) =>
        index % 10 === 0
          ? port.prune(Schema.decodeSync(Tijdstip)("2001-01-01T00:00:00Z"))
          : index % 2 === 0
          ? port.voegToe([readOf(partij(40))])
          : Effect.asVoid(port.browse({ record: partij(40) }, { ascending: false, aantal: 10 }))
      ))
    await Promise.all(work)
    expect(await use((port) => port.count({ record: partij(40) }))).toBe(16)
  })
})

describe("an entry", () => {
  it("of many answers with many records is stored by one statement", async () => {
    const records = Array.from({ length: 1000 }, (_, index) => partij(100_000 + index))
    await use((port) => port.voegToe(Array.from({ length: 5 }, () => readOf(...records))))
    expect(await use((port) => port.count({ record: partij(100_500) }))).toBe(5)
  })
})
