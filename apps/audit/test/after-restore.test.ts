import { layer } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { type Api, startApi } from "@betrokkene/api-process"
import { Deliveries, verifyTrail } from "@betrokkene/domain"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect, Layer } from "effect"
import { randomBytes } from "node:crypto"
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, inject, it, onTestFinished } from "vitest"
import { runProgram } from "./run-program.ts"
import { sendRequest } from "./send-request.ts"

const suffix = randomBytes(4).toString("hex")
const roles = { owner: `betrokkene_owner_${suffix}`, application: `betrokkene_app_${suffix}` }
const password = "wachtwoord-van-deze-test"

/** What somebody gave who is forgotten after the backup. It must be nowhere in the register. */
const given = ["anna-van-voor-de-back-up@example.nl", "melding-van-anna@example.nl", "Paspoort van Anna"]

let folder: string
let ledger: string
/** The register that was lost, and its backup: PostgreSQL copies the one, since pg_dump may not be on this machine. */
let lost: TestDatabase
let backup: TestDatabase

const urlOf = (database: TestDatabase, role: keyof typeof roles): string => {
  const url = new URL(database.url)
  url.username = roles[role]
  url.password = password
  return url.href
}

const asSuperuser = async (
  database: TestDatabase,
  statement: string
): Promise<ReadonlyArray<Record<string, unknown>>> => {
  const client = await database.connect()
  return client.query<Record<string, unknown>>(statement).then(({ rows }) => rows).finally(() => client.end())
}

const tokens = async (...args: ReadonlyArray<string>): Promise<string> => {
  const { exitCode, stderr, stdout } = await runProgram("tokens", args, {
    OWNER_DATABASE_URL: urlOf(lost, "owner"),
    RESTORE_LEDGER: ledger
  })
  assert.strictEqual(exitCode, 0, stderr)
  return stdout.trim()
}

const served = (database: TestDatabase): Promise<Api> =>
  startApi({ databaseUrl: urlOf(database, "application") }, {
    token: "a-token-for-this-test-only",
    settings: { RESTORE_LEDGER: ledger, IDEMPOTENCY_SECRETS: "een-geheim-voor-deze-test-van-32-tekens" }
  })

const contact = { kanaal: "balie", onderwerp: "Losse stoeptegel" }

const posted = (api: Api, key: string) =>
  sendRequest(api, "POST", "/klantcontacten", { body: contact, headers: { "Idempotency-Key": key } })

const restoreCommand = (database: TestDatabase, ...args: ReadonlyArray<string>) =>
  runProgram("migrate", ["after-restore", ...args], { OWNER_DATABASE_URL: urlOf(database, "owner") })

type Ports = Layer.Success<ReturnType<typeof layer>> | Layer.Success<typeof system>

const on = <A, E>(database: TestDatabase, work: Effect.Effect<A, E, Ports>) =>
  Effect.runPromise(
    Effect.provide(work, Layer.merge(layer({ url: urlOf(database, "application"), poolSize: 1 }), system))
  )

const mayTell = (database: TestDatabase) => on(database, Deliveries.use((deliveries) => deliveries.mayTell))

/** The tables in which something stands of what she gave. */
const tablesWith = async (database: TestDatabase): Promise<ReadonlyArray<unknown>> => {
  const tables = await asSuperuser(
    database,
    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"
  )
  const found: Array<unknown> = []
  for (const { relname } of tables) {
    const rows = await asSuperuser(
      database,
      `select from ${String(relname)} as een where ${given.map((one) => `een::text like '%${one}%'`).join(" or ")}`
    )
    if (rows.length > 0) found.push(relname)
  }
  return found
}

/** What the clients were told before the register was lost. */
const told = { token: "", partij: "", betrokkene: "", firstId: "", lastNummer: "" }

const createOwned = async (template?: TestDatabase): Promise<TestDatabase> => {
  const database = await createDatabase(
    inject("postgresUrl"),
    template === undefined ? {} : { template: template.name }
  )
  await asSuperuser(database, `alter database ${database.name} owner to ${roles.owner}`)
  return database
}

