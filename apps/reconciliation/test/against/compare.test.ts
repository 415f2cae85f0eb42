import { Nummer, type Partij, Partijen, PartijId, Tijdstip } from "@betrokkene/domain"
import { partij } from "@betrokkene/domain/testing"
import { Effect, Result, Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { defaultFetchMode } from "../../src/against/http-json.ts"
import { readSource } from "../../src/against/source.ts"
import { comparisonInWords, unreadableInWords } from "../../src/against/words.ts"
import { identificator, openKlant, openKlantPartij } from "./open-klant.ts"
import { asInApi, file } from "./other-register.ts"
import { compareWith, findings, registerWith } from "./register-beside.ts"

const ever = Schema.decodeSync(Tijdstip)("2020-01-01T00:00:00Z")

/** Partijen that a register can hold, with distinct ids, numbers and identificatoren. */
const partijen = fc.sample(
  fc.uniqueArray(partij, { minLength: 12, maxLength: 12, selector: ({ gegevens }) => JSON.stringify(gegevens) }),
  { numRuns: 1, seed: 7 }
)[0]
  ?.map((one, index): Partij => ({
    ...one,
    id: Schema.decodeSync(PartijId)(`00000000-0000-4000-8000-0000000000${String(index + 10)}`),
    nummer: Schema.decodeSync(Nummer)(String(index + 10)),
    gegevens: {
      ...one.gegevens,
      identificatoren: one.gegevens.soortPartij === "organisatie"
        ? [{ soort: "kvk_nummer", waarde: `876543${index + 10}` }]
        : []
    } as unknown as Partij["gegevens"],
    registratiedatum: ever
  })) ?? []

const asNdjson = (all: ReadonlyArray<Partij>) => `${all.map((one) => JSON.stringify(asInApi(one))).join("\n")}\n`

describe("comparing with a file", () => {
  it("finds no difference between the register and its own API's output", async () => {
    const run = await registerWith(partijen)
    const { terzijde, comparison } = await run(
      compareWith({ soort: "ndjson", pad: await file("zelf.ndjson", asNdjson(partijen)) })
    )
    assert.deepStrictEqual(terzijde, { partijen: 0, velden: 0, eerste: [] })
    assert.deepInclude(comparison, { gelezenHier: 12, gelezenDaar: 12, gelijk: 12, meerduidig: 0, regels: [] })
  })

  it("finds what is missing or different, and reports it and unreadable lines without personal data", async () => {
    const run = await registerWith(partijen.slice(0, 10))
    const otherwise = partijen.slice(2, 12).map((one) => ({
      ...asInApi(one),
      bezoekadres: {
        soortBezoekadres: "binnenlands_adres",
        straat: "Grafschriftstraat",
        huisnummer: 1,
        postcode: "1234AB",
        woonplaats: "Elders"
      }
    }))
    const inhoud = `${otherwise.map((one) => JSON.stringify(one)).join("\n")}\n{"achternaam": "Grafschrift\n${
      JSON.stringify({ ...asInApi(partijen[0] as Partij), voorkeurstaal: "Grafschrift" })
    }\n`
    const uitkomst = await run(compareWith({ soort: "ndjson", pad: await file("ander.ndjson", inhoud) }))
    assert.deepStrictEqual(uitkomst.terzijde, {
      partijen: 1,
      velden: 1,
      eerste: [{ regel: 11, plaats: "#", code: "geen-json" }, {
        regel: 12,
        plaats: "#/voorkeurstaal",
        code: "type-onjuist"
      }]
    })
    const everything = await run(findings)
    assert.isAtLeast(everything.length, 8)
    const said = [JSON.stringify(everything), JSON.stringify(uitkomst), ...comparisonInWords(uitkomst)].join("\n")
    for (const text of ["Grafschrift", "1234AB", "Elders"]) assert.notInclude(said, text)
    for (const { gegevens } of partijen) {
      for (const { waarde } of gegevens.identificatoren) assert.notInclude(said, String(waarde))
    }
    assert.include(said, "daar niet te lezen; wat er eerder was gevonden blijft daarom open")
  })

  it("compares nothing if there is nothing to read: that is a wrong file, not an empty register", async () => {
    const run = await registerWith(partijen)
    for (const inhoud of ["", "geen\njson\n"]) {
      const fout = await run(Effect.flip(compareWith({ soort: "ndjson", pad: await file("leeg.ndjson", inhoud) })))
      if (fout._tag !== "AnderRegisterOnleesbaar") return assert.fail("not readable")
      assert.strictEqual(
        unreadableInWords(fout),
        "Het andere register is niet te lezen: er is geen enkele partij in te lezen."
      )
    }
    assert.deepStrictEqual(await run(findings), [])
  })

  it("finds nothing if the source ends halfway", async () => {
    const run = await registerWith(partijen)
    const dubbel = await openKlant(Array.from({ length: 150 }, (_, index) => openKlantPartij(index)))
    dubbel.intervention = (_query, answer, ordinal) => ordinal > 1 && Boolean(answer.writeHead(500).end())
    const bron = Result.getOrThrow(readSource(dubbel.url, { OPEN_KLANT_TOKEN: "geheim-token" }))
    const fout = await run(
      Effect.flip(compareWith(bron, { fetchMode: { ...defaultFetchMode, delay: 1, retries: 1 } }))
    )
    assert.deepInclude(fout, { _tag: "AnderRegisterOnleesbaar", reden: "status-500" })
    assert.deepStrictEqual(await run(findings), [])
  })
})

describe("comparing with an Open Klant", () => {
  it("takes over missing partijen if asked, after which nothing differs", async () => {
    const run = await registerWith([])
    const dubbel = await openKlant(
      [1, 2].map((nummer) =>
        openKlantPartij(nummer, {
          partijIdentificatoren: [identificator(nummer, "bsn", nummer === 1 ? "999990019" : "999990020")]
        })
      )
    )
    const bron = Result.getOrThrow(readSource(dubbel.url, { OPEN_KLANT_TOKEN: "geheim-token" }))
    assert.deepInclude((await run(compareWith(bron))).comparison.regels[0], {
      regel: "ontbreekt-hier",
      gevonden: 2,
      nieuw: 2,
      hersteld: 0
    })
    assert.deepInclude((await run(compareWith(bron, { overnemen: true }))).comparison.regels[0], {
      gevonden: 2,
      nieuw: 0,
      hersteld: 2
    })
    assert.deepInclude((await run(compareWith(bron, { overnemen: true }))).comparison, {
      gelijk: 2,
      gelezenHier: 2,
      regels: []
    })
    assert.lengthOf(await run(Partijen.use((all) => all.opId(undefined, 10))), 2)
  })
})
