import { grantRights, migrate } from "@betrokkene/adapters/postgres"
import { migrationSql, migrationSqlAfter } from "@betrokkene/adapters/postgres/migrations"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { PostgresAdapter } from "kysely"
import { randomBytes } from "node:crypto"
import pg from "pg"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest"
import { kyselyOn } from "../../src/postgres/connection/kysely-on.ts"
import { migrations } from "../../src/postgres/migrations/index.ts"
import { recordedStatements } from "../../src/postgres/migrations/recorded-statements.ts"
import { migrateTo } from "../fixtures/migrate-to.ts"
import { schemaOf } from "../fixtures/schema.ts"

const names = Object.keys(migrations)
const everyThird = names.filter((_, index) => index % 3 === 0 || index === names.length - 1)
const roles = {
  application: `betrokkene_app_${randomBytes(4).toString("hex")}`,
  reporting: `betrokkene_report_${randomBytes(4).toString("hex")}`
}

let migrated: TestDatabase
let schema: string
let database: TestDatabase
let client: pg.Client

const connected = async (url: string): Promise<pg.Client> => {
  const opened = new pg.Client({ connectionString: url })
  await opened.connect()
  return opened
}

beforeAll(async () => {
  migrated = await createDatabase(inject("postgresUrl"))
  const owner = await connected(migrated.url)
  for (const role of Object.values(roles)) await owner.query(`create role ${role}`)
  await owner.end()
  await Effect.runPromise(migrate(migrated.url))
  await Effect.runPromise(grantRights(migrated.url, roles))
  const reader = await connected(migrated.url)
  schema = await schemaOf(reader)
  await reader.end()
})
afterAll(async () => {
  const owner = await connected(migrated.url)
  for (const role of Object.values(roles)) await owner.query(`drop owned by ${role}; drop role ${role}`)
  await owner.end()
  await migrated.drop()
})
beforeEach(async () => {
  database = await createDatabase(inject("postgresUrl"))
  client = await connected(database.url)
})
afterEach(async () => {
  await client.query(`rollback; drop owned by ${Object.values(roles).join()}`)
  await client.end()
  await database.drop()
})

const printed = (given?: typeof roles) => Effect.runPromise(migrationSql(database.url, given))

/** Who may do what: the rights on tables, columns, sequences and the schema, by name. */
const rightsIn = async (url: string): Promise<ReadonlyArray<string>> => {
  const reader = await connected(url)
  const { rows } = await reader.query<{ held: string }>(`
    select format('%s %s %s', kind, name, granted) as held from (
      select 'relation' as kind, relname as name, unnest(relacl)::text as granted from pg_class
      where relnamespace = 'public'::regnamespace
      union all
      select 'column', concat(attrelid::regclass, '.', attname), unnest(attacl)::text from pg_attribute
      where attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
      union all
      select 'schema', nspname, unnest(nspacl)::text from pg_namespace where nspname = 'public'
    ) as rights`)
  await reader.end()
  return rows.map(({ held }) => held).toSorted()
}

