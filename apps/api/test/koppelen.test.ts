import { dataOrThrow, ifMatch } from "@betrokkene/client"
import { describe, expect, it } from "vitest"
import { clientOf } from "./client-of.ts"
import {
  created,
  email,
  klantcontact,
  noId,
  ongekend,
  otherBsn,
  pathOf,
  persoon,
  registered,
  telefoon
} from "./examples.ts"
import { expectProblem, faultsOf, testApp } from "./harness.ts"

const anyVersion = { "If-Match": "*" }

describe("koppelen and ontkoppelen (B10)", () => {
  const koppeling = {
    identificatie: { soort: "bsn", waarde: "999990019" },
    partijgegevens: { soortPartij: "persoon", contactnaam: { achternaam: "Boer" } }
  } as const

  it("links and unlinks, keeps what the betrokkene gave, and leaves nothing of the partij (B5)", async () => {
    const client = clientOf(testApp())
    const registered = await client.POST("/registraties", {
      body: { klantcontact, rol: "klant", contactgegevens: { communicatiekanaal: telefoon } }
    })
    const { betrokkene, klantcontact: contact } = dataOrThrow(registered)
    const path = { id: betrokkene.id }
    const link = (header: { "If-Match": string }) =>
      client.PUT("/betrokkenen/{id}/partij", { params: { path, header }, body: koppeling })
    const unlink = (header: { "If-Match": string }) =>
      client.DELETE("/betrokkenen/{id}/partij", { params: { path, header } })
    const linked = await link(ifMatch(registered))
    expect(linked.data).toMatchObject({
      uitkomst: "partij-geregistreerd",
      klantcontact: contact,
      betrokkene: { digitaleAdressen: [telefoon] }
    })
    expect(ifMatch(linked)).toEqual({ "If-Match": "\"2\"" })
    const again = await link(ifMatch(linked))
    expect(again.data?.uitkomst).toBe("partij-gevonden")
    expect(ifMatch(again)).toEqual(ifMatch(linked))
    const unlinked = await unlink(ifMatch(linked))
    expect(unlinked.data).toEqual({ ...betrokkene, versie: 3 })
    expect(ifMatch(unlinked)).toEqual({ "If-Match": "\"3\"" })
    const read = client.GET("/betrokkenen/{id}", { params: { path, query: { expand: ["partij"] } } })
    expect((await read).data).toEqual(unlinked.data)
    expect((await unlink(anyVersion)).error?.code).toBe("niet-gekoppeld")
  })

  it("refuses another partij, and registers none then", async () => {
    const app = testApp()
    const { betrokkene } = await registered(app)
    const json = { ...koppeling, identificatie: { soort: "bsn", waarde: otherBsn } }
    expectProblem(
      await app.send("PUT", `${pathOf(betrokkene)}/partij`, { json, headers: anyVersion }),
      409,
      "al-gekoppeld"
    )
    expect((await app.send("GET", "/api/v1/partijen?count=true")).json.count).toBe(1)
  })

  it("links to a chosen partij, and says where a reference leads nowhere", async () => {
    const app = testApp()
    const { betrokkene } = await registered(app, ongekend)
    const partij = (await created(app, "/partijen", persoon())).json
    const path = `${pathOf(betrokkene)}/partij`
    const loose = await app.send("PUT", path, { json: { identificatie: { partij: noId } }, headers: anyVersion })
    expect([loose.status, ...faultsOf(loose)]).toEqual([422, "#/identificatie/partij partij-niet-gevonden"])
    const empty = await app.send("PUT", path, { json: {}, headers: anyVersion })
    expect(faultsOf(empty)).toEqual(["#/identificatie verplicht"])
    const linked = await app.send("PUT", path, { json: { identificatie: { partij } }, headers: anyVersion })
    expect(faultsOf(linked)).toContain("#/identificatie/partij/nummer onbekende-eigenschap")
    expect(
      (await app.send("PUT", path, {
        json: { identificatie: { partij: { id: partij.id, url: partij.url } } },
        headers: anyVersion
      })).status
    ).toBe(200)
    expectProblem(
      await app.send("PUT", `/api/v1/betrokkenen/${noId}/partij`, { json: koppeling, headers: anyVersion }),
      404,
      "betrokkene-niet-gevonden"
    )
  })
})

describe("GET /betrokkenen/{id}/contactgegevens", () => {
  it("puts the betrokkene above the partij and says from whom each value is (B7)", async () => {
    const app = testApp()
    await created(app, "/partijen", {
      ...persoon(),
      digitaleAdressen: [email, { ...telefoon, adres: "0201234567" }],
      voorkeurstaal: { code: "nld" }
    })
    const { betrokkene } = await registered(app)
    const { json } = await app.send("GET", `${pathOf(betrokkene)}/contactgegevens`)
    expect(json).toEqual({
      betrokkene: betrokkene.id,
      gekend: true,
      geheimhouding: false,
      naam: { waarde: persoon().contactnaam, bron: "partij" },
      organisatienaam: null,
      bezoekadres: null,
      correspondentieadres: null,
      digitaleAdressen: [
        { waarde: telefoon, bron: "betrokkene", voorkeur: true },
        { waarde: email, bron: "partij", voorkeur: false }
      ],
      voorkeurstaal: { waarde: { code: "nld", naam: "Nederlands" }, bron: "partij" },
      weggelaten: [{
        soort: "digitaalAdres",
        soortDigitaalAdres: "telefoonnummer",
        reden: "overschreven-door-betrokkene"
      }]
    })
  })

  it("has an ETag that changes with the partij, and 404 without betrokkene", async () => {
    const app = testApp()
    const { betrokkene, partij } = await registered(app)
    const path = `${pathOf(betrokkene)}/contactgegevens`
    const tag = (await app.send("GET", path)).headers.get("ETag") ?? ""
    expect((await app.send("GET", path, { headers: { "If-None-Match": tag } })).status).toBe(304)
    await app.send("PATCH", pathOf(partij), { json: { indicatieActief: false }, headers: anyVersion })
    expect((await app.send("GET", path, { headers: { "If-None-Match": tag } })).json.weggelaten).toEqual([{
      soort: "naam",
      reden: "partij-niet-actief"
    }])
    expectProblem(await app.send("GET", `/api/v1/betrokkenen/${noId}/contactgegevens`), 404, "betrokkene-niet-gevonden")
  })
})
