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
  verwijderBetrokkene,
  zoekHandelingen
} from "@betrokkene/domain"
import type { TestDatabase } from "@betrokkene/embedded-postgres"
import { Effect, Layer, Schema } from "effect"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { columnUpdates, sequenceRights, tableRights } from "../../src/postgres/access/application-rights.ts"
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

/** The text of the adapters, without the migrations and the rights themselves. */
const sourcesOf = async (folder: string): Promise<string> => {
  const root = fileURLToPath(new URL(folder, import.meta.url))
  const files = (await readdir(root, { recursive: true })).filter((file) =>
    file.endsWith(".ts") && !/^(?:migrations|access.(?:roles|application-rights))/u.test(file)
  )
  return (await Promise.all(files.map((file) => readFile(join(root, file), "utf8")))).join("\n")
}

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
    "delete from koppelgebeurtenis",
    "update koppelgebeurtenis set op = now()",
    "update identificator set waarde = waarde",
    "delete from bevinding_geheim",
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

const allRights = ["select", "insert", "update", "delete", "truncate", "references", "trigger"]

// Kills: a right that is granted for another table than the list names, or by a grant to everybody.
describe("the rights of the application", () => {
  it("on tables are those of the list and no others", async () => {
    const { rows } = await owner.query<{ name: string; rights: ReadonlyArray<string> }>(
      `select relname as name, array(select "right" from unnest($2::text[]) as "right"
          where has_table_privilege($1, class.oid, "right")) as rights
        from pg_class as class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`,
      [applicationRole.name, allRights]
    )
    const given = Object.fromEntries(
      rows.filter(({ rights }) => rights.length > 0).map((row) => [row.name, row.rights])
    )
    expect(given).toEqual(tableRights)
  })

  it("on columns are those of the list and no others", async () => {
    const { rows } = await owner.query<{ name: string; column: string }>(
      `select relname as name, attname as column from pg_attribute join pg_class as class on class.oid = attrelid
        where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
          and has_column_privilege($1, attrelid, attnum, 'update') and not has_table_privilege($1, attrelid, 'update')`,
      [applicationRole.name]
    )
    expect(rows).toEqual(
      Object.entries(columnUpdates).flatMap(([name, columns]) => columns.map((column) => ({ name, column })))
    )
  })

  it("on sequences are those of the list and no others", async () => {
    const { rows } = await owner.query<{ name: string; rights: ReadonlyArray<string> }>(
      `select relname as name, array(select "right" from unnest('{usage,select,update}'::text[]) as "right"
          where has_sequence_privilege($1, class.oid, "right")) as rights
        from pg_class as class where relnamespace = 'public'::regnamespace and relkind = 'S'`,
      [applicationRole.name]
    )
    const given = Object.fromEntries(
      rows.filter(({ rights }) => rights.length > 0).map((row) => [row.name, row.rights])
    )
    expect(given).toEqual(sequenceRights)
  })

  // That they suffice is proven by the contract, which runs with these rights.
  it("are each used by a statement of the adapters", async () => {
    const source = await sourcesOf("../../src/postgres")
    const used: { readonly [right: string]: (table: string) => RegExp } = {
      select: (table) =>
        new RegExp(String.raw`(?:selectFrom\(\[?"|\b(?:from|join) )${table}\b|"${table}( as \w+)?"`, "u"),
      insert: (table) => new RegExp(String.raw`(?:insertInto\("|insert into )${table}\b`, "u"),
      update: (table) =>
        new RegExp(String.raw`(?:updateTable\("|update )${table}\b|insert into ${table}\b[^\x60]*do update`, "u"),
      delete: (table) => new RegExp(String.raw`(?:deleteFrom\("|delete from )${table}\b`, "u")
    }
    const unused = Object.entries(tableRights).flatMap(([table, rights]) =>
      rights.filter((right) => !used[right]?.(table).test(source)).map((right) => `${right} on ${table}`)
    )
    expect(unused).toEqual([])
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
