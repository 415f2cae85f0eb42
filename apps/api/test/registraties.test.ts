import type { components } from "@betrokkene/client"
import { describe, expect, it } from "vitest"
import { answered, clientOf } from "./client-of.ts"
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
  registratie,
  telefoon,
  withoutIds
} from "./examples.ts"
import { expectProblem, faultsOf, type TestApp, testApp } from "./harness.ts"

type Registratie = components["schemas"]["RegistratieInvoer"]

const register = (app: TestApp, body: Registratie) => answered(clientOf(app).POST("/registraties", { body }))

describe("POST /registraties", () => {
  it("registers klantcontact, betrokkene and partij, and links them", async () => {
    const app = testApp()
    const { headers, json, status } = await register(app, registratie())
    expect(status).toBe(201)
    expect(json.uitkomst).toBe("partij-geregistreerd")
    expect(headers.get("Location")).toBe(json.betrokkene.url)
    expect(headers.get("ETag")).toBe("\"1\"")
    expect(json.betrokkene.partij).toEqual({ id: json.partij.id, url: json.partij.url })
    expect(json.betrokkene.klantcontact).toEqual({ id: json.klantcontact.id, url: json.klantcontact.url })
    expect(withoutIds(json.betrokkene.digitaleAdressen)).toEqual([telefoon])
    expect(json.partij.identificatoren).toEqual([{ soort: "bsn", waarde: "*****0019" }])
    expect((await app.send("GET", pathOf(json.betrokkene))).json).toEqual(json.betrokkene)
    expect((await app.send("GET", pathOf(json.klantcontact))).json).toEqual(json.klantcontact)
    expect((await app.send("GET", pathOf(json.partij))).json).toEqual(json.partij)
  })

  it("B4: finds the partij that is known, and registers none", async () => {
    const app = testApp()
    const first = await registered(app)
    const { partijgegevens: _, ...without } = registratie()
    const second = await registered(app, without)
    expect(second.uitkomst).toBe("partij-gevonden")
    expect(second.partij).toEqual(first.partij)
    expect(second.klantcontact.id).not.toBe(first.klantcontact.id)
  })

  it("B4: at the same moment with one identificator gives one partij", async () => {
    const app = testApp()
    const all = await Promise.all(Array.from({ length: 20 }, () => registered(app)))
    expect(new Set(all.map(({ partij }) => partij.id)).size).toBe(1)
    expect(new Set(all.map(({ betrokkene }) => betrokkene.id)).size).toBe(20)
    expect(all.filter(({ uitkomst }) => uitkomst === "partij-geregistreerd")).toHaveLength(1)
  })

  it("B5: without an identificatie names no partij", async () => {
    const { betrokkene, partij, uitkomst } = await registered(testApp(), ongekend)
    expect([uitkomst, partij, betrokkene.partij, betrokkene.initiator]).toEqual(["ongekend", null, null, false])
  })

  it("takes an existing klantcontact by reference or bare id, and a chosen partij", async () => {
    const app = testApp()
    const contact = (await created(app, "/klantcontacten", klantcontact)).json
    const partij = (await created(app, "/partijen", persoon())).json
    for (const reference of [contact.id, { id: contact.id }, { id: contact.id.toUpperCase(), url: contact.url }]) {
      const made = await registered(app, {
        klantcontact: reference,
        rol: "vertegenwoordiger",
        identificatie: { partij: partij.id }
      })
      expect([made.uitkomst, made.klantcontact, made.partij.id]).toEqual(["partij-gevonden", contact, partij.id])
    }
  })

  it("asks for partijgegevens when no partij is found", async () => {
    const app = testApp()
    const { partijgegevens: _, ...without } = registratie()
    const received = await register(app, without)
    expectProblem(received, 422, "partijgegevens-vereist")
    expect(faultsOf(received)).toEqual(["#/partijgegevens partijgegevens-vereist"])
    expect((await app.send("GET", "/api/v1/klantcontacten")).json.results).toEqual([])
  })

  it("refuses partijgegevens that contradict the identificatie", async () => {
    const body = { ...registratie(), partijgegevens: persoon(otherBsn) }
    expectProblem(await register(testApp(), body), 422, "identificator-tegenstrijdig")
  })

  it("B4: refuses partijgegevens with another identificator that another partij has, where it stands", async () => {
    const app = testApp()
    const kvk = (waarde: string) => ({ soort: "kvk_nummer" as const, waarde })
    const rsin = { soort: "rsin" as const, waarde: "999990020" }
    const bakkerij = { soortPartij: "organisatie" as const, organisatienaam: "Bakkerij De Korenaar" }
    await created(app, "/partijen", { ...bakkerij, identificatoren: [kvk("12345678"), rsin] })
    const body = { identificatie: kvk("87654321"), partijgegevens: { ...bakkerij, identificatoren: [rsin] } }
    const { betrokkene } = await registered(app, ongekend)
    for (
      const received of [
        await register(app, { ...ongekend, ...body }),
        await answered(
          clientOf(app).PUT("/betrokkenen/{id}/partij", {
            params: { path: { id: betrokkene.id }, header: { "If-Match": "*" } },
            body
          })
        )
      ]
    ) {
      expectProblem(received, 409, "identificator-bezet")
      expect(faultsOf(received)).toEqual(["#/partijgegevens/identificatoren identificator-bezet"])
    }
    expect((await app.send("GET", "/api/v1/partijen?count=true")).json.count).toBe(1)
    expect((await app.send("GET", "/api/v1/klantcontacten?count=true")).json.count).toBe(1)
  })

  it("refuses partijgegevens without an identificatie", async () => {
    const { identificatie: _, ...body } = registratie()
    const received = await register(testApp(), body)
    expectProblem(received, 400, "ongeldige-invoer")
    expect(faultsOf(received)).toEqual(["#/partijgegevens identificatie-vereist"])
  })

  it("refuses references that lead nowhere, and stores nothing", async () => {
    const app = testApp()
    const loose = await register(app, { ...ongekend, klantcontact: { id: noId } })
    expectProblem(loose, 422, "verwijzing-onbekend")
    expect(faultsOf(loose)).toEqual(["#/klantcontact klantcontact-niet-gevonden"])
    const chosen = await register(app, { ...ongekend, identificatie: { partij: noId } })
    expectProblem(chosen, 422, "verwijzing-onbekend")
    expect(faultsOf(chosen)).toEqual(["#/identificatie/partij partij-niet-gevonden"])
    expect((await app.send("GET", "/api/v1/klantcontacten")).json.results).toEqual([])
  })

  it("names every fault of the meaning that the body has, and no other", async () => {
    const received = await testApp().send("POST", "/api/v1/registraties", {
      json: {
        klantcontact: { kanaal: "", taal: "xxx", extra: 1 },
        rol: "buurman",
        initiator: true,
        intitiator: false,
        identificatie: { soort: "bsn", waarde: "123456789" },
        contactgegevens: { bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "0123AB", huisnummer: 0 } }
      }
    })
    expectProblem(received, 400, "ongeldige-invoer")
    expect(faultsOf(received).toSorted()).toEqual([
      "#/contactgegevens/bezoekadres/huisnummer huisnummer-ongeldig",
      "#/contactgegevens/bezoekadres/postcode postcode-ongeldig",
      "#/identificatie/waarde bsn-ongeldig",
      "#/initiator initiator-tegenstrijdig",
      "#/intitiator initiator-tegenstrijdig",
      "#/klantcontact/extra onbekende-eigenschap",
      "#/klantcontact/kanaal tekst-leeg",
      "#/klantcontact/onderwerp verplicht",
      "#/klantcontact/taal taal-onbekend",
      "#/rol rol-ongeldig"
    ])
    expect(received.json.detail).toBe("10 gegevens zijn ongeldig.")
    expect(received.text).not.toContain("123456789")
  })
})

