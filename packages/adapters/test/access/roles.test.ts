import { grantRights, layer, migrate } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import {
  geenContactgegevens,
  Klantcontactgegevens,
  Medewerker,
  Partijen,
  registreerBetrokkene,
  type VerantwoordRecord,
  vergeet,
  verwijderBetrokkene,
  zoekHandelingen
} from "@betrokkene/domain"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect, Layer, Schema } from "effect"
import { randomBytes } from "node:crypto"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { newPersoon } from "../fixtures/records.ts"

const password = randomBytes(16).toString("hex")
const applicationRole = `betrokkene_app_${randomBytes(4).toString("hex")}`
const reportRole = `betrokkene_report_${randomBytes(4).toString("hex")}`
const door = Schema.decodeSync(Medewerker)("balie")

let database: TestDatabase
let owner: pg.Client
let application: pg.Client
let report: pg.Client

const urlOf = (role: string): string => {
  const url = new URL(database.url)
  url.username = role
  url.password = password
  return url.href
}

const connected = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

beforeAll(async () => {
  database = await createDatabase(inject("postgresUrl"))
  owner = await connected(database.url)
  for (const role of [applicationRole, reportRole]) {
    await owner.query(`create role ${role} login password '${password}'`)
  }
  await Effect.runPromise(migrate(database.url))
  await Effect.runPromise(grantRights(database.url, { application: applicationRole, reporting: reportRole }))
  application = await connected(urlOf(applicationRole))
  report = await connected(urlOf(reportRole))
})

afterAll(async () => {
  for (const client of [application, report]) await client.end()
  for (const role of [applicationRole, reportRole]) await owner.query(`drop owned by ${role}; drop role ${role}`)
  await owner.end()
  await database.drop()
})

const onRegister = <A, E>(
  work: Effect.Effect<A, E, Layer.Success<ReturnType<typeof layer>> | Layer.Success<typeof system>>
) => Effect.runPromise(Effect.provide(work, Layer.mergeAll(layer({ url: urlOf(applicationRole) }), system)))

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
    "select contactnaam from betrokkene",
    "select partij_id from betrokkene",
    "select voorstel from bevinding"
  ])("cannot read who somebody is: %s", async (statement) => {
    expect(await sqlState(report, statement)).toBe(refused)
  })
})

describe("grantRights", () => {
  it("takes away other rights that a role has", async () => {
    await owner.query(`grant update, delete on handeling to ${applicationRole}`)
    await Effect.runPromise(grantRights(database.url, { application: applicationRole }))
    expect(await sqlState(application, "delete from handeling")).toBe(refused)
  })

  it("refuses the owner as a role, and one role for two purposes", async () => {
    const { rows: [{ owner: name }] } = await owner.query("select current_user as owner")
    for (
      const roles of [
        { application: name },
        { application: applicationRole, reporting: name },
        { application: applicationRole, reporting: applicationRole }
      ]
    ) {
      expect(await Effect.runPromise(Effect.flip(grantRights(database.url, roles)))).toMatchObject({
        _tag: "RolDubbel",
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
    expect(failure).toMatchObject({ _tag: "RolOntbreekt", rol: "nobody_of_this_name" })
  })
})
