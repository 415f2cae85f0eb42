import { describe, expect, it } from "vitest"
import { answered, clientOf } from "./client-of.ts"
import { created, email, noId, persoon, registered, registratie } from "./examples.ts"
import { expectProblem, type TestApp, testApp } from "./harness.ts"

const trail = async ({ send }: TestApp, path: string): Promise<ReadonlyArray<string>> => {
  const { json, status } = await send("GET", `${path}/audittrail?sort=op`)
  expect(status).toBe(200)
  return json.results.map(({ soort }: { readonly soort: string }) => soort)
}

const paths = ({ betrokkene, klantcontact, partij }: Awaited<ReturnType<typeof registered>>) => ({
  betrokkene: `/api/v1/betrokkenen/${betrokkene.id}`,
  klantcontact: `/api/v1/klantcontacten/${klantcontact.id}`,
  partij: `/api/v1/partijen/${partij.id}`
})

describe("the audit trail", () => {
  it("tells who did what on which request, as which operation, and which fields changed", async () => {
    const app = testApp()
    const { betrokkene, klantcontact, partij } = paths(await registered(app))
    const { headers } = await app.send("PATCH", partij, {
      json: { interneNotitie: "Belt graag terug" },
      headers: { "If-Match": "*", "X-Request-Id": "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c12" }
    })
    const { json } = await app.send("GET", `${partij}/audittrail?pageSize=1&count=true`)
    expect(json.count).toBe(3)
    expect(json.results).toEqual([{
      id: expect.any(String),
      soort: "gewijzigd",
      record: { soort: "partij", id: partij.split("/").at(-1), url: `http://test.example.nl${partij}` },
      velden: ["interneNotitie"],
      door: "test",
      identiteit: "instellingen",
      activiteit: "wijzigPartij",
      verzoek: headers.get("X-Request-Id"),
      op: expect.stringMatching(/Z$/u)
    }])
    expect(await trail(app, betrokkene)).toEqual(["geregistreerd", "gekoppeld"])
    expect(await trail(app, klantcontact)).toEqual(["geregistreerd"])
    const next = await app.send("GET", json.next)
    expect(next.json.results[0].soort).toBe("gekoppeld")
  })

  it("tells of a search by identificator, and of each way in which a record goes", async () => {
    const app = testApp()
    const { betrokkene, klantcontact, partij } = paths(await registered(app))
    await clientOf(app).POST("/partijen/zoek", { body: { identificatie: { soort: "bsn", waarde: "999990019" } } })
    expect(await trail(app, partij)).toEqual(["geregistreerd", "gekoppeld", "opgezocht"])
    expect((await app.send("DELETE", klantcontact, { headers: { "If-Match": "*" } })).status).toBe(204)
    expect((await app.send("DELETE", partij, { headers: { "If-Match": "*" } })).status).toBe(204)
    expect(await trail(app, klantcontact)).toEqual(["geregistreerd", "verwijderd"])
    expect(await trail(app, betrokkene)).toEqual(["geregistreerd", "gekoppeld", "verwijderd"])
    expect((await trail(app, partij)).at(-1)).toBe("verwijderd")
  })

  it("is empty for what is not there, and never of another kind of record", async () => {
    const app = testApp()
    const { partij } = paths(await registered(app))
    expect(await trail(app, `/api/v1/partijen/${noId}`)).toEqual([])
    expect(await trail(app, partij.replace("partijen", "betrokkenen"))).toEqual([])
  })
})

describe("inzage", () => {
  it("gives all that is held, and is recorded", async () => {
    const app = testApp()
    const registration = await registered(app)
    const { partij } = paths(registration)
    const { json, status, text } = await app.send("GET", `${partij}/inzage`)
    expect(status).toBe(200)
    expect(text).not.toMatch(/[0-9a-f]{8}[.][A-Za-z0-9_-]{43}/u)
    expect(json).toMatchObject({
      partij: { id: registration.partij.id },
      betrokkenheden: [{
        betrokkene: { id: registration.betrokkene.id },
        klantcontact: { onderwerp: "Paspoort verlengen" },
        grond: { soort: "identificator", identificatorsoort: "bsn", door: "test", op: expect.stringMatching(/Z$/u) },
        koppelgeschiedenis: [{ soort: "gekoppeld", door: "test" }]
      }],
      bevindingen: [],
      eerdereGegevens: []
    })
    expect(json.handelingen.map(({ soort }: { readonly soort: string }) => soort)).toEqual(
      expect.arrayContaining(["geregistreerd", "gekoppeld"])
    )
    expect((await trail(app, partij)).at(-1)).toBe("ingezien")
  })

  it("is not there of a partij that is not there", async () => {
    expectProblem(await testApp().send("GET", `/api/v1/partijen/${noId}/inzage`), 404, "partij-niet-gevonden")
  })
})

const forget = (app: TestApp, id: string) =>
  answered(clientOf(app).POST("/partijen/{id}/vergetelheid", { params: { path: { id } } }))

describe("vergetelheid", () => {
  it("first only tells what would go; once done it is gone, and the trail tells that it happened, without content", async () => {
    const app = testApp()
    const registration = await registered(app)
    const { betrokkene, klantcontact, partij } = paths(registration)
    const proef = await app.send("GET", `${partij}/vergetelheid`)
    expect(proef.json).toMatchObject({
      partij: { id: registration.partij.id },
      betrokkenen: [{ id: registration.betrokkene.id }],
      klantcontacten: [{ id: registration.klantcontact.id }]
    })
    expect((await app.send("GET", partij)).status).toBe(200)
    const done = await forget(app, registration.partij.id)
    expect([done.status, done.json]).toEqual([200, proef.json])
    expectProblem(await app.send("GET", partij), 404, "partij-niet-gevonden")
    expect((await app.send("GET", klantcontact)).json).toMatchObject({ onderwerp: "geanonimiseerd", inhoud: null })
    expect((await app.send("GET", betrokkene)).json).toMatchObject({
      partij: null,
      digitaleAdressen: [],
      contactnaam: null
    })
    expect(await trail(app, klantcontact)).toEqual(["geregistreerd", "geanonimiseerd"])
    const { json, text } = await app.send("GET", `${partij}/audittrail`)
    expect(json.results[0]).toMatchObject({ soort: "verwijderd", activiteit: "vergeetPartij", door: "test" })
    expect(text).not.toMatch(/Anna|Boer|999990019/u)
  })

  it("leaves others alone, and is done once", async () => {
    const app = testApp()
    const { json: { id } } = await created(app, "/partijen", { ...persoon(), digitaleAdressen: [email] })
    const { partij: other } = paths(await registered(app, registratie("999991772")))
    expect((await forget(app, id)).status).toBe(200)
    expectProblem(await forget(app, id), 404, "partij-niet-gevonden")
    expect((await app.send("GET", other)).status).toBe(200)
  })
})
