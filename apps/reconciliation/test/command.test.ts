import { asOtherProgram } from "@betrokkene/dataset"
import { regelnamen } from "@betrokkene/domain"
import { Ajv2020 } from "ajv/dist/2020.js"
import { readFileSync } from "node:fs"
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, assert, beforeAll, describe, it, onTestFinished } from "vitest"
import type { Rapport } from "../src/report/report.ts"
import { run, startCommand } from "./command-process.ts"
import { personal } from "./person.ts"
import { generatedRegister, plantedTemplate, type Template } from "./register.ts"
import { findingsOf, recordsOf } from "./state.ts"

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

describe("the night's work on a realistic register", () => {
  it("reads every betrokkene and partij, reports its findings, and ends with 1", async () => {
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

  it("forgets only Idempotency-Keys more than 48 hours old", async () => {
    const databaseUrl = await generatedRegister(0)
    await asOtherProgram(
      databaseUrl,
      `insert into idempotentie (houder, sleutel, vingerafdruk, verwijzingen, op)
      select 'balie', uren::text, '', '{}', now() - uren * interval '1 hour'
      from unnest(array[1, 47, 49, 1000]) as uren`
    )
    assert.strictEqual(rapport((await run(databaseUrl, "--json")).stdout).vergetenIdempotentiesleutels, 2)
    const left = await asOtherProgram<{ readonly sleutel: string }>(databaseUrl, "select sleutel from idempotentie")
    assert.sameMembers(left.map(({ sleutel: key }) => key), ["1", "47"])
  })

  // Kills: a run that removes one batch alone, what is younger, or something in a dry run.
  it("removes what is past its term, all of it and nothing younger, and in a dry run nothing", async () => {
    const databaseUrl = await generatedRegister(0)
    await asOtherProgram(
      databaseUrl,
      `insert into bevinding (id, regel, ernst, records, kenmerken, vingerafdruk, toestand, besluit_wijze, besluit_door,
        besluit_op, gevonden_op, versie)
      select gen_random_uuid(), 'geen-initiator', 'fout', '[{"soort": "klantcontact", "id": "x"}]', '[]',
        rpad(dagen || '-' || n, 43, '-'), 'opgelost', 'verdwenen', 'nacht', now() - dagen * interval '1 day', now(), 1
      from unnest(array[1, 399, 401, 5000]) as dagen, generate_series(1, 1500) as n`
    )
    await asOtherProgram(
      databaseUrl,
      `insert into bezorging (abonnement, gebeurtenis_id, volgnummer, soort, subject_soort, subject_id, op, vanaf, pogingen,
        reden, onbestelbaar_sinds)
      select 'zaaksysteem', gen_random_uuid(), dagen, 'partij-gewijzigd', 'partij', gen_random_uuid(), now(), 'infinity',
        1, 'http-410', now() - dagen * interval '1 day'
      from unnest(array[39, 41]) as dagen`
    )
    const left = () =>
      asOtherProgram(
        databaseUrl,
        `select (select count(*)::integer from bevinding) as bevindingen, (select count(*)::integer from bezorging) as letters`
      )
    const file = await policy({ bewaartermijnBevindingen: 400, bewaartermijnOnbestelbaar: 40 })
    await run(databaseUrl, "--dry-run", "--policy", file)
    assert.deepStrictEqual(await left(), [{ bevindingen: 6000, letters: 2 }])
    await run(databaseUrl)
    assert.deepStrictEqual(await left(), [{ bevindingen: 4500, letters: 2 }])
    const { stderr } = await run(databaseUrl, "--policy", file)
    assert.deepStrictEqual(await left(), [{ bevindingen: 3000, letters: 1 }])
    assert.include(stderr, "Na hun bewaartermijn weggehaald: 1500 bevindingen waarvan de oorzaak weg is.")
    assert.include(stderr, "1 onbestelbare gebeurtenissen")
  })
})

describe("the night's work on a register with findings for every rule", () => {
  let template: Template
  beforeAll(async () => {
    template = await plantedTemplate(0)
  })
  afterAll(() => template.drop())

  it("finds them all, reports them by the published schema and on a page, and tells no personal data", async () => {
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

  it("applies only the requested rules", async () => {
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

  it("only reports in a dry run: it writes no finding and changes nothing", async () => {
    const databaseUrl = await template.copy()
    const [records, findings] = [await recordsOf(databaseUrl), await findingsOf(databaseUrl)]
    // Repairs of these rules leave nothing for another rule to find, so both runs report the same.
    const beleid = await policy({ bewaartermijnen: [{ dagen: 2000 }], anonimiseer: true })
    const trial = await run(databaseUrl, "--json", "--dry-run", "--policy", beleid)
    assert.deepStrictEqual([trial.exitCode, trial.stderr], [1, ""])
    assert.deepStrictEqual([await recordsOf(databaseUrl), await findingsOf(databaseUrl)], [records, findings])
    const real = rapport((await run(databaseUrl, "--json", "--policy", beleid)).stdout)
    const figures = ({ regels }: Rapport) =>
      regels.map(({ gevonden, hersteld, nieuw, regel }) => ({ regel, gevonden, hersteld, nieuw }))
    assert.deepStrictEqual(figures(rapport(trial.stdout)), figures(real))
    assert.isAbove(real.totaal.hersteld, 0)
  })

  it("ends with 5 if it repaired all findings", async () => {
    const { exitCode, stdout } = await run(await template.copy(), "--json", "--rules", "verweesd-adres")
    assert.strictEqual(exitCode, 5)
    assert.deepInclude(rapport(stdout).totaal, { gevonden: 1, hersteld: 1, open: 0 })
  })

  it("looks only at changes since the last night, and at everything if there was none or if asked", async () => {
    const databaseUrl = await template.copy()
    const first = rapport((await run(databaseUrl, "--json")).stdout)
    assert.notProperty(first, "sinds")
    const planted = [template.planted.normalisable]
    const spoil = `update betrokkene_digitaal_adres set vergelijkingsvorm = 'x' || vergelijkingsvorm
      where betrokkene_id = $1 and soort = 'email'`
    for (const change of [spoil, "update betrokkene set rol = rol where id = $1"]) {
      await asOtherProgram(databaseUrl, change, planted)
    }
    const second = rapport((await run(databaseUrl, "--json")).stdout)
    assert.strictEqual(second.sinds, first.watermerk)
    assert.isBelow(second.totaal.gevonden, first.totaal.gevonden)
    assert.strictEqual(second.totaal.hersteld, 1)
    // Findings on records that it did not look at stay as they were.
    assert.strictEqual(second.totaal.open, first.totaal.open)
    assert.match((await run(databaseUrl)).stdout, /^Bekeken +wat anders kan zijn sinds wijziging [0-9.]+$/mu)
    const whole = rapport((await run(databaseUrl, "--json", "--whole")).stdout)
    assert.notProperty(whole, "sinds")
    assert.deepInclude(whole.totaal, { nieuw: 0, hersteld: 0, opgelost: 0, open: first.totaal.open })
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

    it("links nobody without a policy", async () => {
      const databaseUrl = await template.copy()
      const links = () =>
        asOtherProgram(databaseUrl, "select id, partij_id from betrokkene where partij_id is not null order by id")
      const before = await links()
      const { stdout } = await run(databaseUrl, "--json")
      assert.deepStrictEqual(await links(), before)
      assert.isAbove(rapport(stdout).regels.find(({ regel }) => regel === "mogelijke-partij")?.open ?? 0, 0)
    })

    it("links on the ground in the policy, and records ground, event and process", async () => {
      const databaseUrl = await template.copy()
      const { candidate, candidatePartij } = template.planted
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
        { readonly soort: string; readonly door: string; readonly activiteit: string; readonly of_this: boolean }
      >(
        databaseUrl,
        `select soort, door, activiteit, verzoek = (select id::text from reconciliatie) as of_this
        from handeling where record_id = $1 order by op, id`,
        [candidate]
      )
      assert.deepInclude(trail.at(-1) ?? {}, { soort: "gekoppeld", activiteit: "reconciliatie", of_this: true })
      assert.include(trail.at(-1)?.door, `proces ${process.pid}`)
    })

    it("refuses a policy with all its errors before anything is done", async () => {
      const databaseUrl = await template.copy()
      const { exitCode, stderr, stdout } = await run(
        databaseUrl,
        "--policy",
        await policy({ koppelOpGronden: ["bsn"], anonymised: true })
      )
      assert.deepStrictEqual([exitCode, stdout], [2, ""])
      assert.match(stderr, /bij koppelOpGronden\.0: [^]+|bij anonimiser: /u)
      assert.deepStrictEqual(await asOtherProgram(databaseUrl, "select from reconciliatie"), [])
    })
  })

  it("writes the page whole or not at all, and does not start if it cannot be written", async () => {
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
