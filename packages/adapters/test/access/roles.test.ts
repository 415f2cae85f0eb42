import { grantRights, layer } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import {
  geenContactgegevens,
  Klantcontactgegevens,
  Medewerker,
  Partijen,
  registreerBetrokkene,
  type VerantwoordRecord,
  vergeet,
  verifyTrail,
  verwijderBetrokkene,
  zoekHandelingen
} from "@betrokkene/domain"
import type { TestDatabase } from "@betrokkene/embedded-postgres"
import { Effect, Layer, Schema } from "effect"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type LoginRole, loginRole } from "../fixtures/login-role.ts"
import { migratedDatabase } from "../fixtures/migrated-database.ts"
import { newPersoon } from "../fixtures/records.ts"

const door = Schema.decodeSync(Medewerker)("balie")

let database: TestDatabase
let owner: pg.Client
let applicationRole: LoginRole
let reportRole: LoginRole
let application: pg.Client
let report: pg.Client

const connected = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

beforeAll(async () => {
  database = await migratedDatabase()
  owner = await database.connect()
  applicationRole = await loginRole(database, "app")
  reportRole = await loginRole(database, "report")
  await Effect.runPromise(grantRights(database.url, { application: applicationRole.name, reporting: reportRole.name }))
  application = await connected(applicationRole.url)
  report = await connected(reportRole.url)
})

afterAll(async () => {
  for (const client of [application, report]) await client.end()
  await owner.end()
  for (const role of [applicationRole, reportRole]) await role.drop()
  await database.drop()
})

const onRegister = <A, E>(
  work: Effect.Effect<A, E, Layer.Success<ReturnType<typeof layer>> | Layer.Success<typeof system>>
) => Effect.runPromise(Effect.provide(work, Layer.mergeAll(layer({ url: applicationRole.url }), system)))

const sqlState = (client: pg.Client, statement: string): Promise<string | undefined> =>
  client.query(statement).then(() => undefined, (error: pg.DatabaseError) => error.code)

const trailOf = (record: VerantwoordRecord) =>
  Effect.map(
    zoekHandelingen(record, { ascending: true, aantal: 100 }),
    ({ records }) => records.map(({ soort }) => soort)
  )

