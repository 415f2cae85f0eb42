import { dataOrThrow, eachItem } from "@betrokkene/client"
import { describe, expect, it } from "vitest"
import { tokenWith } from "./caller-token.ts"
import { answered, clientOf, clientWith } from "./client-of.ts"
import { created, email, ongekend, persoon, registered, telefoon } from "./examples.ts"
import { faultsOf, testApp } from "./harness.ts"
import { registers } from "./postgres-app.ts"

const path = "/api/v1/digitale-adressen/zoek"
const asked = { digitaalAdres: { soortDigitaalAdres: "telefoonnummer", adres: "+31 (0)6-1234 5678" } } as const

describe.each(registers)("POST /digitale-adressen/zoek on %s", (_, makeApp) => {
  it("finds partijen and betrokkenen in one list, whole, by any notation, forth and back", async () => {
    const app = await makeApp()
    const first = await registered(app, ongekend)
    const { json: partij } = await created(app, "/partijen", { ...persoon(), digitaleAdressen: [email, telefoon] })
    const last = await registered(app, ongekend)
    await registered(app, { ...ongekend, contactgegevens: { communicatiekanaal: email } })
    // Links to other pages are followed as they stand.
    const zoek = async (path: string) => (await app.send("POST", path, { json: asked })).json
    const all = [
      { soort: "betrokkene", betrokkene: { ...last.betrokkene, klantcontact: last.klantcontact } },
      { soort: "partij", partij },
      { soort: "betrokkene", betrokkene: { ...first.betrokkene, klantcontact: first.klantcontact } }
    ]
    const one = await zoek(`${path}?expand=klantcontact&count=true&pageSize=2`)
    expect([one.results, one.count, one.previous]).toEqual([all.slice(0, 2), 3, null])
    const two = await zoek(one.next)
    expect([two.results, two.next]).toEqual([all.slice(2), null])
    expect((await zoek(two.previous)).results).toEqual(one.results)
    const query = { sort: "registratiedatum" as const, expand: ["klantcontact" as const], pageSize: 1 }
    const oldestFirst: Array<object> = []
    for await (
      const found of eachItem((from) =>
        clientOf(app).POST("/digitale-adressen/zoek", { params: { query: { ...from, ...query } }, body: asked })
      )
    ) oldestFirst.push(found)
    expect(oldestFirst).toEqual(all.toReversed())
  })
})

describe("POST /digitale-adressen/zoek", () => {
  it("neither finds nor counts a partij with geheimhouding for who may not see its address (B9)", async () => {
    const app = testApp()
    const { json: partij } = await created(app, "/partijen", {
      ...persoon(),
      digitaleAdressen: [telefoon],
      indicatieGeheimhouding: true
    })
    const { klantcontact } = await registered(app, { ...ongekend, contactgegevens: {} })
    const { json: betrokkene } = await created(app, "/betrokkenen", {
      klantcontact: { id: klantcontact.id },
      partij: { id: partij.id },
      rol: "klant",
      communicatiekanaal: telefoon
    })
    const found = async (...scopes: Parameters<typeof tokenWith>[1]) => {
      const token = await tokenWith(app, scopes)
      const query = { count: true, expand: ["partij" as const] }
      const { count, results } = dataOrThrow(
        await clientWith(app, token).POST("/digitale-adressen/zoek", { params: { query }, body: asked })
      )
      return [results.map(({ soort }) => soort), count, JSON.stringify(results)]
    }
    expect((await found("read", "read-secret")).slice(0, 2)).toEqual([["betrokkene", "partij"], 2])
    const [soorten, count, text] = await found("read")
    expect([soorten, count]).toEqual([["betrokkene"], 1])
    expect(text).toContain(betrokkene.id)
    expect(text).not.toContain("Boer")
  })

  it("accounts for each that is found", async () => {
    const app = testApp()
    const { betrokkene } = await registered(app, ongekend)
    const { json: partij } = await created(app, "/partijen", { ...persoon(), digitaleAdressen: [telefoon] })
    const { headers } = await answered(clientOf(app).POST("/digitale-adressen/zoek", { body: asked }))
    for (const record of [`betrokkenen/${betrokkene.id}`, `partijen/${partij.id}`]) {
      const { json } = await app.send("GET", `/api/v1/${record}/raadplegingen`)
      expect(json.results.map(({ verzoek }: { verzoek: string }) => verzoek)).toContain(headers.get("X-Request-Id"))
    }
  })

  it.each([
    [{}, "#/digitaalAdres verplicht"],
    [{ digitaalAdres: { ...telefoon, adres: "12" } }, "#/digitaalAdres/adres telefoonnummer-ongeldig"],
    [{ ...asked, naam: "Boer" }, "#/naam onbekende-eigenschap"]
  ])("refuses %j", async (json, fault) => {
    expect(faultsOf(await testApp().send("POST", path, { json }))).toEqual([fault])
  })
})
