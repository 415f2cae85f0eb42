import { type components, dataOrThrow, eachPage, type operations } from "@betrokkene/client"
import { describe, expect, it } from "vitest"
import { answered, clientOf } from "./client-of.ts"
import { bsn, created, email, noId, otherBsn, pathOf, persoon, registered, telefoon, withoutIds } from "./examples.ts"
import { expectProblem, faultsOf, type TestApp, testApp } from "./harness.ts"

const anyVersion = { "If-Match": "*" }
const organisatie = {
  soortPartij: "organisatie",
  organisatienaam: "Bakkerij De Korenaar",
  identificatoren: [{ soort: "kvk_nummer", waarde: "12345678" }, {
    soort: "vestigingsnummer",
    waarde: "000012345678",
    kvkNummer: "12345678"
  }]
}

type Zoekvraag = components["schemas"]["PartijenZoekvraag"]
type Query = NonNullable<operations["zoekPartijenOpPersoonsgegeven"]["parameters"]["query"]>

const zoek = async (app: TestApp, body: Zoekvraag, query: Query = {}) =>
  dataOrThrow(await clientOf(app).POST("/partijen/zoek", { params: { query }, body }))

describe("partijen", () => {
  it("answers every optional property, null when none, and the bsn masked", async () => {
    const { json } = await created(testApp(), "/partijen", persoon())
    expect(json).toMatchObject({
      soortPartij: "persoon",
      organisatienaam: null,
      voorkeurskanaal: null,
      interneNotitie: null,
      indicatieActief: true,
      indicatieGeheimhouding: false,
      identificatoren: [{ soort: "bsn", waarde: "*****0019" }]
    })
    expect(json.nummer).toMatch(/^[0-9]+$/u)
  })

  it("PUT of what GET gave changes nothing: the mask of the known bsn is that bsn", async () => {
    const app = testApp()
    const known = {
      ...persoon(otherBsn),
      identificatoren: [{ soort: "bsn", waarde: otherBsn, anderePartijIdentificator: "klant 7" }]
    }
    for (const gegevens of [persoon(), known, organisatie]) {
      const { json } = await created(app, "/partijen", gegevens)
      const put = await app.send("PUT", pathOf(json), { json, headers: { "If-Match": "\"1\"" } })
      expect([put.status, put.json, put.headers.get("ETag")], put.text).toEqual([200, json, "\"1\""])
    }
    expect((await zoek(app, { identificatie: { soort: "bsn", waarde: bsn } })).results).toHaveLength(1)
  })

  it("refuses a mask that is not that of the known bsn, and any mask in a POST", async () => {
    const app = testApp()
    const { json } = await created(app, "/partijen", persoon())
    const masked = (waarde: string) => ({ ...json, identificatoren: [{ soort: "bsn", waarde }] })
    expect(faultsOf(await app.send("PUT", pathOf(json), { json: masked("*****1772"), headers: anyVersion }))).toEqual([
      "#/identificatoren/0/waarde bsn-ongeldig"
    ])
    expect(faultsOf(await app.send("POST", "/api/v1/partijen", { json: persoon("*****0019") }))).toEqual([
      "#/identificatoren/0/waarde bsn-ongeldig"
    ])
    expect((await app.send("PUT", pathOf(json), { json: masked(otherBsn), headers: anyVersion })).json.identificatoren)
      .toEqual([{ soort: "bsn", waarde: "*****1772" }])
  })

  it("PATCH keeps the bsn, and takes its mask in a new list", async () => {
    const app = testApp()
    const { json } = await created(app, "/partijen", persoon())
    const patch = (change: unknown) =>
      app.send("PATCH", pathOf(json), { json: change, headers: anyVersion, type: "application/merge-patch+json" })
    expect((await patch({ interneNotitie: "Let op" })).json).toEqual({
      ...json,
      versie: 2,
      interneNotitie: "Let op"
    })
    expect((await patch({ interneNotitie: null, identificatoren: json.identificatoren })).json).toEqual({
      ...json,
      versie: 3
    })
    expect(withoutIds((await patch({ voorkeurskanaal: email })).json.digitaleAdressen)).toEqual([email])
    expect((await zoek(app, { identificatie: { soort: "bsn", waarde: bsn } })).results).toHaveLength(1)
    expect(faultsOf(await patch({ nummer: "999" }))).toEqual(["#/nummer alleen-lezen"])
    expectProblem(await patch({ soortPartij: "contactpersoon" }), 422, "soort-partij-onveranderlijk")
  })

  it("B4: refuses an identificator that another partij has", async () => {
    const app = testApp()
    await created(app, "/partijen", persoon())
    const received = await answered(clientOf(app).POST("/partijen", { body: persoon() }))
    expectProblem(received, 409, "identificator-bezet")
    expect(received.text).not.toContain(bsn)
    const other = (await created(app, "/partijen", persoon(otherBsn))).json
    expectProblem(
      await app.send("PUT", pathOf(other), { json: persoon(), headers: anyVersion }),
      409,
      "identificator-bezet"
    )
  })

  it("B11: DELETE is refused while there are betrokkenen, or unlinks them first", async () => {
    const app = testApp()
    const { betrokkene, partij } = await registered(app)
    expectProblem(await app.send("DELETE", pathOf(partij), { headers: anyVersion }), 409, "partij-heeft-betrokkenen")
    expectProblem(
      await app.send("DELETE", `${pathOf(partij)}?betrokkenen=weigeren`, { headers: anyVersion }),
      409,
      "partij-heeft-betrokkenen"
    )
    expect(faultsOf(await app.send("DELETE", `${pathOf(partij)}?betrokkenen=mee`, { headers: anyVersion }))).toEqual([
      "betrokkenen betrokkenen-ongeldig"
    ])
    expect((await app.send("DELETE", `${pathOf(partij)}?betrokkenen=ontkoppelen`, { headers: anyVersion })).status)
      .toBe(204)
    expectProblem(await app.send("GET", pathOf(partij)), 404, "partij-niet-gevonden")
    expect((await app.send("GET", pathOf(betrokkene))).json.partij).toBeNull()
  })

  // A vestigingsnummer holds the kvk_nummer that it stands under itself, so nothing of it refers to a record.
  it("DELETE of an organisatie leaves a vestiging of it that is a partij of its own as it was", async () => {
    const app = testApp()
    const [kvkNummer, vestigingsnummer] = organisatie.identificatoren
    const of = (identificator: unknown) => ({ ...organisatie, identificatoren: [identificator] })
    const { json: head } = await created(app, "/partijen", of(kvkNummer))
    const { json: branch } = await created(app, "/partijen", of(vestigingsnummer))
    expect((await app.send("DELETE", pathOf(head), { headers: anyVersion })).status).toBe(204)
    const { json } = await app.send("GET", pathOf(branch))
    expect([json.versie, json.identificatoren]).toEqual([branch.versie, [vestigingsnummer]])
    const again = (await created(app, "/partijen", of(kvkNummer))).json
    expect(again.identificatoren).toEqual([kvkNummer])
  })

  it("404 for every verb on a partij that is not there", async () => {
    const { send } = testApp()
    for (const method of ["GET", "PUT", "PATCH", "DELETE"]) {
      const json = method === "PUT" || method === "PATCH" ? { json: persoon() } : {}
      expectProblem(
        await send(method, `/api/v1/partijen/${noId}`, { ...json, headers: anyVersion }),
        404,
        "partij-niet-gevonden"
      )
    }
  })
})