describe("migrationSql", () => {
  // Kills: a statement that is left out, a migration that decides by what it reads.
  it.each([undefined, ...everyThird])(
    "makes of a database at %s the schema, the rights and the list that migrate makes",
    async (name) => {
      if (name !== undefined) await migrateTo(database.url, name)
      const { migrations: missing, text } = await printed(roles)
      expect(missing).toEqual(names.slice(name === undefined ? 0 : names.indexOf(name) + 1))
      await client.query(text)
      expect(await schemaOf(client)).toBe(schema)
      expect(await rightsIn(database.url)).toEqual(await rightsIn(migrated.url))
      expect((await printed(roles)).migrations).toEqual([])
      expect(await Effect.runPromise(migrate(database.url))).toEqual([])
    },
    60_000
  )

  it("does nothing itself", async () => {
    await printed()
    expect((await client.query("select from pg_class where relnamespace = 'public'::regnamespace")).rowCount).toBe(0)
  })

  it("can be read by a role that only reads the list of migrations", async () => {
    await migrateTo(database.url, "0007-wijziging")
    const { text } = await printed()
    await client.query(
      `grant select on migratie to ${roles.reporting}; alter role ${roles.reporting} login password 'x'`
    )
    const url = new URL(database.url)
    url.username = roles.reporting
    url.password = "x"
    expect((await Effect.runPromise(migrationSql(url.href, undefined))).text).toBe(text)
  })

  it("refuses a database that was migrated since, and leaves it as it was", async () => {
    const { text } = await printed()
    await migrateTo(database.url, "0001-klantcontact")
    await expect(client.query(text)).rejects.toMatchObject({ code: "42P07" })
    await client.query("rollback")
    const later = await printed()
    await migrateTo(database.url, "0002-partij")
    const before = await schemaOf(client)
    await expect(client.query(later.text)).rejects.toMatchObject({ code: "55000" })
    await client.query("rollback")
    expect(await schemaOf(client)).toBe(before)
  })

  it("refuses another schema than public, which its functions name", async () => {
    const { text } = await printed()
    await client.query("create schema ander; set search_path to ander")
    await expect(client.query(text)).rejects.toMatchObject({
      code: "55000",
      message: expect.stringContaining("public")
    })
    await client.query("rollback")
    expect((await client.query("select from pg_class where relnamespace = 'ander'::regnamespace")).rowCount).toBe(0)
  })

  it("waits for a program that migrates", async () => {
    const { text } = await printed()
    const pool = new pg.Pool({ connectionString: database.url, max: 1 })
    const kysely = kyselyOn<unknown>(pool)
    const [adapter, options] = [new PostgresAdapter(), { lockTable: "migratie_slot", lockRowId: "migration_lock" }]
    await adapter.acquireMigrationLock(kysely, options)
    await expect(client.query(text.replace("lock_timeout = 5000", "lock_timeout = 50"))).rejects.toMatchObject({
      code: "55P03"
    })
    await client.query("rollback")
    await adapter.releaseMigrationLock(kysely, options)
    await client.query(text)
    await pool.end()
  })

  it("names a migration of a later version, as migrate does", async () => {
    await Effect.runPromise(migrate(database.url))
    await client.query("insert into migratie (name, timestamp) values ('9999-later', now()::text)")
    for (const work of [migrate(database.url), migrationSql(database.url, undefined)]) {
      expect(await Effect.runPromise(Effect.flip<unknown, unknown, never>(work))).toMatchObject({
        _tag: "DatabaseNewer",
        migratie: "9999-later"
      })
    }
  })

  it("does not call a database fit that has other migrations and lacks some of this version", async () => {
    const supported = (done: ReadonlyArray<string>) =>
      Effect.runPromise(Effect.flip(migrationSqlAfter(done)).pipe(Effect.map((failure) => failure.supported)))
    expect(await supported([...names, "9999-later"])).toBe(true)
    expect(await supported([...names.slice(0, -1), "9999-later"])).toBe(false)
    expect(await supported([...names, "9999-later-contract"])).toBe(false)
  })

  it("says which role is missing", async () => {
    const failure = await Effect.runPromise(
      Effect.flip(migrationSql(database.url, { application: "nobody_of_this_name" }))
    )
    expect(failure).toMatchObject({ _tag: "DatabaseRoleMissing", rol: "nobody_of_this_name" })
  })
})

describe("migrationSqlAfter", () => {
  // Kills: a list that counts from its length, an order that the caller gives.
  it.each([undefined, ...everyThird])("writes for a database at %s what migrationSql reads from it", async (name) => {
    if (name !== undefined) await migrateTo(database.url, name)
    const done = name === undefined ? [] : names.slice(0, names.indexOf(name) + 1)
    expect(await Effect.runPromise(migrationSqlAfter(done.toReversed()))).toEqual(await printed())
  })

  it("names a migration that this version does not know", async () => {
    expect(await Effect.runPromise(Effect.flip(migrationSqlAfter([...names, "9999-later"])))).toMatchObject({
      _tag: "DatabaseNewer",
      migratie: "9999-later"
    })
  })
})

describe("recordedStatements", () => {
  it("refuses a statement with a parameter", async () => {
    await expect(
      recordedStatements<{ migratie: { name: string } }>((kysely) =>
        kysely.deleteFrom("migratie").where("name", "=", "x").execute()
      )
    ).rejects.toThrow("parameters")
  })
})