const dropOwned = async (database: TestDatabase): Promise<void> => {
  await asSuperuser(database, `alter database ${database.name} owner to current_user`)
  await database.drop()
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "betrokkene-restore-"))
  ledger = join(folder, "ledger.ndjson")
  const server = await createDatabase(inject("postgresUrl"))
  for (const role of Object.values(roles)) await asSuperuser(server, `create role ${role} login password '${password}'`)
  await server.drop()
  lost = await createOwned()
  const { exitCode, stderr } = await runProgram("migrate", [], {
    OWNER_DATABASE_URL: urlOf(lost, "owner"),
    APPLICATION_ROLE: roles.application
  })
  assert.strictEqual(exitCode, 0, stderr)
  told.token = await tokens("create", "zaaksysteem", "--scopes", "read,register", "--by", "beheerder")
  assert.isTrue(await mayTell(lost))

  // Before the backup: Anna is known, and somebody left an address who turns out to be Anna.
  const before = await served(lost)
  const anna = await sendRequest(before, "POST", "/registraties", {
    body: {
      klantcontact: { kanaal: "telefoon", onderwerp: given[2] },
      rol: "klant",
      identificatie: { soort: "bsn", waarde: "999990019" },
      partijgegevens: {
        soortPartij: "persoon",
        contactnaam: { achternaam: "Boer" },
        digitaleAdressen: [{ soortDigitaalAdres: "email", adres: given[0] }]
      }
    }
  })
  const reporter = await sendRequest(before, "POST", "/registraties", {
    body: {
      klantcontact: contact,
      rol: "klant",
      contactgegevens: { communicatiekanaal: { soortDigitaalAdres: "email", adres: given[1] } }
    }
  })
  assert.deepStrictEqual([anna.status, reporter.status], [201, 201])
  told.partij = anna.json.partij.id
  told.betrokkene = reporter.json.betrokkene.id
  told.firstId = (await posted(before, "sleutel-van-ervoor")).json.id
  await before.end()
  backup = await createOwned(lost)

  // After it: the two are linked, numbers are given out, Anna is forgotten, and a token is revoked.
  const after = await served(lost)
  const linked = await sendRequest(after, "PUT", `/betrokkenen/${told.betrokkene}/partij`, {
    body: { identificatie: { soort: "bsn", waarde: "999990019" } },
    headers: { "If-Match": "*" }
  })
  assert.strictEqual(linked.status, 200, JSON.stringify(linked.json))
  for (let count = 0; count < 30; count++) {
    told.lastNummer = (await posted(after, `sleutel-van-erna-${count}`)).json.nummer
  }
  assert.strictEqual((await sendRequest(after, "POST", `/partijen/${told.partij}/vergetelheid`)).status, 200)
  assert.strictEqual((await sendRequest({ url: after.url, token: told.token }, "GET", "/klantcontacten")).status, 200)
  await tokens("revoke", "zaaksysteem", "--by", "beheerder")
  await after.end()
})

afterAll(async () => {
  await dropOwned(backup)
  await dropOwned(lost)
  const server = await createDatabase(inject("postgresUrl"))
  for (const role of Object.values(roles)) await asSuperuser(server, `drop role ${role}`)
  await server.drop()
  await rm(folder, { recursive: true })
})

/** The backup, restored as another database. */
const restored = async (): Promise<TestDatabase> => {
  const database = await createOwned(backup)
  onTestFinished(() => dropOwned(database))
  return database
}

