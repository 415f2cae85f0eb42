import { profileOfContactgegevens } from "@betrokkene/domain"
import { comparedFields, levelsOf, probabilities } from "@betrokkene/domain/internal"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { estimate, pairsOf } from "../src/estimate.ts"
import { NoPair, readPairs } from "../src/pairs-file.ts"
import { estimateTable } from "../src/report.ts"
import { world } from "../src/world/world.ts"

const record = (voornaam: string, adres: string) => ({
  contactnaam: { voornaam, achternaam: "Zandstra" },
  digitaleAdressen: [{ soortDigitaalAdres: "email", adres }]
})
const profile = (voornaam: string, adres: string) => profileOfContactgegevens(record(voornaam, adres) as never)
const own = profile("Johannes", "johannes@example.nl")

describe("the estimate", () => {
  it("is the part of the pairs that both have a field, of those that are the same and of those that are not", () => {
    const found = estimate([
      { one: own, other: own, same: true },
      { one: own, other: profile("Johannes", "ander@example.nl"), same: true },
      { one: own, other: profile("Fenna", "johannes@example.nl"), same: false }
    ])
    const of = (veld: string, level: string) => found.find((one) => one.veld === veld && one.level === level)
    assert.deepInclude(of("email", "gelijk"), { same: 1, others: 1, m: 0.5, u: 1 })
    assert.deepInclude(of("voornaam", "anders"), { same: 0, others: 1, m: 0, u: 1 })
    assert.deepInclude(of("telefoon", "gelijk"), { same: 0, others: 0, m: undefined, u: undefined })
  })

  it("passes over a person beside an organisation, who are never compared", () => {
    const organisation = profileOfContactgegevens(
      {
        organisatienaam: "Bakkerij Voorbeeld",
        digitaleAdressen: record("", "johannes@example.nl").digitaleAdressen
      } as never
    )
    assert.isTrue(estimate([{ one: own, other: organisation, same: false }]).every(({ others }) => others === 0))
  })

  it("of a generated register confirms the table: each field with enough pairs weighs to the same side", () => {
    const found = estimate(pairsOf(world(3, 12_000)))
    assert.lengthOf(found, comparedFields.flatMap(levelsOf).length)
    let seen = 0
    for (const { m, level, others, same, u, veld } of found) {
      if (
        level === "bijna-gelijk" || level === "ontbreekt" || m === undefined || u === undefined || same < 20 ||
        others < 20
      ) continue
      seen++
      const inTable = probabilities[veld][level] ?? assert.fail(`${veld} ${level}`)
      assert.strictEqual(m > u, inTable.m > inTable.u, `${veld} ${level}`)
    }
    assert.isAtLeast(seen, 5)
    assert.match(estimateTable(found), /^voornaam gelijk /mu)
  })
})

describe("a file of pairs", () => {
  let folder = ""
  const file = async (text: string) => {
    const path = join(folder, "pairs.ndjson")
    await writeFile(path, text)
    return path
  }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "linking-trial-"))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it("has one on each line", async () => {
    const line = (same: boolean) =>
      JSON.stringify({
        "een": record("Johannes", "johannes@example.nl"),
        ander: { soortPartij: "persoon", ...record("J.", "johannes@example.nl") },
        zelfde: same
      })
    const pairs = await readPairs(await file(`${line(true)}\n\n${line(false)}\n`))
    assert.deepStrictEqual(pairs.map(({ same }) => same), [true, false])
    assert.deepStrictEqual(pairs[0]?.one, own)
  })

  it.each([
    "{",
    "[]",
    "{}",
    "null",
    "{\"een\":{},\"ander\":null,\"zelfde\":true}",
    "{\"een\":{},\"ander\":{},\"zelfde\":\"ja\",\"x\":\"Zandstra\"}"
  ])("with the line %s is refused by its number, without what stands in it", async (line) => {
    try {
      await readPairs(await file(`\n${line}\n`))
      assert.fail("It was read.")
    } catch (error) {
      assert.instanceOf(error, NoPair)
      assert.include((error as NoPair).message, "2")
      assert.notInclude((error as NoPair).message, "Zandstra")
    }
  })
})