describe("POST /klantcontacten/{id}/betrokkenen", () => {
  it("registers on the klantcontact in the path", async () => {
    const app = testApp()
    const contact = (await created(app, "/klantcontacten", klantcontact)).json
    const client = clientOf(app)
    const params = { path: { id: contact.id } }
    const { klantcontact: _, ...body } = registratie()
    const made = await answered(client.POST("/klantcontacten/{id}/betrokkenen", { params, body }))
    expect([made.status, made.json.klantcontact, made.json.uitkomst]).toEqual([201, contact, "partij-geregistreerd"])
    const again = await answered(
      client.POST("/klantcontacten/{id}/betrokkenen", {
        params,
        body: { rol: "vertegenwoordiger", contactgegevens: { communicatiekanaal: email } }
      })
    )
    expect(again.json.uitkomst).toBe("ongekend")
    const list = await answered(
      client.GET("/klantcontacten/{id}/betrokkenen", { params: { ...params, query: { count: true } } })
    )
    expect([list.json.count, list.json.results.map(({ id }: { id: string }) => id).toSorted()]).toEqual([
      2,
      [made.json.betrokkene.id, again.json.betrokkene.id].toSorted()
    ])
  })

  it("404 when there is no such klantcontact, 400 when the body names one too", async () => {
    const app = testApp()
    const path = `/api/v1/klantcontacten/${noId}/betrokkenen`
    expectProblem(await app.send("POST", path, { json: { rol: "klant" } }), 404, "klantcontact-niet-gevonden")
    expectProblem(await app.send("GET", path), 404, "klantcontact-niet-gevonden")
    const received = await app.send("POST", path, { json: { rol: "klant", klantcontact: { id: noId } } })
    expect(faultsOf(received)).toEqual(["#/klantcontact onbekende-eigenschap"])
  })
})