describe("a restored backup", () => {
  // So that what the next test shows is not so by itself.
  it("brings back by itself who was forgotten and what was revoked, and a copy tells nobody", async () => {
    const copy = await restored()
    assert.includeMembers([...await tablesWith(copy)], ["partij_digitaal_adres", "betrokkene_digitaal_adres"])
    assert.lengthOf(await asSuperuser(copy, "select from toegangstoken where ingetrokken_op is null"), 1)
    assert.isFalse(await mayTell(copy))
  })

  it("has after npm run after-restore nothing of what was forgotten or revoked, and gives no number twice", async () => {
    const database = await restored()
    assert.deepStrictEqual(await tablesWith(lost), [])
    const { exitCode, stderr, stdout } = await restoreCommand(database, "--ledger", ledger, "--by", "beheerder")
    assert.deepStrictEqual([exitCode, stderr], [0, ""])
    assert.include(stdout, "Opnieuw vergeten: 1 partij, en ")
    assert.include(stdout, "Opnieuw ingetrokken: 1 token.")
    assert.deepStrictEqual(await tablesWith(database), [])
    assert.isFalse(await mayTell(database))
    const { faults, restored: act } = await on(database, verifyTrail([]))
    assert.deepStrictEqual([faults, act?.door], [[], "beheerder"])

    const api = await served(database)
    onTestFinished(() => api.end())
    assert.strictEqual((await sendRequest({ url: api.url, token: told.token }, "GET", "/klantcontacten")).status, 401)
    assert.strictEqual((await sendRequest(api, "GET", `/partijen/${told.partij}`)).status, 404)
    const repeated = await posted(api, "sleutel-van-ervoor")
    assert.deepStrictEqual([repeated.status, repeated.replayed, repeated.json.id], [201, "true", told.firstId])
    const anew = await posted(api, "sleutel-van-erna-29")
    assert.deepStrictEqual([anew.status, anew.replayed], [201, null])
    assert.isAbove(Number(anew.json.nummer), Number(told.lastNummer))
    const again = await posted(api, "sleutel-van-erna-29")
    assert.deepStrictEqual([again.replayed, again.json.id], ["true", anew.json.id])
    await api.end()

    assert.strictEqual((await restoreCommand(database, "--resume-relay")).exitCode, 0)
    assert.isTrue(await mayTell(database))
    const copy = await createOwned(database)
    onTestFinished(() => dropOwned(copy))
    assert.isFalse(await mayTell(copy))
  })

  it("may be done anew, with a folder of ledgers, one of which a crash cut off", async () => {
    const database = await restored()
    const nodes = join(folder, "nodes")
    await mkdir(nodes)
    await writeFile(join(nodes, "notes.txt"), "no ledger")
    const command = () => restoreCommand(database, "--ledger", nodes, "--by", "beheerder")
    assert.deepInclude(await command(), { exitCode: 1 })
    const lines = (await readFile(ledger, "utf8")).split("\n").filter((line) => line !== "")
    const [begin, end] = [lines.slice(0, 3), lines.slice(3)].map((part) => part.join("\n"))
    await writeFile(join(nodes, "node-a.ndjson"), `${begin}\n{"soort":"vergeten","partijen":["0198`)
    await writeFile(join(nodes, "node-b.ndjson"), end ?? "")
    for (const forgotten of ["1 partij, en 2 andere records", "0 partijen, en 0 andere records"]) {
      const { exitCode, stderr, stdout } = await command()
      assert.strictEqual(exitCode, 0, stderr)
      assert.include(stderr, "1 regel was niet te lezen")
      assert.include(stdout, `Opnieuw vergeten: ${forgotten}.`)
    }
    assert.deepStrictEqual(await tablesWith(database), [])
  })

  it("is left as it is if a ledger is not there, or if none is named", async () => {
    const database = await restored()
    const missing = await restoreCommand(database, "--ledger", join(folder, "none"), "--by", "beheerder")
    assert.strictEqual(missing.exitCode, 1)
    assert.include(missing.stderr, "is niet te lezen (ENOENT). Geef het goede bestand, of --no-ledger")
    for (const args of [[], ["--no-ledger", "--ledger", ledger], ["--dry-run"], ["--resume-relay", "--no-ledger"]]) {
      assert.strictEqual((await restoreCommand(database, ...args, "--by", "beheerder")).exitCode, 2, args.join(" "))
    }
    assert.lengthOf(await asSuperuser(database, "select from handeling_beheer"), 0)
  })
})

describe("the ledger", () => {
  it("holds ids and numbers, and nothing about anybody", async () => {
    const lines = (await readFile(ledger, "utf8")).split("\n").filter((line) => line !== "")
    const kinds = lines.map((line) => (JSON.parse(line) as { readonly soort: string }).soort)
    assert.includeMembers(kinds, ["vergeten", "nummers", "token-ingetrokken"])
    assert.isBelow(kinds.filter((kind) => kind === "nummers").length, 6)
    for (const one of [...given, "Boer", "999990019", "zaaksysteem"]) assert.notInclude(lines.join(), one)
  })

  it("is added to before anybody is forgotten: if that fails, nobody is, and the API is not ready", async () => {
    const database = await restored()
    const place = join(folder, "disk")
    await mkdir(place)
    const api = await startApi({ databaseUrl: urlOf(database, "application") }, {
      settings: { RESTORE_LEDGER: join(place, "ledger.ndjson") }
    })
    onTestFinished(() => api.end())
    const ready = () => fetch(`${new URL(api.url).origin}/health/ready`).then(({ status }) => status)
    const health = () => fetch(`${new URL(api.url).origin}/health`).then(({ status }) => status)
    assert.deepStrictEqual([await ready(), await health()], [200, 200])
    await rename(place, `${place}-away`)
    assert.strictEqual((await sendRequest(api, "POST", `/partijen/${told.partij}/vergetelheid`)).status, 503)
    assert.strictEqual((await sendRequest(api, "GET", `/partijen/${told.partij}`)).status, 200)
    assert.strictEqual((await posted(api, "sleutel-zonder-lijst")).status, 503)
    assert.deepStrictEqual([await ready(), await health()], [503, 503])
    await rename(`${place}-away`, place)
    assert.deepStrictEqual([await ready(), await health()], [200, 200])
  })
})