const registered = registreerBetrokkene({
  klantcontact: { nieuw: Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" }) },
  rol: "klant",
  initiator: true,
  contactgegevens: geenContactgegevens,
  door
})

const refused = "42501"

describe("the role of the application", () => {
  it("may do all that the use cases need", async () => {
    const trail = await onRegister(Effect.gen(function*() {
      const { betrokkene } = yield* registered
      yield* verwijderBetrokkene(betrokkene.id, "elke")
      const partij = yield* newPersoon("999990032", "iemand@example.org")
      yield* Partijen.use((partijen) => partijen.voegToe(partij))
      yield* vergeet({ partij: partij.id, door, proef: false })
      return yield* trailOf({ soort: "betrokkene", id: betrokkene.id })
    }))
    expect(trail).toEqual(["geregistreerd", "verwijderd"])
  })

  it.each([
    "update handeling set door = 'iemand anders'",
    "delete from handeling",
    "truncate handeling",
    "drop table handeling",
    "alter table handeling disable trigger all",
    "drop trigger handeling_blijft on handeling",
    "create or replace function weiger_wijziging() returns trigger language plpgsql as $$ begin return new; end $$",
    "alter table handeling owner to current_user",
    "grant delete on handeling to current_user",
    "create table erbij (naam text)",
    "alter table partij add column erbij text",
    "drop table partij",
    "truncate partij cascade",
    "create index erbij on partij (nummer)",
    "insert into handeling_zegel select * from handeling_zegel",
    "delete from handeling_zegel",
    "delete from handeling_onverzegeld",
    "insert into handeling_onverzegeld (record_id, op, id) select record_id, op, id from handeling",
    "update handeling_keten set nummer = 0",
    "create or replace function verzegel_handelingen(integer) returns integer return 0",
    "delete from koppelgebeurtenis",
    "update koppelgebeurtenis set op = now()",
    "update identificator set waarde = waarde",
    "delete from bevinding_geheim",
    "update grond_geheim set geheim = geheim",
    "insert into migratie (name, timestamp) values ('9999', 'nu')",
    "insert into toegangstoken (digest, naam, scopes, gemaakt_op) values (repeat('a', 64), 'zelf', '{read}', now())",
    "update toegangstoken set scopes = '{erase}'",
    "set session_replication_role = replica"
  ])("may not: %s", async (statement) => {
    await onRegister(registered)
    const before = await owner.query("select count(*) from handeling")
    const state = await sqlState(application, statement)
    // PostgreSQL only warns about a grant by a role that has no right to give.
    if (!statement.startsWith("grant")) expect(state).toBe(refused)
    expect((await owner.query("select count(*) from handeling")).rows).toEqual(before.rows)
    expect(await sqlState(application, "delete from handeling")).toBe(refused)
  })
})

describe("an entry that the application writes by itself", () => {
  const anEntry = `insert into handeling (record_id, op, id, soort, record_soort, velden, door)
    values (gen_random_uuid(), '2020-01-01', gen_random_uuid(), 'gewijzigd', 'partij', '{}', 'wie')`

  // Kills: a time that whoever writes the entry may choose, also through a statement that takes long.
  it("has the time of the server", async () => {
    const before = await owner.query<{ now: Date }>("select date_trunc('milliseconds', clock_timestamp()) as now")
    await application.query(`begin; select pg_sleep(0.05); ${anEntry}; commit`)
    const { rows } = await owner.query(
      "select count(*)::int as count from handeling where door = 'wie' and op < $1",
      [before.rows[0]?.now]
    )
    expect(rows).toEqual([{ count: 0 }])
    expect((await owner.query("select from handeling where door = 'wie'")).rowCount).toBe(1)
  })

  // Kills: functions of the owner that find tables of the caller's session.
  it("is sealed in the tables of the register, whatever tables and settings the session has", async () => {
    const intruder = await connected(applicationRole.url)
    for (const table of ["handeling_onverzegeld", "handeling_zegel", "handeling_keten", "handeling"]) {
      await intruder.query(`create temporary table ${table} (like public.${table} including all)`)
    }
    await intruder.query("set search_path to pg_temp, public; set timezone to 'Europe/Amsterdam'")
    await intruder.query(anEntry.replace("handeling", "public.handeling"))
    const { rows: [sealed] } = await intruder.query("select verzegel_handelingen(100000) as count")
    await intruder.end()
    expect(sealed.count).toBeGreaterThan(0)
    const { faults, waiting } = await onRegister(verifyTrail([]))
    expect({ faults, waiting }).toEqual({ faults: [], waiting: 0 })
  })
})

// Kills: a schema in which all may make functions, as those of PostgreSQL 14 are.
it("the application makes nothing that the functions of the owner could take for what they call", async () => {
  await owner.query("grant create on schema public to public")
  await Effect.runPromise(grantRights(database.url, { application: applicationRole.name }))
  const shadow =
    "create function concat_ws(text, text, bigint, text) returns text language sql as 'select current_user'"
  expect(await sqlState(application, shadow)).toBe(refused)
  expect(await sqlState(application, "create table eigen ()")).toBe(refused)
})

describe("the audit trail", () => {
  it.each(["update handeling set door = 'iemand anders'", "delete from handeling", "truncate handeling"])(
    "refuses a change by its owner too: %s",
    async (statement) => {
      await onRegister(registered)
      expect(await sqlState(owner, statement)).toBe(refused)
    }
  )
})

describe("the role of reports", () => {
  it("may read and change nothing", async () => {
    expect(await sqlState(report, "select rol, count(*) from betrokkene group by rol")).toBeUndefined()
    expect(await sqlState(report, "select regel, count(id) from bevinding group by regel")).toBeUndefined()
    expect(await sqlState(report, "select cijfers from reconciliatie")).toBeUndefined()
    expect(await sqlState(report, "update betrokkene set rol = 'klant'")).toBe(refused)
    expect(await sqlState(report, "delete from handeling")).toBe(refused)
  })

  it.each([
    "identificator",
    "partij_digitaal_adres",
    "betrokkene_digitaal_adres",
    "handeling",
    "gebeurtenis",
    "bezorging",
    "herstelpunt",
    "idempotentie",
    "bevinding_geheim",
    "grond_geheim",
    "toegangstoken"
  ])("cannot read %s", async (table) => {
    expect(await sqlState(report, `select * from ${table}`)).toBe(refused)
  })

  it.each([
    "select contactnaam from partij",
    "select bezoekadres from partij",
    "select interne_notitie from partij",
    "select onderwerp from klantcontact",
    "select inhoud from klantcontact",
    "select verdere_teksten from klantcontact",
    "select contactnaam from betrokkene",
    "select partij_id from betrokkene",
    "select grond_digest from betrokkene",
    "select voorstel from bevinding"
  ])("cannot read who somebody is: %s", async (statement) => {
    expect(await sqlState(report, statement)).toBe(refused)
  })
})

describe("grantRights", () => {
  it("takes away other rights that a role has", async () => {
    await owner.query(`grant update, delete on handeling to ${applicationRole.name}`)
    await Effect.runPromise(grantRights(database.url, { application: applicationRole.name }))
    expect(await sqlState(application, "delete from handeling")).toBe(refused)
  })

  it("refuses the owner as a role, and one role for two purposes", async () => {
    const { rows: [{ owner: name }] } = await owner.query("select current_user as owner")
    for (
      const roles of [
        { application: name },
        { application: applicationRole.name, reporting: name },
        { application: applicationRole.name, reporting: applicationRole.name }
      ]
    ) {
      expect(await Effect.runPromise(Effect.flip(grantRights(database.url, roles)))).toMatchObject({
        _tag: "DatabaseRoleTwice",
        rol: roles.reporting ?? name
      })
    }
    expect((await owner.query("select has_table_privilege('migratie', 'insert') as may")).rows).toEqual([{ may: true }])
    expect(await sqlState(application, "select from partij")).toBeUndefined()
  })

  it("says which role is missing, and grants nothing", async () => {
    const failure = await Effect.runPromise(
      Effect.flip(grantRights(database.url, { application: "nobody_of_this_name" }))
    )
    expect(failure).toMatchObject({ _tag: "DatabaseRoleMissing", rol: "nobody_of_this_name" })
  })
})
