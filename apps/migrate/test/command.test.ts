import { layer, migrate as migrateHere } from "@betrokkene/adapters/postgres"
import { Readiness } from "@betrokkene/domain"
import { createDatabase, freePort, type TestDatabase, unreliableNetwork } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, assert, beforeEach, describe, inject, it, onTestFinished } from "vitest"
import { startMigrate } from "./migrate-process.ts"

const suffix = randomBytes(4).toString("hex")
const roles = { owner: `betrokkene_owner_${suffix}`, application: `betrokkene_app_${suffix}` }
const password = "wachtwoord-van-deze-test"

let database: TestDatabase
beforeEach(async () => {
  database = await createDatabase(inject("postgresUrl"))
  const superuser = await database.connect()
  for (const role of Object.values(roles)) await superuser.query(`create role ${role} login password '${password}'`)
  await superuser.query(`alter database ${database.name} owner to ${roles.owner}`)
  await superuser.end()
})
afterEach(async () => {
  const superuser = await database.connect()
  await superuser.query(`alter database ${database.name} owner to current_user`)
  for (const role of Object.values(roles)) await superuser.query(`drop owned by ${role} cascade; drop role ${role}`)
  await superuser.end()
  await database.drop()
})

const urlOf = (role: keyof typeof roles, base = database.url): string => {
  const url = new URL(base)
  url.username = roles[role]
  url.password = password
  return url.href
}

const migrate = (environment: Readonly<Record<string, string>>, ...args: ReadonlyArray<string>) =>
  startMigrate(args, environment).ended

const count = async (statement: string): Promise<number | null> => {
  const client = await database.connect()
  const { rowCount } = await client.query(statement)
  await client.end()
  return rowCount
}

