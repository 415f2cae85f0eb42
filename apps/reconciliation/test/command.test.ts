import { asOtherProgram } from "@betrokkene/dataset"
import { regelnamen } from "@betrokkene/domain"
import { freePort } from "@betrokkene/embedded-postgres"
import { Ajv2020 } from "ajv/dist/2020.js"
import { readFileSync } from "node:fs"
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, assert, beforeAll, describe, it, onTestFinished } from "vitest"
import type { Rapport } from "../src/report/report.ts"
import { startCommand } from "./command-process.ts"
import { personal } from "./person.ts"
import { emptyDatabase, generatedRegister, plantedTemplate, type Template } from "./register.ts"
import { findingsOf, recordsOf } from "./state.ts"

const run = (databaseUrl: string, ...args: ReadonlyArray<string>) =>
  startCommand(args, { DATABASE_URL: databaseUrl }).ended

const rapport = (stdout: string): Rapport => {
  const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, "../docs/rapport.schema.json"), "utf8")) as object
  const document: unknown = JSON.parse(stdout)
  const satisfies = new Ajv2020().compile<Rapport>(schema)
  if (!satisfies(document)) throw new Error(JSON.stringify(satisfies.errors))
  return document
}

const folder = async (): Promise<string> => {
  const path = await mkdtemp(join(tmpdir(), "betrokkene-night-"))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

const policy = async (beleid: object): Promise<string> => {
  const file = join(await folder(), "beleid.json")
  await writeFile(file, JSON.stringify(beleid))
  return file
}

const vanDitRegister = regelnamen.filter((naam) => !["ontbreekt-hier", "ontbreekt-daar", "verschilt"].includes(naam))

describe("the night's work on a register as a municipality has it", () => {
  it("reads every betrokkene and partij, tells people what it found, and ends with 1", async () => {
    const databaseUrl = await generatedRegister(300)
    const { exitCode, stderr, stdout } = await run(databaseUrl, "--part-size", "50")
    assert.strictEqual(exitCode, 1, stderr)
    const [{ aantal } = { aantal: 0 }] = await asOtherProgram<{ readonly aantal: number }>(
      databaseUrl,
      "select ((select count(*) from betrokkene) + (select count(*) from partij))::integer as aantal"
    )
    assert.match(stdout, new RegExp(`^Gelezen +${aantal}$`, "mu"))
    assert.match(stdout, /mogelijke-partij/u)
    assert.notInclude(stderr, "mislukt")
  })

  it("finds nothing in an empty register, and ends with 0", async () => {
    const { exitCode, stderr, stdout } = await run(await generatedRegister(0), "--json")
    assert.deepStrictEqual([exitCode, stderr], [0, ""])
    assert.deepInclude(rapport(stdout), { gelezen: 0, toestand: "klaar" })
  })

  it("forgets the Idempotency-Keys of more than 48 hours old, and no others", async () => {
    const databaseUrl = await generatedRegister(0)
    await asOtherProgram(
      databaseUrl,
      `insert into idempotentie (houder, sleutel, vingerafdruk, verwijzingen, op)
      select 'balie', uren::text, '', '{}', now() - uren * interval '1 hour' from unnest(array[1, 47, 49, 1000]) as uren`
    )
    assert.strictEqual(rapport((await run(databaseUrl, "--json")).stdout).vergetenIdempotentiesleutels, 2)
    const left = await asOtherProgram<{ readonly sleutel: string }>(databaseUrl, "select sleutel from idempotentie")
    assert.sameMembers(left.map(({ sleutel: key }) => key), ["1", "47"])
  })
})

describe("the night's work on a register in which every rule has something to find", () => {
  let template: Template
  beforeAll(async () => {
    template = await plantedTemplate(0)
  })
  afterAll(() => template.drop())

  it("finds it by every rule, tells machines by the published schema and people on a page, and nobody's data to anybody", async () => {
    const databaseUrl = await template.copy()
    const page = join(await folder(), "nacht.html")
    const { exitCode, stderr, stdout } = await run(
      databaseUrl,
      "--json",
      "--report",
      page,
      "--policy",
      await policy({ bewaartermijnen: [{ dagen: 2000 }] })
    )
    assert.deepStrictEqual([exitCode, stderr], [1, ""])
    const gevonden = rapport(stdout).regels.filter((regel) => regel.gevonden > 0).map(({ regel }) => regel)
    assert.sameMembers(gevonden, vanDitRegister)
    const html = await readFile(page, "utf8")
    assert.include(html, "<!doctype html>")
    assert.strictEqual((await stat(page)).mode & 0o777, 0o600)
    const findings = JSON.stringify(await findingsOf(databaseUrl))
    const output = await run(await template.copy())
    for (const text of personal) {
      for (const place of [stdout, html, findings, output.stdout, output.stderr]) assert.notInclude(place, text)
    }
  })

  it("applies only the rules that it is asked", async () => {
    const { stdout } = await run(await template.copy(), "--json", "--rules", "onbereikbaar,verweesd-adres")
    assert.deepStrictEqual(rapport(stdout).regels.map(({ gevonden, regel }) => [regel, gevonden > 0]), [[
      "onbereikbaar",
      true
    ], ["verweesd-adres", true]])
  })

  it("finds nothing new the second time, and changes nothing", async () => {
    const databaseUrl = await template.copy()
    await run(databaseUrl)
    const [records, findings] = [await recordsOf(databaseUrl), await findingsOf(databaseUrl)]
    const again = rapport((await run(databaseUrl, "--json")).stdout)
    assert.deepInclude(again.totaal, { nieuw: 0, hersteld: 0, opgelost: 0 })
    assert.deepStrictEqual([await recordsOf(databaseUrl), await findingsOf(databaseUrl)], [records, findings])
  })

  it("only says what it would do when asked so: no finding is written and nothing is changed", async () => {
    const databaseUrl = await template.copy()
    const records = await recordsOf(databaseUrl)
    // What this repairs leaves nothing for another rule to find, so that both have to tell the same.
    const beleid = await policy({ bewaartermijnen: [{ dagen: 2000 }], anonimiseer: true })
    const trial = await run(databaseUrl, "--json", "--dry-run", "--policy", beleid)
    assert.deepStrictEqual([trial.exitCode, trial.stderr], [1, ""])
    assert.deepStrictEqual([await recordsOf(databaseUrl), await findingsOf(databaseUrl)], [records, []])
    const echt = rapport((await run(databaseUrl, "--json", "--policy", beleid)).stdout)
    const figures = ({ regels }: Rapport) =>
      regels.map(({ gevonden, hersteld, nieuw, regel }) => ({ regel, gevonden, hersteld, nieuw }))
    assert.deepStrictEqual(figures(rapport(trial.stdout)), figures(echt))
    assert.isAbove(echt.totaal.hersteld, 0)
  })

  it("ends with 5 when it repaired all that it found", async () => {
    const { exitCode, stdout } = await run(await template.copy(), "--json", "--rules", "verweesd-adres")
    assert.strictEqual(exitCode, 5)
    assert.deepInclude(rapport(stdout).totaal, { gevonden: 1, hersteld: 1, open: 0 })
  })

  it("looks since the last night only at what was written after it, and at all there is when there was none", async () => {
    const databaseUrl = await template.copy()
    const first = rapport((await run(databaseUrl, "--json", "--since", "vorige")).stdout)
    assert.notProperty(first, "sinds")
    const planted = template.geplant.normaliseerbaar
    await asOtherProgram(
      databaseUrl,
      "update betrokkene_digitaal_adres set vergelijkingsvorm = upper(vergelijkingsvorm) where betrokkene_id = $1 and soort = 'email'",
      [planted]
    )
    await asOtherProgram(databaseUrl, "update betrokkene set rol = rol where id = $1", [planted])
    const second = rapport((await run(databaseUrl, "--json", "--since", "vorige")).stdout)
    assert.strictEqual(second.sinds, first.watermerk)
    assert.isBelow(second.totaal.gevonden, first.totaal.gevonden)
    assert.strictEqual(second.totaal.hersteld, 1)
    // What it did not look at stays as it was.
    assert.strictEqual(second.totaal.open, first.totaal.open)
  })

  describe("without a policy and with one", () => {
    const partijVan = async (databaseUrl: string, betrokkene: string) =>
      (await asOtherProgram<
        { readonly partij_id: string | null; readonly grond_soort: string | null; readonly grond_door: string | null }
      >(
        databaseUrl,
        "select partij_id, grond_soort, grond_door from betrokkene where id = $1",
        [betrokkene]
      ))[0]

    const events = (databaseUrl: string, betrokkene: string) =>
      asOtherProgram<{ readonly soort: string; readonly door: string }>(
        databaseUrl,
        "select soort, door from koppelgebeurtenis where betrokkene_id = $1",
        [betrokkene]
      )

    it("links nobody without one", async () => {
      const databaseUrl = await template.copy()
      const links = () =>
        asOtherProgram(databaseUrl, "select id, partij_id from betrokkene where partij_id is not null order by id")
      const before = await links()
      const { stdout } = await run(databaseUrl, "--json")
      assert.deepStrictEqual(await links(), before)
      assert.isAbove(rapport(stdout).regels.find(({ regel }) => regel === "mogelijke-partij")?.open ?? 0, 0)
    })

    it("links on the ground that it names, and records the ground and the event with who did it", async () => {
      const databaseUrl = await template.copy()
      const { kandidaat: candidate, kandidaatPartij: candidatePartij } = template.geplant
      const beleid = await policy({ koppelOpGronden: ["email-en-naam"] })
      const { ended, process } = startCommand(["--json"], { DATABASE_URL: databaseUrl, RECONCILIATIE_BELEID: beleid })
      const { stdout } = await ended
      assert.isAbove(rapport(stdout).regels.find(({ regel }) => regel === "mogelijke-partij")?.hersteld ?? 0, 0)
      const link = await partijVan(databaseUrl, candidate)
      assert.deepInclude(link, { partij_id: candidatePartij, grond_soort: "gekozen-partij" })
      assert.include(link?.grond_door, `proces ${process.pid}`)
      const [event, ...more] = await events(databaseUrl, candidate)
      assert.deepStrictEqual([event?.soort, more], ["gekoppeld", []])
      assert.include(event?.door, `proces ${process.pid}`)
      const trail = await asOtherProgram<
        { readonly soort: string; readonly door: string; readonly activiteit: string; readonly van_deze: boolean }
      >(
        databaseUrl,
        "select soort, door, activiteit, verzoek = (select id::text from reconciliatie) as van_deze from handeling where record_id = $1 order by op, id",
        [candidate]
      )
      assert.deepInclude(trail.at(-1) ?? {}, { soort: "gekoppeld", activiteit: "reconciliatie", van_deze: true })
      assert.include(trail.at(-1)?.door, `proces ${process.pid}`)
    })

    it("is refused with all that is wrong with it before anything is done", async () => {
      const databaseUrl = await template.copy()
      const { exitCode, stderr, stdout } = await run(
        databaseUrl,
        "--policy",
        await policy({ koppelOpGronden: ["bsn"], anonimiser: true })
      )
      assert.deepStrictEqual([exitCode, stdout], [2, ""])
      assert.match(stderr, /bij koppelOpGronden\.0: [^]+|bij anonimiser: /u)
      assert.deepStrictEqual(await asOtherProgram(databaseUrl, "select from reconciliatie"), [])
    })
  })

  it("has the page as a whole or not at all, and does not begin a night whose page can't be written", async () => {
    const databaseUrl = await template.copy()
    const map = await folder()
    await writeFile(join(map, "nacht.html"), "die van gisteren")
    const { exitCode, stderr } = await run(databaseUrl, "--report", join(map, "bestaat", "niet.html"))
    assert.strictEqual(exitCode, 2)
    assert.include(stderr, "ENOENT")
    assert.deepStrictEqual(await asOtherProgram(databaseUrl, "select from reconciliatie"), [])
    await run(databaseUrl, "--report", join(map, "nacht.html"))
    assert.deepStrictEqual(await readdir(map), ["nacht.html"])
    assert.include(await readFile(join(map, "nacht.html"), "utf8"), "<!doctype html>")
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
    const databaseUrl = await generatedRegister(0)
    await asOtherProgram(databaseUrl, "delete from migratie where name = (select max(name) from migratie)")
    const older = await run(databaseUrl)
    assert.strictEqual(older.exitCode, 4)
    assert.include(older.stderr, "mist migraties")
  })

  it("says what is wrong with how it is asked, and ends with 2", async () => {
    const missing = await startCommand([], {}).ended
    assert.deepStrictEqual([missing.exitCode, missing.stdout], [2, ""])
    assert.match(missing.stderr, /^DATABASE_URL ontbreekt/u)
    const wrong = await startCommand(["--alles", "--rate", "0"], {}).ended
    assert.deepStrictEqual([wrong.exitCode, wrong.stdout], [2, ""])
    assert.match(wrong.stderr, /^--alles bestaat niet\.\n/u)
  })

  it("says that there is nothing to resume, and ends with 4; and nothing to join, and ends with 0", async () => {
    const databaseUrl = await generatedRegister(0)
    const resumed = await run(databaseUrl, "--resume")
    assert.deepStrictEqual([resumed.exitCode, resumed.stdout], [4, ""])
    assert.include(resumed.stderr, "niets te hervatten")
    assert.deepStrictEqual(await run(databaseUrl, "--join"), {
      exitCode: 0,
      stdout: "Er loopt geen reconciliatie.\n",
      stderr: ""
    })
  })

  it("explains itself with --help, and ends with 0", async () => {
    const { exitCode, stderr, stdout } = await startCommand(["--help"], {}).ended
    assert.deepStrictEqual([exitCode, stderr], [0, ""])
    assert.match(stdout, /^Gebruik: npm run reconcile/u)
  })
})