describe("POST /partijen/zoek", () => {
  it("finds by identificator and by digital address however written", async () => {
    const app = testApp()
    const { json } = await created(app, "/partijen", { ...persoon(), digitaleAdressen: [telefoon, email] })
    await created(app, "/partijen", organisatie)
    expect(await zoek(app, { identificatie: { soort: "bsn", waarde: bsn } }, { count: true })).toEqual({
      results: [json],
      next: null,
      previous: null,
      count: 1
    })
    expect(await zoek(app, { identificatie: { soort: "bsn", waarde: otherBsn } }, { count: true })).toEqual({
      results: [],
      next: null,
      previous: null,
      count: 0
    })
    const written = { digitaalAdres: { soortDigitaalAdres: "telefoonnummer", adres: "+31 6 12345678" } } as const
    expect((await zoek(app, written)).results).toEqual([json])
    const upperCase = { digitaalAdres: { soortDigitaalAdres: "email", adres: "anna@EXAMPLE.nl" } } as const
    expect((await zoek(app, upperCase, { count: true })).count).toBe(1)
  })

  it("pages by its query, forth and back, asked again with the same body", async () => {
    const app = testApp()
    const made = []
    for (const waarde of [bsn, otherBsn, "999990020"]) {
      made.unshift((await created(app, "/partijen", { ...persoon(waarde), digitaleAdressen: [email] })).json)
    }
    await created(app, "/partijen", organisatie)
    // Links to other pages are followed as they stand.
    const follow = async (path: string, json: unknown = { digitaalAdres: email }) =>
      (await app.send("POST", path, { json })).json
    const query = { pageSize: 1, count: true, sort: "registratiedatum" } as const
    const eachOldest: Array<object> = []
    for await (
      const { count, results } of eachPage((from) =>
        clientOf(app).POST("/partijen/zoek", {
          params: { query: { ...from, ...query } },
          body: { digitaalAdres: email }
        })
      )
    ) {
      expect([count, results.length]).toEqual([3, 1])
      eachOldest.push(...results)
    }
    expect(eachOldest).toEqual(made.toReversed())
    const first = await follow("/api/v1/partijen/zoek?pageSize=2&count=true")
    const second = await follow(first.next)
    expect([first.results, first.count, first.previous]).toEqual([made.slice(0, 2), 3, null])
    expect([second.results, second.count, second.next]).toEqual([made.slice(2), 3, null])
    expect((await follow(second.previous)).results).toEqual(first.results)
    expect((await follow(first.next, { identificatie: { soort: "bsn", waarde: bsn } })).results).toEqual([])
  })

  it("asks for one of the two", async () => {
    const zoek = (json: unknown) => testApp().send("POST", "/api/v1/partijen/zoek", { json })
    const neither = await zoek({})
    expect(faultsOf(neither)).toEqual(["# zoekvraag-ongeldig"])
    for (const way of ["identificatie", "digitaalAdres"]) expect(neither.json.errors[0].detail).toContain(way)
    expect(faultsOf(await zoek({ identificatie: null, digitaalAdres: null }))).toEqual(["# zoekvraag-ongeldig"])
    expect(faultsOf(await zoek({ identificatie: { soort: "bsn", waarde: bsn }, digitaalAdres: email }))).toEqual([
      "# zoekvraag-ongeldig"
    ])
    expect(faultsOf(await zoek({ bsn }))).toEqual(["# zoekvraag-ongeldig", "#/bsn onbekende-eigenschap"])
    expect(
      faultsOf(await zoek({ identificatie: { soort: "bsn", waarde: "1" }, digitaalAdres: { ...email, adres: "x" } }))
    ).toEqual(["# zoekvraag-ongeldig", "#/identificatie/waarde bsn-ongeldig", "#/digitaalAdres/adres email-ongeldig"])
    expect(faultsOf(await zoek([]))).toEqual(["# type-onjuist"])
  })
})
