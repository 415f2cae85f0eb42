import { describe, expect, it } from "vitest"
import { created, klantcontact, pathOf } from "./examples.ts"
import { expectProblem, faultsOf, testApp } from "./harness.ts"
import { registers } from "./postgres-app.ts"
import { undeliverable } from "./undeliverable.ts"

const path = "/api/v1/onbestelbare-gebeurtenissen"

describe.each(registers)("undeliverable events, on %s", (_, makeApp) => {
  // Kills: a page that repeats or skips one, a list without end, anything of the record itself.
  it("are listed page by page, by ids alone", async () => {
    const app = await makeApp()
    const contacts = []
    for (let at = 0; at < 3; at += 1) contacts.push((await created(app, "/klantcontacten", klantcontact)).json)
    const letters = await undeliverable(app)
    expect(letters).toHaveLength(3)
    const first = await app.send("GET", `${path}?pageSize=2`)
    const second = await app.send("GET", first.json.next)
    expect([...first.json.results, ...second.json.results].map(({ recordId }) => recordId)).toEqual(
      contacts.map(({ id }) => id)
    )
    expect([first.json.results.length, second.json.next]).toEqual([2, null])
    expect(first.json.results[0]).toEqual({
      bezorgnummer: letters[0]?.nummer,
      abonnement: "zaaksysteem",
      gebeurtenis: letters[0]?.gebeurtenis.id,
      soort: "klantcontact-geregistreerd",
      op: letters[0]?.gebeurtenis.op,
      recordSoort: "klantcontact",
      recordId: contacts[0].id,
      pogingen: 1,
      reden: "http-410",
      onbestelbaarSinds: letters[0]?.sinds,
      wachtend: 0
    })
    expect(faultsOf(await app.send("GET", `${path}?cursor=no`))).toEqual(["cursor cursor-ongeldig"])
    expect(faultsOf(await app.send("GET", `${path}?pageSize=501`))).toEqual(["pageSize pagina-grootte-ongeldig"])
  })

  it("are tried again or dropped once, and what is dropped stands in the trail of the record", async () => {
    const app = await makeApp()
    const made = (await created(app, "/klantcontacten", klantcontact)).json
    const other = (await created(app, "/klantcontacten", klantcontact)).json
    await undeliverable(app)
    const { results: [one, two] } = (await app.send("GET", path)).json
    const post = (number: number, what: string) => app.send("POST", `${path}/${number}/${what}`)
    expect((await post(one.bezorgnummer, "opnieuw")).status).toBe(204)
    expectProblem(await post(one.bezorgnummer, "opnieuw"), 404, "onbestelbare-gebeurtenis-niet-gevonden")
    expectProblem(await post(one.bezorgnummer, "laten-vallen"), 404, "onbestelbare-gebeurtenis-niet-gevonden")
    expect((await post(two.bezorgnummer, "laten-vallen")).status).toBe(204)
    expectProblem(await post(two.bezorgnummer, "opnieuw"), 404, "onbestelbare-gebeurtenis-niet-gevonden")
    expect((await app.send("GET", path)).json.results).toEqual([])
    const trailOf = async (record: { readonly url: string }) =>
      (await app.send("GET", `${pathOf(record)}/audittrail?sort=op`)).json.results
    expect((await trailOf(made)).map(({ soort }: { readonly soort: string }) => soort)).toEqual(["geregistreerd"])
    expect((await trailOf(other)).at(-1)).toMatchObject({
      soort: "niet-gemeld",
      velden: [],
      door: "test",
      identiteit: "instellingen",
      activiteit: "laatGebeurtenisVallen"
    })
    // It was tried again, and no subscriber hears of the drop.
    expect((await undeliverable(app)).map(({ gebeurtenis }) => gebeurtenis.subject.id)).toEqual([made.id])
  })

  it.each(["0", "-1", "1.5", "1e3", "9999999999999999", "018f"])("have no number %s", async (number) => {
    const app = testApp()
    expect(faultsOf(await app.send("POST", `${path}/${number}/opnieuw`))).toEqual(["id bezorgnummer-ongeldig"])
  })
})
