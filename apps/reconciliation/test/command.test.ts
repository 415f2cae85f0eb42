import { asOtherProgram } from "@betrokkene/dataset"
import { freePort } from "@betrokkene/embedded-postgres"
import { Ajv2020 } from "ajv/dist/2020.js"
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { assert, describe, expect, it } from "vitest"
import type { Rapport } from "../src/report.ts"
import { startCommand } from "./command-process.ts"
import { cleanRegister, emptyDatabase } from "./register.ts"

const run = (databaseUrl: string, ...args: ReadonlyArray<string>) => startCommand(args, { DATABASE_URL: databaseUrl }).ended

const rapport = (stdout: string): Rapport => {
  const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, "../docs/rapport.schema.json"), "utf8")) as object
  const document: unknown = JSON.parse(stdout)
  const voldoet = new Ajv2020().compile<Rapport>(schema)
  if (!voldoet(document)) throw new Error(JSON.stringify(voldoet.errors))
  return document
}

/** What no report may hold of the betrokkene who is spoilt. */
const persoonlijk = ["Geheimzinnig", "Grafschrift", "0000SS", "buurman", "geheim@", "balie-geheim"]

/** A register in which another program has spoilt one betrokkene, behind the back of the constraints; with his id. */
const spoiltRegister = async (aantal: number) => {
  const databaseUrl = await cleanRegister(aantal)
  const [{ id } = { id: "" }] = await asOtherProgram<{ readonly id: string }>(
    databaseUrl,
    "select betrokkene_id as id from betrokkene_digitaal_adres where soort = 'email' order by 1 limit 1"
  )
  await asOtherProgram(databaseUrl, "alter table betrokkene drop constraint betrokkene_b1_rol")
  await asOtherProgram(
    databaseUrl,
    `update betrokkene set rol = 'buurman', contactnaam = '{"achternaam": "Geheimzinnig", "Grafschrift van A": 1}',
      bezoekadres = '{"soortBezoekadres": "binnenlands_adres", "huisnummer": 1, "postcode": "0000SS"}' where id = $1`,
    [id]
  )
  await asOtherProgram(databaseUrl, "update betrokkene_digitaal_adres set adres = 'geheim@' where betrokkene_id = $1 and soort = 'email'", [id])
  return { databaseUrl, id }
}

describe("the command on a clean register", () => {
  it("reads every betrokkene, finds nothing, and ends with 0", async () => {
    const { exitCode, stderr, stdout } = await run(await cleanRegister(120), "--bladzijde", "50")
    assert.deepStrictEqual([exitCode, stderr], [0, ""])
    assert.match(stdout, /Gelezen betrokkenen +120\n/)
    assert.include(stdout, "Niets gevonden.")
  })

  it("tells machines the same by the published schema", async () => {
    const { exitCode, stdout } = await run(await cleanRegister(30), "--json")
    assert.strictEqual(exitCode, 0)
    assert.deepInclude(rapport(stdout), { gelezen: 30, betrokkenenMetBevinding: 0, aantalBevindingen: 0, perCode: [], bevindingen: [] })
  })

  it("forgets the Idempotency-Keys of more than 48 hours old, and no others", async () => {
    const databaseUrl = await cleanRegister(1)
    await asOtherProgram(databaseUrl, `insert into idempotentie (houder, sleutel, vingerafdruk, verwijzingen, op)
      select 'balie', uren::text, '', '{}', now() - uren * interval '1 hour' from unnest(array[1, 47, 49, 1000]) as uren`)
    const { stdout } = await run(databaseUrl, "--json")
    assert.strictEqual(rapport(stdout).vergetenIdempotentiesleutels, 2)
    const left = await asOtherProgram<{ readonly sleutel: string }>(databaseUrl, "select sleutel from idempotentie")
    assert.sameMembers(left.map(({ sleutel }) => sleutel), ["1", "47"])
  })
})

describe("the command on a register with a betrokkene whom the domain refuses", () => {
  it("names the betrokkene, every place and every rule, nothing of his data, and ends with 1", async () => {
    const { databaseUrl, id } = await spoiltRegister(80)
    const { exitCode, stderr, stdout } = await run(databaseUrl, "--json", "--bladzijde", "7")
    assert.deepStrictEqual([exitCode, stderr], [1, ""])
    const { bevindingen, ...telling } = rapport(stdout)
    assert.deepInclude(telling, { gelezen: 80, betrokkenenMetBevinding: 1, aantalBevindingen: bevindingen.length })
    assert.isTrue(bevindingen.every(({ betrokkene }) => betrokkene === id))
    assert.sameDeepMembers(bevindingen.map(({ code, pad }) => [pad, code]), [
      ["#/rol", "rol-ongeldig"],
      ["#/contactgegevens/contactnaam/?", "onbekende-eigenschap"],
      ["#/contactgegevens/bezoekadres/postcode", "postcode-ongeldig"],
      ["#/contactgegevens/digitaleAdressen/0/adres", "email-ongeldig"]
    ])
    for (const tekst of persoonlijk) assert.notInclude(stdout, tekst)
  })

  it("tells people the same", async () => {
    const { databaseUrl, id } = await spoiltRegister(20)
    const { exitCode, stdout } = await run(databaseUrl)
    assert.strictEqual(exitCode, 1)
    assert.match(stdout, /Betrokkenen met een bevinding +1\n/)
    assert.include(stdout, `${id}  #/rol  rol-ongeldig: `)
    for (const tekst of persoonlijk) assert.notInclude(stdout, tekst)
  })
})