describe("the command", () => {
  it("migrates as an owner that is no superuser, so that a program with the application's role finds all migrations", async () => {
    const environment = { OWNER_DATABASE_URL: urlOf("owner"), APPLICATION_ROLE: roles.application }
    const first = await migrate(environment)
    assert.strictEqual(first.exitCode, 0, first.stderr)
    assert.match(first.stdout, /^0001-klantcontact\n0002-partij\n/u)
    assert.strictEqual(first.stderr, `Rechten uitgedeeld aan ${roles.application}.\n`)
    assert.deepStrictEqual(await migrate(environment), {
      exitCode: 0,
      stdout: "Alle migraties waren al gedaan.\n",
      stderr: first.stderr
    })
    const application = Readiness.use(({ check }) => check)
    await Effect.runPromise(Effect.provide(application, layer({ url: urlOf("application") })))
    assert.strictEqual(
      await count(
        "select from pg_tables where schemaname = 'public' and tableowner <> '"
          + `${roles.owner}'`
      ),
      0
    )
  })

  it("says that it gave no rights if it knows no role, and gives a role for reports its own", async () => {
    const { exitCode, stderr } = await migrate({ OWNER_DATABASE_URL: urlOf("owner") })
    assert.strictEqual(exitCode, 0)
    assert.match(stderr, /^APPLICATION_ROLE is niet gegeven/u)
    const alone = await migrate({ OWNER_DATABASE_URL: urlOf("owner"), REPORT_ROLE: roles.application })
    assert.strictEqual(alone.exitCode, 2)
    assert.match(alone.stderr, /^APPLICATION_ROLE ontbreekt/u)
  })

  it("prints with --dry-run what it would do, which does that when it is run, and does nothing itself", async () => {
    const environment = { OWNER_DATABASE_URL: urlOf("owner"), APPLICATION_ROLE: roles.application }
    const printed = await migrate(environment, "--dry-run")
    assert.strictEqual(printed.exitCode, 0, printed.stderr)
    assert.match(printed.stderr, /^Er is niets gedaan\. Nog te doen: 0001-klantcontact, /u)
    assert.strictEqual(await count("select from pg_class where relnamespace = 'public'::regnamespace"), 0)
    const client = await database.connect()
    await client.query(`set role ${roles.owner}`)
    await client.query(printed.stdout)
    await client.end()
    assert.match((await migrate(environment)).stdout, /^Alle migraties waren al gedaan/u)
    assert.match((await migrate(environment, "--dry-run")).stderr, /^Alle migraties waren al gedaan/u)
    assert.strictEqual(
      await count(`select from information_schema.role_table_grants where grantee = '${roles.application}'`) === 0,
      false
    )
  })

  it("takes the address from a file, and refuses both", async () => {
    const folder = await mkdtemp(join(tmpdir(), "betrokkene-migrate-"))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, "url")
    await writeFile(file, `${urlOf("owner")}\n`)
    assert.strictEqual((await migrate({ OWNER_DATABASE_URL_FILE: file })).exitCode, 0)
    const both = await migrate({ OWNER_DATABASE_URL_FILE: file, OWNER_DATABASE_URL: urlOf("owner") })
    assert.strictEqual(both.exitCode, 2)
    assert.match(both.stderr, /^OWNER_DATABASE_URL_FILE: /u)
  })

  it("waits for a database that is still starting", async () => {
    const network = await unreliableNetwork(urlOf("owner"))
    onTestFinished(network.cut)
    await network.cut()
    const { child, ended } = startMigrate([], { OWNER_DATABASE_URL: network.url })
    await once(child.stderr, "data")
    await network.lay()
    const { exitCode, stderr, stdout } = await ended
    assert.strictEqual(exitCode, 0, stderr)
    assert.match(stderr, /^De database is er niet \(\w+\); het wordt nog een minuut lang geprobeerd\.\n/u)
    assert.match(stdout, /^0001-klantcontact\n/u)
    assert.notInclude(stderr + stdout, password)
  })

  it("ends with 130 at a signal while it waits", async () => {
    const { child, ended } = startMigrate([], {
      OWNER_DATABASE_URL: `postgres://owner:${password}@127.0.0.1:${await freePort()}/register`
    })
    await once(child.stderr, "data")
    child.kill("SIGTERM")
    assert.strictEqual((await ended).exitCode, 130)
  })

  it("migrates nothing for roles that cannot get their rights", async () => {
    for (const role of ["nobody_of_this_name", roles.owner]) {
      const { exitCode, stderr } = await migrate({ OWNER_DATABASE_URL: urlOf("owner"), APPLICATION_ROLE: role })
      assert.strictEqual(exitCode, 1)
      assert.match(stderr, /Er is niets veranderd\.\n$/u)
      assert.strictEqual(await count("select from pg_tables where schemaname = 'public'"), 0)
    }
  })

  it("checks the settings alone, and writes each fault on a line", async () => {
    const nowhere = { OWNER_DATABASE_URL: "postgres://owner@127.0.0.1:1/register" }
    assert.deepStrictEqual(await migrate(nowhere, "--check"), { exitCode: 0, stdout: "", stderr: "" })
    const { exitCode, stderr, stdout } = await migrate({ REPORT_ROLE: "lezer" }, "--check")
    assert.deepStrictEqual([exitCode, stderr], [2, ""])
    assert.match(stdout, /^OWNER_DATABASE_URL .*\nAPPLICATION_ROLE .*\n$/u)
    assert.strictEqual((await migrate(nowhere, "--check", "--dry-run")).exitCode, 2)
  })

  it("explains at once what waiting does not mend, without a password", async () => {
    await Effect.runPromise(migrateHere(urlOf("owner")))
    const owner = { OWNER_DATABASE_URL: urlOf("owner") }
    const wrong = new URL(urlOf("owner"))
    wrong.password = "geheim"
    const absent = new URL(urlOf("owner"))
    absent.pathname = "/nergens"
    const outcomes = [
      [await migrate({ OWNER_DATABASE_URL: wrong.href }), 1, /weigert de aanmelding \(28P01\)/u],
      [await migrate({ OWNER_DATABASE_URL: absent.href }), 1, /heeft de database niet die het adres noemt \(3D000\)/u],
      [await migrate({ ...owner, APPLICATION_ROLE: "nobody_of_this_name" }), 1, /geen rol nobody_of_this_name/u],
      [await migrate({ ...owner, APPLICATION_ROLE: roles.owner }), 1, /de tabellen zijn van haar/u],
      [await migrate({ OWNER_DATABASE_URL: urlOf("application") }), 1, /geef de rol waarvan de tabellen zijn/u],
      [await migrate({}), 2, /^OWNER_DATABASE_URL ontbreekt/u],
      [await migrate({ ...owner, APPLICATION_ROLE: "A; drop" }), 2, /^APPLICATION_ROLE: /u],
      [await migrate({ OWNER_DATABASE_URL: `postgres://owner:${password}@db.example.nl/register` }), 2, /verify-full/u],
      [await migrate(owner, "--force"), 2, /^Er is een argument dat niet bestaat/u]
    ] as const
    for (const [{ exitCode, stderr, stdout }, code, text] of outcomes) {
      assert.strictEqual(exitCode, code, stderr)
      assert.match(stderr, text)
      assert.strictEqual(stdout, "")
      assert.notMatch(stderr, new RegExp(`${password}|geheim`, "u"))
    }
  })

  it("names the migration of a later version, and fails only if this one does not work with it any more", async () => {
    await Effect.runPromise(migrateHere(urlOf("owner")))
    for (const [name, code] of [["9998-later", 0], ["9999-later-contract", 1]] as const) {
      const client = await database.connect()
      await client.query("insert into migratie (name, timestamp) values ($1, now()::text)", [name])
      await client.end()
      const { exitCode, stderr } = await migrate({ OWNER_DATABASE_URL: urlOf("owner") })
      assert.strictEqual(exitCode, code, stderr)
      assert.include(
        stderr,
        `${name} al. ${code === 0 ? "Deze versie werkt daar ook mee. " : ""}Er is niets veranderd.`
      )
    }
  })

  it("explains itself", async () => {
    const { exitCode, stdout } = await migrate({}, "--help")
    assert.strictEqual(exitCode, 0)
    assert.match(stdout, /^Gebruik: npm run migrate/u)
    for (const name of ["OWNER_DATABASE_URL", "APPLICATION_ROLE", "REPORT_ROLE", "ALLOW_PLAIN_TEXT"]) {
      assert.match(stdout, new RegExp(`^  ${name} `, "mu"))
    }
  })
})
