import { asOtherProgram } from "@betrokkene/dataset"
import { assert, describe, expect, it } from "vitest"
import { type Command, startCommand } from "../command-process.ts"
import { generatedRegister } from "../register.ts"
import { openKlant, openKlantPartij } from "./open-klant.ts"
import { file } from "./other-register.ts"

const regels = "ontbreekt-hier,ontbreekt-daar,verschilt"

const start = (databaseUrl: string, ...args: ReadonlyArray<string>): Command =>
  startCommand(["--rules", regels, ...args], { DATABASE_URL: databaseUrl, OPEN_KLANT_TOKEN: "geheim-token" })

const bakkerij = (nummer: number, otherwise: object = {}) =>
  JSON.stringify({
    soortPartij: "organisatie",
    identificatoren: [{ soort: "vestigingsnummer", waarde: String(nummer).padStart(12, "9"), kvkNummer: "99999999" }],
    organisatienaam: `Bakkerij Grafschrift ${nummer}`,
    ...otherwise
  })

const partijen = (databaseUrl: string) =>
  asOtherProgram<{ readonly organisatienaam: string }>(
    databaseUrl,
    "select organisatienaam from partij where organisatienaam like 'Bakkerij%' order by 1"
  )

const bevindingen = (databaseUrl: string) =>
  asOtherProgram<{ readonly regel: string; readonly toestand: string; readonly aantal: number }>(
    databaseUrl,
    `select regel, toestand, count(*)::integer as aantal from bevinding where regel <> 'ontbreekt-daar'
    group by regel, toestand order by 1, 2`
  )

describe("the command beside another register", () => {
  it("reports what is missing, takes it over only if asked, and finds nothing new the next time", async () => {
    const databaseUrl = await generatedRegister(30)
    const pad = await file("ander.ndjson", `${[1, 2, 3].map((nummer) => bakkerij(nummer)).join("\n")}\n`)
    const first = await start(databaseUrl, "--against", pad).ended
    assert.deepStrictEqual([first.exitCode, await partijen(databaseUrl)], [1, []])
    assert.match(first.stdout, / +3 {2}ontbreekt hier\n/u)
    const trial = await start(databaseUrl, "--against", pad, "--take-over", "--dry-run").ended
    assert.match(trial.stdout, / +3 {2}overgenomen\n/u)
    assert.deepStrictEqual(await bevindingen(databaseUrl), [{ regel: "ontbreekt-hier", toestand: "open", aantal: 3 }])
    const over = await start(databaseUrl, "--against", pad, "--take-over").ended
    assert.lengthOf(await partijen(databaseUrl), 3)
    assert.deepStrictEqual(await bevindingen(databaseUrl), [{
      regel: "ontbreekt-hier",
      toestand: "opgelost",
      aantal: 3
    }])
    const again = await start(databaseUrl, "--against", pad, "--take-over").ended
    assert.match(again.stdout, / +3 {2}gelijk\n/u)
    assert.notMatch(again.stdout, /overgenomen/u)
    for (const { stderr, stdout } of [first, trial, over, again]) assert.notInclude(stdout + stderr, "Grafschrift")
  }, 120_000)

  it("ends with 4 if the other register cannot be read, with 2 if that is clear beforehand", async () => {
    const databaseUrl = await generatedRegister(30)
    const dubbel = await openKlant([openKlantPartij(1)])
    dubbel.intervention = (_query, answer) => Boolean(answer.writeHead(403).end("Grafschrift"))
    const refused = await start(databaseUrl, "--against", dubbel.url).ended
    assert.strictEqual(refused.exitCode, 4)
    assert.match(refused.stderr, /Het andere register is niet te lezen: het token geeft geen toegang\./u)
    assert.notMatch(refused.stdout + refused.stderr, /Grafschrift|geheim-token/u)
    assert.deepStrictEqual(await asOtherProgram(databaseUrl, "select 1 from bevinding"), [])
    assert.strictEqual((await start(databaseUrl, "--against", "/bestaat/niet.csv").ended).exitCode, 2)
  })

  it(
    "ends the same after it was killed during the comparison and restarted",
    async () => {
      const databaseUrl = await generatedRegister(30)
      const dubbel = await openKlant(
        Array.from(
          { length: 450 },
          (_, index) => ({
            ...openKlantPartij(index, {
              soortPartij: "organisatie",
              partijIdentificatie: { naam: `Bakkerij ${index}` }
            }),
            partijIdentificatoren: [
              {
                uuid: "",
                partijIdentificator: {
                  codeSoortObjectId: "kvk_nummer",
                  objectId: `99${String(index).padStart(6, "0")}`
                },
                subIdentificatorVan: null
              }
            ]
          })
        )
      )
      let moment = 4
      let killed: Command | undefined
      dubbel.intervention = (_query, _answer, ordinal) => ordinal === moment && killed?.process.kill("SIGKILL") === true
      killed = start(databaseUrl, "--against", dubbel.url, "--take-over")
      await killed.ended
      assert.lengthOf(await partijen(databaseUrl), 0)
      // Also while it takes over, as soon as some partijen are there.
      moment = -1
      killed = start(databaseUrl, "--against", dubbel.url, "--take-over")
      await expect.poll(async () => (await partijen(databaseUrl)).length, { timeout: 60_000, interval: 5 })
        .toBeGreaterThan(0)
      killed.process.kill("SIGKILL")
      await killed.ended
      await expect.poll(async () => (await start(databaseUrl, "--against", dubbel.url, "--take-over").ended).exitCode, {
        timeout: 60_000
      }).not.toBe(3)
      assert.lengthOf(await partijen(databaseUrl), 450)
      assert.deepStrictEqual(await bevindingen(databaseUrl), [{
        regel: "ontbreekt-hier",
        toestand: "opgelost",
        aantal: 450
      }])
      await expect.poll(() =>
        asOtherProgram(databaseUrl, "select relname from pg_class where relname like 'ander\\_%'")
      ).toEqual([])
    },
    240_000
  )
})