describe("the command beside another run", () => {
  /** A run that has the lock and is brought to a stand; the pages are small, so that it is not through before. */
  const standstill = async () => {
    const databaseUrl = await cleanRegister(4000)
    const holder = startCommand(["--bladzijde", "1"], { DATABASE_URL: databaseUrl })
    const lockRow = () => asOtherProgram<{ readonly houder: string; readonly sinds: Date }>(databaseUrl, "select houder, sinds from slot")
    const row = await expect.poll(async () => (await lockRow())[0], { timeout: 30_000, interval: 10 }).toBeDefined().then(lockRow)
    holder.process.kill("SIGSTOP")
    return { databaseUrl, holder, lockRow, sinds: row[0]?.sinds.toISOString() ?? "" }
  }

  it("does nothing, says who runs and since when, and ends with 3", async () => {
    const { databaseUrl, holder, sinds } = await standstill()
    const { exitCode, stderr, stdout } = await run(databaseUrl)
    assert.deepStrictEqual([exitCode, stdout], [3, ""])
    assert.match(stderr, new RegExp(`^Er loopt al een reconciliatie: reconciliatie op .+, proces ${holder.process.pid}, sinds ${sinds}\\.\n$`))
    holder.process.kill("SIGCONT")
    assert.strictEqual((await holder.ended).exitCode, 0)
  })

  it("runs when the other was killed, although its row is still there", async () => {
    const { databaseUrl, holder, lockRow } = await standstill()
    holder.process.kill("SIGKILL")
    await holder.ended
    assert.lengthOf(await lockRow(), 1)
    // The server hears of the death by the end of a connection, which may take it a moment.
    await expect.poll(async () => (await run(databaseUrl)).exitCode, { timeout: 30_000 }).toBe(0)
    assert.lengthOf(await lockRow(), 0)
  })

  it("runs when the other was asked to end, which ends with 130 and lets go", async () => {
    const { databaseUrl, holder, lockRow } = await standstill()
    holder.process.kill("SIGTERM")
    holder.process.kill("SIGCONT")
    assert.deepStrictEqual(await holder.ended, { exitCode: 130, stdout: "", stderr: "" })
    assert.lengthOf(await lockRow(), 0)
    assert.strictEqual((await run(databaseUrl)).exitCode, 0)
  })
})

describe("the command without a register", () => {
  it("says that the database is away, without its password, and ends with 4", async () => {
    const { exitCode, stderr, stdout } = await run(`postgres://postgres:geheim@127.0.0.1:${await freePort()}/register`)
    assert.deepStrictEqual([exitCode, stdout], [4, ""])
    assert.include(stderr, "niet bereikbaar (ECONNREFUSED)")
    assert.notInclude(stderr, "geheim")
  })

  it("says that migrations are missing, all of them or the last, and ends with 4", async () => {
    const empty = await run(await emptyDatabase())
    assert.strictEqual(empty.exitCode, 4)
    assert.include(empty.stderr, "mist migraties")
    const databaseUrl = await cleanRegister(1)
    await asOtherProgram(databaseUrl, "delete from migratie where name = (select max(name) from migratie)")
    const older = await run(databaseUrl)
    assert.strictEqual(older.exitCode, 4)
    assert.include(older.stderr, "mist migraties")
  })

  it("says what is wrong with how it is asked, and ends with 2", async () => {
    const missing = await startCommand([], {}).ended
    assert.deepStrictEqual([missing.exitCode, missing.stdout], [2, ""])
    assert.match(missing.stderr, /^DATABASE_URL ontbreekt/)
    const wrong = await startCommand(["--alles"], {}).ended
    assert.strictEqual(wrong.exitCode, 2)
    assert.include(wrong.stderr, "Gebruik: npm run reconcile")
  })

  it("explains itself with --help, and ends with 0", async () => {
    const { exitCode, stderr, stdout } = await startCommand(["--help"], {}).ended
    assert.deepStrictEqual([exitCode, stderr], [0, ""])
    assert.match(stdout, /^Gebruik: npm run reconcile/)
  })
})
