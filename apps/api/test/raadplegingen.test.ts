import { dataOrThrow } from "@betrokkene/client"
import { describe, expect, it } from "vitest"
import { tokenWith } from "./caller-token.ts"
import { answered, clientOf } from "./client-of.ts"
import { created, noId, pathOf, persoon, registered } from "./examples.ts"
import { expectProblem, faultsOf, testApp } from "./harness.ts"
import { type Entry, readBy } from "./read-entries.ts"

describe("an entry tells", () => {
  it("who read, by name and identity, when, as which operation, on what ground and on which request", async () => {
    const app = testApp({ doelbindingen: ["BRPACT-AlgemeneTaken"] as never })
    const { json: partij } = await created(app, "/partijen", persoon())
    const token = await tokenWith(app, ["read"])
    const { headers } = await app.send("GET", pathOf(partij), {
      token,
      headers: { "X-Doelbinding": "BRPACT-AlgemeneTaken" }
    })
    const { json } = await app.send("GET", `${pathOf(partij)}/raadplegingen?pageSize=1&count=true`)
    expect(json.count).toBe(2)
    expect(json.results).toEqual([{
      id: expect.any(String),
      url: expect.stringContaining("/api/v1/raadplegingen/"),
      door: expect.any(String),
      identiteit: expect.stringMatching(/^token:/u),
      activiteit: "leesPartij",
      doelbinding: "BRPACT-AlgemeneTaken",
      verzoek: headers.get("X-Request-Id"),
      op: expect.stringMatching(/Z$/u),
      aantal: 1
    }])
    const [{ door, identiteit }] = json.results
    expect(door).not.toBe("test")
    const own = await readBy(app, identiteit)
    expect(own.map(({ activiteit }) => activiteit)).toEqual(["leesPartij"])
    const next = await app.send("GET", json.next)
    expect(next.json.results[0]).toMatchObject({
      activiteit: "registreerPartij",
      identiteit: "instellingen",
      doelbinding: null
    })
  })

  it.each(["Jan Bakker", "999990019", "brpact-algemenetaken", "", "BRPACT-AlgemeneTaken, BRPACT-AlgemeneTaken"])(
    "no ground but those that the operator gave, to the letter: %j",
    async (header) => {
      const app = testApp({ doelbindingen: ["BRPACT-AlgemeneTaken"] as never })
      const received = await app.send("GET", "/api/v1/partijen?pageSize=0", { headers: { "X-Doelbinding": header } })
      expectProblem(received, 400, "ongeldige-invoer")
      expect(faultsOf(received)).toEqual(["pageSize pagina-grootte-ongeldig", "X-Doelbinding doelbinding-onbekend"])
      if (header !== "") expect(received.text).not.toContain(`"${header}`)
    }
  )

  it("a period bounds what is asked of a reader", async () => {
    const app = testApp()
    await created(app, "/partijen", persoon())
    const zoek = async (period: object) =>
      dataOrThrow(await clientOf(app).POST("/raadplegingen/zoek", { body: { identiteit: "instellingen", ...period } }))
        .results
    expect(await zoek({ vanaf: "2000-01-01T00:00:00Z", tot: "9000-01-01T00:00:00Z" })).toHaveLength(1)
    expect(await zoek({ vanaf: "9000-01-01T00:00:00Z" })).toEqual([])
    expect(await zoek({ tot: "2000-01-01T00:00:00Z" })).toEqual([])
    expectProblem(
      await answered(clientOf(app).POST("/raadplegingen/zoek", { body: { identiteit: "Jan" } })),
      400,
      "ongeldige-invoer"
    )
  })

  it("nothing of an id that is not there", async () => {
    expectProblem(await testApp().send("GET", `/api/v1/raadplegingen/${noId}`), 404, "raadpleging-niet-gevonden")
  })
})

describe("inzage", () => {
  it("shows who read the partij, her betrokkenen and their klantcontacten", async () => {
    const app = testApp()
    const registration = await registered(app)
    for (const record of [registration.klantcontact, registration.betrokkene, registration.partij]) {
      await app.send("GET", pathOf(record))
    }
    const { json } = await app.send("GET", `${pathOf(registration.partij)}/inzage`)
    expect(json.raadplegingen.map(({ activiteit }: Entry) => activiteit)).toEqual([
      "leesPartij",
      "leesBetrokkene",
      "leesKlantcontact",
      "registreerBetrokkene"
    ])
    expect(json.meerRaadplegingen).toBe(false)
  })
})
