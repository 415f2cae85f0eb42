import { layer as register } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { asOtherProgram } from "@betrokkene/dataset"
import { type Partij, Partijen } from "@betrokkene/domain"
import { Effect, Layer } from "effect"
import { assert, describe, it } from "vitest"
import type { Rapport } from "../../src/report/report.ts"
import { startCommand } from "../command-process.ts"
import { generatedRegister } from "../register.ts"
import { asInApi, file } from "./other-register.ts"

const run = (databaseUrl: string, ...args: ReadonlyArray<string>) =>
  startCommand(args, { DATABASE_URL: databaseUrl }).ended

const partijenOf = (databaseUrl: string): Promise<ReadonlyArray<Partij>> =>
  Effect.runPromise(Effect.provide(
    Effect.map(Partijen.use((partijen) => partijen.browse({}, { ascending: true, aantal: 1000 })), ({ rows }) =>
      rows.map(({ record }) => record)),
    Layer.merge(register({ url: databaseUrl }), system)
  ))

/**
 * A register, and a file of another one. In the file one organisatie is missing, one has another name, and one is
 * additional.
 */
const two = async () => {
  const databaseUrl = await generatedRegister(120)
  const partijen = await partijenOf(databaseUrl)
  const [missing, renamed] = partijen.filter(({ gegevens }) =>
    gegevens.soortPartij === "organisatie" && gegevens.identificatoren.length > 0
  )
  const lines = partijen.filter((partij) => partij !== missing).map((partij) =>
    partij === renamed ? { ...asInApi(partij), organisatienaam: "Geheimnaam daar" } : asInApi(partij)
  )
  const extra = {
    soortPartij: "organisatie",
    organisatienaam: "Geheimnaam erbij",
    identificatoren: [{ soort: "kvk_nummer", waarde: "00999999" }]
  }
  return {
    databaseUrl,
    renamed,
    other: await file("ander.ndjson", [...lines, extra].map((line) => `${JSON.stringify(line)}\n`).join(""))
  }
}

const figures = (stdout: string) =>
  Object.fromEntries(
    (JSON.parse(stdout) as Rapport).regels.map((
      { gevonden, hersteld, open, regel }
    ) => [regel, { gevonden, hersteld, open }])
  )

const threeLines = "ontbreekt-hier,ontbreekt-daar,verschilt"

describe("the night beside another register", () => {
  it("reports what is missing here, missing there or different, with its other work; changes nothing", async () => {
    const { databaseUrl, other } = await two()
    const before = await partijenOf(databaseUrl)
    const { exitCode, stderr, stdout } = await run(databaseUrl, "--json", "--against", other)
    assert.deepStrictEqual([exitCode, stderr], [1, ""])
    const one = { gevonden: 1, hersteld: 0, open: 1 }
    const { "mogelijke-partij": possible, ...all } = figures(stdout)
    assert.deepInclude(all, { "ontbreekt-hier": one, "ontbreekt-daar": one, "verschilt": one })
    assert.isAbove(possible?.gevonden ?? 0, 0)
    assert.deepStrictEqual(await partijenOf(databaseUrl), before)
    assert.notInclude(stdout, "Geheimnaam")
  })

  it("takes over as asked, after which no difference is left", async () => {
    const { databaseUrl, other, renamed } = await two()
    const { stdout } = await run(databaseUrl, "--json", "--rules", threeLines, "--against", other, "--take-over")
    assert.deepInclude(figures(stdout), { "verschilt": { gevonden: 1, hersteld: 1, open: 0 } })
    const [{ organisatienaam } = { organisatienaam: "" }] = await asOtherProgram<{ readonly organisatienaam: string }>(
      databaseUrl,
      "select organisatienaam from partij where id = $1",
      [renamed?.id]
    )
    assert.strictEqual(organisatienaam, "Geheimnaam daar")
    const again = figures(
      (await run(databaseUrl, "--json", "--rules", threeLines, "--against", other, "--take-over")).stdout
    )
    assert.deepInclude(again, { "verschilt": { gevonden: 0, hersteld: 0, open: 0 } })
  })

  it("reports the comparison, and ends with 6 if part of the other register could not be read", async () => {
    const { databaseUrl } = await two()
    const { exitCode, stdout } = await run(
      databaseUrl,
      "--rules",
      threeLines,
      "--against",
      await file(
        "ander.ndjson",
        "{\"id\": Geheimnaam\n" +
          "{\"soortPartij\": \"organisatie\", \"organisatienaam\": \"Geheimnaam\", \"identificatoren\": []}\n"
      )
    )
    assert.strictEqual(exitCode, 6)
    assert.match(stdout, /Vergeleken met het andere register: [0-9]+ partijen hier, 1 daar\./u)
    assert.notInclude(stdout, "Geheimnaam")
  })

  it("can be resumed after the file was corrected, and not without the file", async () => {
    const { databaseUrl, other } = await two()
    const broken = await run(databaseUrl, "--against", await file("leeg.ndjson", "\n"))
    assert.strictEqual(broken.exitCode, 4)
    assert.include(broken.stderr, "geen enkele partij")
    const without = await run(databaseUrl, "--resume")
    assert.strictEqual(without.exitCode, 2)
    assert.include(without.stderr, "geef ook --against")
    const { exitCode, stdout } = await run(databaseUrl, "--resume", "--json", "--against", other)
    assert.strictEqual(exitCode, 1)
    assert.strictEqual(figures(stdout)["ontbreekt-hier"]?.gevonden, 1)
  })
})
