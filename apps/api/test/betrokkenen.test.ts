import { describe, expect, it } from "vitest"
import { answered, clientOf } from "./client-of.ts"
import {
  created,
  email,
  klantcontact,
  noId,
  ongekend,
  pathOf,
  persoon,
  registered,
  registratie,
  telefoon,
  withoutIds
} from "./examples.ts"
import { expectProblem, faultsOf, testApp } from "./harness.ts"

const anyVersion = { "If-Match": "*" }

describe("betrokkenen", () => {
  it("POST makes an ongekende, or with a chosen partij a gekende", async () => {
    const app = testApp()
    const contact = (await created(app, "/klantcontacten", klantcontact)).json
    const partij = (await created(app, "/partijen", persoon())).json
    const one = await created(app, "/betrokkenen", {
      klantcontact: contact.id,
      rol: "klant",
      contactnaam: { voornaam: "Anna" }
    })
    expect([one.json.partij, one.headers.get("Location"), one.headers.get("ETag")]).toEqual([
      null,
      one.json.url,
      "\"1\""
    ])
    const two = await created(app, "/betrokkenen", {
      klantcontact: { id: contact.id },
      partij: { id: partij.id },
      rol: "klant"
    })
    expect(two.json.partij).toEqual({ id: partij.id, url: partij.url })
    const client = clientOf(app)
    const loose = await answered(client.POST("/betrokkenen", { body: { klantcontact: noId, rol: "klant" } }))
    expect([loose.status, ...faultsOf(loose)]).toEqual([422, "#/klantcontact klantcontact-niet-gevonden"])
    const without = await answered(
      client.POST("/betrokkenen", { body: { klantcontact: contact.id, partij: noId, rol: "klant" } })
    )
    expect([without.status, ...faultsOf(without)]).toEqual([422, "#/partij partij-niet-gevonden"])
  })

  it("PUT of what GET gave changes nothing", async () => {
    const app = testApp()
    const { betrokkene } = await registered(app)
    const put = await app.send("PUT", pathOf(betrokkene), { json: betrokkene, headers: { "If-Match": "\"1\"" } })
    expect([put.status, put.json, put.headers.get("ETag")]).toEqual([200, betrokkene, "\"1\""])
  })

  it("PUT leaves nothing of what it does not name", async () => {
    const app = testApp()
    const { betrokkene } = await registered(app)
    const json = {
      klantcontact: betrokkene.klantcontact,
      partij: betrokkene.partij.id,
      rol: "vertegenwoordiger",
      organisatienaam: "Bakkerij"
    }
    const put = await app.send("PUT", pathOf(betrokkene), { json, headers: anyVersion })
    expect(put.json).toMatchObject({
      rol: "vertegenwoordiger",
      initiator: false,
      organisatienaam: "Bakkerij",
      communicatiekanaal: null,
      digitaleAdressen: [],
      partij: betrokkene.partij
    })
  })

  it("B1, B10: PUT and PATCH refuse another klantcontact or partij, at both places at once", async () => {
    const app = testApp()
    const { betrokkene } = await registered(app)
    const put = await app.send("PUT", pathOf(betrokkene), {
      json: { klantcontact: noId, rol: "klant" },
      headers: anyVersion
    })
    expectProblem(put, 422, "klantcontact-onveranderlijk")
    expect(faultsOf(put)).toEqual(["#/klantcontact klantcontact-onveranderlijk", "#/partij partij-alleen-via-koppelen"])
    for (
      const [json, code] of [
        [{ klantcontact: { id: noId } }, "klantcontact-onveranderlijk"],
        [{ partij: null }, "partij-alleen-via-koppelen"],
        [{ partij: noId }, "partij-alleen-via-koppelen"]
      ] as const
    ) {
      const patch = await app.send("PATCH", pathOf(betrokkene), {
        json,
        headers: anyVersion,
        type: "application/merge-patch+json"
      })
      expectProblem(patch, 422, code)
    }
    expect((await app.send("GET", pathOf(betrokkene))).headers.get("ETag")).toBe("\"1\"")
  })

  it("refuses own marks that contradict, and takes them when equal", async () => {
    const app = testApp()
    const { betrokkene } = await registered(app)
    const json = { ...betrokkene, id: noId, url: `http://elsewhere.example.nl/api/v1/betrokkenen/${noId}` }
    const put = await app.send("PUT", pathOf(betrokkene), { json, headers: anyVersion })
    expect(faultsOf(put)).toEqual(["#/id alleen-lezen", "#/url alleen-lezen"])
    const posted = await app.send("POST", "/api/v1/betrokkenen", { json: betrokkene })
    expect(faultsOf(posted)).toEqual([
      "#/id onbekende-eigenschap",
      "#/url onbekende-eigenschap",
      "#/versie onbekende-eigenschap",
      "#/grond onbekende-eigenschap",
      "#/digitaleAdressen/0/id onbekende-eigenschap"
    ])
  })

  it("PATCH merges (RFC 7396): null removes, objects merge, lists are replaced", async () => {
    const app = testApp()
    const adres = { soortBezoekadres: "binnenlands_adres", postcode: "1234 ab", huisnummer: 12, huisletter: "a" }
    const { betrokkene } = await registered(app, {
      ...registratie(),
      contactgegevens: { bezoekadres: adres, digitaleAdressen: [telefoon], voorkeurstaal: { code: "dut" } }
    })
    const patch = (json: unknown) =>
      app.send("PATCH", pathOf(betrokkene), { json, headers: anyVersion, type: "application/merge-patch+json" })
    expect((await patch({ bezoekadres: { huisletter: null, huisnummer: 14 }, voorkeurstaal: null })).json)
      .toMatchObject({
        bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "1234AB", huisnummer: 14 },
        voorkeurstaal: null,
        digitaleAdressen: [telefoon],
        rol: "klant"
      })
    expect((await app.send("GET", pathOf(betrokkene))).json.bezoekadres).not.toHaveProperty("huisletter")
    const abroad = { soortCorrespondentieadres: "buitenlands_adres", adresregel1: "Main Street 1", adresregel2: "Gent" }
    // The name follows from the code, so that of the code before does not stay beside another.
    for (
      const [taal, land, names] of [["nld", "BE", ["Nederlands", "België"]], ["fra", "DE", ["Frans", "Duitsland"]]]
    ) {
      const { json } = await patch({
        voorkeurstaal: { code: taal },
        correspondentieadres: { ...abroad, land: { code: land } }
      })
      expect([json.voorkeurstaal.naam, json.correspondentieadres.land.naam]).toEqual(names)
    }
    expect(faultsOf(await patch({ voorkeurstaal: { naam: "Duits" } }))).toEqual([
      "#/voorkeurstaal/naam naam-bij-andere-code"
    ])
    expect(withoutIds((await patch({ digitaleAdressen: [email] })).json.digitaleAdressen)).toEqual([email])
    expect((await patch({})).status).toBe(200)
    expectProblem(await patch({ rol: null }), 400, "ongeldige-invoer")
    expectProblem(await patch(["rol"]), 400, "ongeldige-invoer")
    expect(faultsOf(await patch({ onbekend: 1, bezoekadres: { huisnummer: "veertien" } })).toSorted()).toEqual([
      "#/bezoekadres/huisnummer type-onjuist",
      "#/onbekend onbekende-eigenschap"
    ])
  })

  it("communicatiekanaal is always one of digitaleAdressen", async () => {
    const app = testApp()
    const { betrokkene } = await registered(app, {
      ...ongekend,
      contactgegevens: { communicatiekanaal: email, digitaleAdressen: [telefoon] }
    })
    expect(withoutIds(betrokkene.digitaleAdressen)).toEqual([email, telefoon])
  })

  it.each([
    [{ initiator: true }, true],
    [{ intitiator: true }, true],
    [{ initiator: true, intitiator: true }, true],
    [{ initiator: null, intitiator: true }, true],
    [{ initiator: null }, false],
    [{}, false]
  ])("takes initiator in both spellings: %j", async (spelling, expected) => {
    const app = testApp()
    const { betrokkene } = await registered(app, { ...ongekend, ...spelling })
    expect([betrokkene.initiator, betrokkene.intitiator]).toEqual([expected, expected])
    const json = { klantcontact: betrokkene.klantcontact.id, rol: "klant", ...spelling }
    const put = await app.send("PUT", pathOf(betrokkene), { json, headers: anyVersion })
    expect([put.json.initiator, put.json.intitiator]).toEqual([expected, expected])
    await app.send("PATCH", pathOf(betrokkene), { json: { initiator: !expected }, headers: anyVersion })
    const patch = await app.send("PATCH", pathOf(betrokkene), { json: spelling, headers: anyVersion })
    const silent = Object.keys(spelling).length === 0
    expect([patch.json.initiator, patch.json.intitiator]).toEqual(
      silent ? [!expected, !expected] : [expected, expected]
    )
  })

  it.each(["POST", "PUT", "PATCH"])("refuses initiator in two spellings that differ: %s", async (method) => {
    const app = testApp()
    const { betrokkene } = await registered(app, ongekend)
    const json = {
      klantcontact: betrokkene.klantcontact.id,
      rol: "klant",
      initiator: true,
      intitiator: false,
      onbekend: 1
    }
    const received = await app.send(method, method === "POST" ? "/api/v1/betrokkenen" : pathOf(betrokkene), {
      json,
      headers: anyVersion
    })
    expect([received.status, ...faultsOf(received)]).toEqual([
      400,
      "#/onbekend onbekende-eigenschap",
      "#/initiator initiator-tegenstrijdig",
      "#/intitiator initiator-tegenstrijdig"
    ])
  })

  it("DELETE removes it and nothing else (B6)", async () => {
    const app = testApp()
    const { betrokkene, klantcontact, partij } = await registered(app)
    expect((await app.send("DELETE", pathOf(betrokkene), { headers: { "If-Match": "\"1\"" } })).status).toBe(204)
    expectProblem(await app.send("GET", pathOf(betrokkene)), 404, "betrokkene-niet-gevonden")
    expect((await app.send("GET", pathOf(klantcontact))).status).toBe(200)
    expect((await app.send("GET", pathOf(partij))).status).toBe(200)
  })
})
