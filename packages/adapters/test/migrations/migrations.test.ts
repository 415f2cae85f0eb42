import { layer, migrate } from "@betrokkene/adapters/postgres"
import { Readiness, RegisterUnavailable } from "@betrokkene/domain"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import pg from "pg"
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest"
import { migrateTo } from "../fixtures/migrate-to.ts"
import { schemaOf } from "../fixtures/schema.ts"

let database: TestDatabase
let client: pg.Client

beforeEach(async () => {
  database = await createDatabase(inject("postgresUrl"))
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})

afterEach(async () => {
  await client.end()
  await database.drop()
})

const migrated = () => Effect.runPromise(migrate(database.url))

const names = [
  "0001-klantcontact",
  "0002-partij",
  "0003-betrokkene",
  "0004-idempotentie-en-slot",
  "0005-reconciliatie",
  "0006-bloksleutels",
  "0007-wijziging",
  "0008-verantwoording",
  "0009-tokens",
  "0010-bezorging",
  "0011-herstelbaar",
  "0012-lijsten",
  "0013-identiteit",
  "0014-audittrail",
  "0015-raadplegingen",
  "0016-vergelijken",
  "0017-grond",
  "0018-gegeven-op",
  "0019-heropend",
  "0020-adres-ids",
  "0021-beheer",
  "0022-keuzes",
  "0023-onderwerpobject",
  "0024-actor-en-bijlage",
  "0025-internetaak",
  "0026-actor-en-internetaak",
  "0027-zonder-naam",
  "0028-identificatoren",
  "0029-digitaal-adres",
  "0030-earlier-grond",
  "0031-more-of-klantcontact",
  "0032-afwijking-gegeven-op",
  "0033-beside-partij",
  "0034-nummers",
  "0035-revoke",
  "0036-parts-of-adres",
  "0037-doubted-grond",
  "0038-werkrelatie",
  "0039-zoals-ontvangen",
  "0040-key-by-straat",
  "0041-look-again",
  "0042-shared-adressen"
]

describe("migrate", () => {
  it("makes the schema of schema.txt", async () => {
    expect(await migrated()).toEqual(names)
    await expect(await schemaOf(client)).toMatchFileSnapshot("schema.txt")
  })

  it("runs each migration once, and leaves the data alone", async () => {
    await migrated()
    await client.query(
      `insert into klantcontact (id, nummer, kanaal, onderwerp, vertrouwelijk, plaatsgevonden_op, registratiedatum,
        versie)
      values (gen_random_uuid(), '1', 'balie', 'onderwerp', false, now(), now(), 1)`
    )
    expect(await migrated()).toEqual([])
    expect((await client.query("select from klantcontact")).rowCount).toBe(1)
  })

  it("waits for others that migrate at the same moment, so that each migration runs once", async () => {
    const done = await Promise.all([migrated(), migrated(), migrated(), migrated()])
    expect(done.flat().toSorted()).toEqual(names)
  })

  it("names the constraint that a migration breaks", async () => {
    await migrateTo(database.url, names.at(-2) ?? "")
    await client.query(`alter table migratie add constraint one_too_many check (name <> '${names.at(-1)}')`)
    expect(await Effect.runPromise(Effect.flip(migrate(database.url))))
      .toMatchObject({ _tag: "MigrationFailed", migratie: names.at(-1), reden: "one_too_many" })
  })

  it("does nothing at all when a migration fails, and says which one and why without values", async () => {
    await client.query("create table slot (naam text)")
    const failure = await Effect.runPromise(Effect.flip(migrate(database.url)))
    expect(failure).toMatchObject({ _tag: "MigrationFailed", migratie: "0004-idempotentie-en-slot" })
    expect((failure as { readonly reden: string }).reden).toContain("42P07")
    expect((await client.query("select to_regclass('klantcontact') as klantcontact")).rows).toEqual([{
      klantcontact: null
    }])
    await client.query("drop table slot")
    expect(await migrated()).toEqual(names)
  })

  it("gives up when it waits too long for its lock, so that it does not block others", async () => {
    await client.query("create table migratie (name varchar(255) primary key, timestamp varchar(255) not null)")
    await client.query("begin")
    await client.query("lock table migratie in exclusive mode")
    const failure = await Effect.runPromise(Effect.flip(migrate(database.url)))
    await client.query("rollback")
    expect(failure).toEqual(new RegisterUnavailable({ reden: "55P03" }))
    expect(await migrated()).toEqual(names)
  })

  it("fails as unavailable if there is no server", async () => {
    const failure = await Effect.runPromise(Effect.flip(migrate("postgres://postgres@127.0.0.1:1/none")))
    expect(failure).toEqual(new RegisterUnavailable({ reden: "ECONNREFUSED" }))
  })
})

describe("Readiness", () => {
  const register = () => layer({ url: database.url })
  const ready = () => Effect.runPromise(Effect.result(Effect.provide(Readiness.use(({ check }) => check), register())))
  const status = () => Effect.runPromise(Effect.provide(Readiness.use(({ stand: status }) => status), register()))

  it("is given after all migrations and not before", async () => {
    expect(await ready()).toMatchObject({
      _tag: "Failure",
      failure: { _tag: "RegisterUnavailable", reden: "migraties-ontbreken" }
    })
    expect(await status()).toEqual({
      storage: "postgres",
      applied: [],
      missing: names,
      later: [],
      retired: false,
      writable: false
    })
    await migrated()
    expect(await status()).toEqual({
      storage: "postgres",
      applied: names,
      missing: [],
      later: [],
      retired: false,
      writable: true
    })
    expect(await ready()).toMatchObject({ _tag: "Success" })
    await client.query("delete from migratie where name = '0004-idempotentie-en-slot'")
    expect(await status()).toMatchObject({ missing: ["0004-idempotentie-en-slot"] })
    expect(await ready()).toMatchObject({
      _tag: "Failure",
      failure: { _tag: "RegisterUnavailable", reden: "migraties-ontbreken" }
    })
  })

  it("is given to an older program after a newer one migrated", async () => {
    await migrated()
    await client.query("insert into migratie (name, timestamp) values ('9999-later', now()::text)")
    expect(await ready()).toMatchObject({ _tag: "Success" })
    expect(await status()).toMatchObject({ later: ["9999-later"], retired: false })
  })

  it("is not given to an older program once a newer one ended its support", async () => {
    await migrated()
    await client.query("insert into migratie (name, timestamp) values ('9999-later-contract', now()::text)")
    expect(await status()).toMatchObject({ later: ["9999-later-contract"], retired: true })
    expect(await ready()).toMatchObject({ failure: { reden: "programma-verouderd" } })
  })
})
