import { accessScopes, registreerSideRecord, sideDescriptions } from "@betrokkene/domain"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { tokenWith } from "./caller-token.ts"
import { created, noId, persoon } from "./examples.ts"
import { expectProblem, faultsOf, type TestApp, testApp } from "./harness.ts"
import { registers } from "./postgres-app.ts"
import { asked } from "./read-entries.ts"

const gegevensOf = Schema.decodeSync(sideDescriptions.internetaak.gegevens)

/** Adds an internetaak, and gives its id. */
const task = async (app: TestApp, klantcontact: string, gevraagdeHandeling: string, status = "te_verwerken") => {
  const gegevens = gegevensOf({ klantcontact, gevraagdeHandeling, toelichting: "na vijven", status } as never)
  return (await app.runtime.runPromise(registreerSideRecord("internetaak", gegevens))).id
}

/** A klantcontact at which this partij is involved. */
const contactOf = async (app: TestApp, partij: string, day: number, more: object = {}) => {
  const klantcontact = (await created(app, "/klantcontacten", {
    kanaal: "balie",
    onderwerp: "Paspoort",
    plaatsgevondenOp: new Date(Date.UTC(2026, 0, day)).toISOString(),
    ...more
  })).json.id
  const { json } = await created(app, "/betrokkenen", { klantcontact, rol: "klant", partij: { id: partij } })
  return { klantcontact, betrokkene: json.id }
}

const newPartij = async (app: TestApp) => (await created(app, "/partijen", persoon())).json.id

/** The path of the answer behind this one. */
const behind = ({ next }: { readonly next: string }) => next.slice(next.indexOf("/api/v1"))

const pathOf = (partij: string) => `/api/v1/partijen/${partij}/internetaken`

describe.each(registers)("the open internetaken of a partij, on %s", (_, makeApp) => {
  // Kills: a task that is done, of somebody else, or told twice; the earliest contact first.
  it("are those of its klantcontacten that are still to be done, of the latest contact first", async () => {
    const app = await makeApp()
    const [partij, other] = [
      await newPartij(app),
      (await created(app, "/partijen", { soortPartij: "persoon" })).json.id
    ]
    const [early, late] = [await contactOf(app, partij, 1), await contactOf(app, partij, 20)]
    await created(app, "/betrokkenen", {
      klantcontact: late.klantcontact,
      rol: "vertegenwoordiger",
      partij: { id: partij }
    })
    await task(app, (await contactOf(app, other, 30)).klantcontact, "van een ander")
    await task(app, early.klantcontact, "gedaan", "verwerkt")
    const ids = [await task(app, early.klantcontact, "eerst"), await task(app, late.klantcontact, "daarna")]
    const { json } = await app.send("GET", pathOf(partij))
    expect(json).toMatchObject({
      next: null,
      results: [
        { id: ids[1], gevraagdeHandeling: "daarna", klantcontact: { id: late.klantcontact }, weggelaten: [] },
        { id: ids[0], gevraagdeHandeling: "eerst", betrokkene: { id: early.betrokkene }, toelichting: "na vijven" }
      ]
    })
    expect(json.results[1].nummer).toMatch(/^[0-9]+$/u)
  })

  // Kills: a part that is cut off, or that begins with what was told before.
  it("are told in parts of a hundred betrokkenen", async () => {
    const app = await makeApp()
    const partij = await newPartij(app)
    const first = await contactOf(app, partij, 1)
    const early = await task(app, first.klantcontact, "eerst")
    for (let day = 2; day <= 101; day++) await contactOf(app, partij, day)
    const { json: latest } = await app.send("GET", pathOf(partij))
    expect(latest.results).toEqual([])
    const { json: earlier } = await app.send("GET", behind(latest))
    expect(earlier).toMatchObject({ next: null, results: [{ id: early }] })
  })

  // Kills: an answer with all that is to be done after a hundred klantcontacten; a task that is told in two answers.
  it("end with the klantcontact that brings an answer to 25", async () => {
    const app = await makeApp()
    const partij = await newPartij(app)
    for (const day of [1, 2, 3]) {
      const { klantcontact } = await contactOf(app, partij, day)
      await created(app, "/betrokkenen", { klantcontact, rol: "vertegenwoordiger", partij: { id: partij } })
      for (let made = 0; made < 20; made++) await task(app, klantcontact, `dag ${day}`)
    }
    const { json: latest } = await app.send("GET", pathOf(partij))
    const { json: earlier } = await app.send("GET", behind(latest))
    const days = ({ results }: { readonly results: ReadonlyArray<{ readonly gevraagdeHandeling: string }> }) => [
      ...new Set(results.map(({ gevraagdeHandeling }) => gevraagdeHandeling))
    ]
    expect([latest.results.length, days(latest)]).toEqual([40, ["dag 3", "dag 2"]])
    expect([earlier.results.length, days(earlier), earlier.next]).toEqual([20, ["dag 1"], null])
  })
})

describe("the open internetaken of a partij", () => {
  it("have no texts for who may not see those of the klantcontact", async () => {
    const app = testApp()
    const partij = await newPartij(app)
    await task(app, (await contactOf(app, partij, 1, { vertrouwelijk: true })).klantcontact, "Markeerhandeling")
    for (const [without, reden] of [[[], []], [["read-confidential"], ["vertrouwelijk", "vertrouwelijk"]]] as const) {
      const token = await tokenWith(
        app,
        accessScopes.filter((scope) => !(without as ReadonlyArray<string>).includes(scope))
      )
      const { json: { results: [one] }, text } = await app.send("GET", pathOf(partij), { token })
      expect(one.weggelaten.map((left: { readonly reden: string }) => left.reden)).toEqual(reden)
      expect(/Markeer|vijven/u.test(text)).toBe(reden.length === 0)
    }
  })

  it("are accounted for by themselves", async () => {
    const app = testApp()
    const partij = await newPartij(app)
    const id = await task(app, (await contactOf(app, partij, 1)).klantcontact, "Terugbellen")
    expect((await asked(app, "GET", pathOf(partij))).shown).toEqual([`internetaak ${id}`])
  })

  it("are refused of no partij, and at a place in another list", async () => {
    const app = testApp()
    expectProblem(await app.send("GET", pathOf(noId)), 404, "partij-niet-gevonden")
    const wrong = await app.send("GET", `${pathOf(await newPartij(app))}?cursor=abc`)
    expect([wrong.status, faultsOf(wrong)]).toEqual([400, ["cursor cursor-ongeldig"]])
  })
})
