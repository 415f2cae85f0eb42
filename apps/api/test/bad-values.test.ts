import { describe, expect, it } from "vitest"
import { created, email, klantcontact, noId, pathOf, registered, registratie, telefoon } from "./examples.ts"
import { expectProblem, faultsOf, testApp } from "./harness.ts"
import { post } from "./post-klantcontact.ts"

describe("values", () => {
  it.each([
    [{ ...klantcontact, kanaal: "NUL \u0000" }, "#/kanaal tekst-verboden-tekens"],
    [{ ...klantcontact, inhoud: "lone \ud800" }, "#/inhoud tekst-verboden-tekens"],
    [{ ...klantcontact, onderwerp: "\udc00\ud83d" }, "#/onderwerp tekst-verboden-tekens"],
    [{ ...klantcontact, onderwerp: "x".repeat(201) }, "#/onderwerp tekst-te-lang"],
    [{ ...klantcontact, onderwerp: "   " }, "#/onderwerp tekst-leeg"],
    [{ ...klantcontact, kanaal: 1 }, "#/kanaal type-onjuist"],
    [{ ...klantcontact, vertrouwelijk: "ja" }, "#/vertrouwelijk type-onjuist"],
    [{ ...klantcontact, plaatsgevondenOp: "2026-02-30T10:00:00Z" }, "#/plaatsgevondenOp tijdstip-ongeldig"],
    [{ ...klantcontact, plaatsgevondenOp: "2025-02-29T10:00:00Z" }, "#/plaatsgevondenOp tijdstip-ongeldig"],
    [{ ...klantcontact, plaatsgevondenOp: "2026-11-23T24:00:00Z" }, "#/plaatsgevondenOp tijdstip-ongeldig"],
    [{ ...klantcontact, plaatsgevondenOp: "2026-11-23T10:00:00" }, "#/plaatsgevondenOp tijdstip-ongeldig"],
    [{ ...klantcontact, plaatsgevondenOp: "gisteren" }, "#/plaatsgevondenOp tijdstip-ongeldig"],
    [{ ...klantcontact, taal: "klingon" }, "#/taal taal-onbekend"],
    [{ ...klantcontact, "on/be~kend": 1 }, "#/on~1be~0kend onbekende-eigenschap"],
    [{ ...klantcontact, constructor: 1 }, "#/constructor onbekende-eigenschap"]
  ])("%j", async (json, fault) => {
    const received = await post({ json })
    expectProblem(received, 400, "ongeldige-invoer")
    expect(faultsOf(received)).toEqual([fault])
  })

  it("__proto__ is a property like any other: unknown", async () => {
    const raw = `{"__proto__":{"kanaal":"x"},${JSON.stringify(klantcontact).slice(1)}`
    expect(faultsOf(await post({ raw }))).toEqual(["#/__proto__ onbekende-eigenschap"])
    const app = testApp()
    const { json } = await created(app, "/klantcontacten", klantcontact)
    const patch = await app.send("PATCH", pathOf(json), {
      raw: "{\"__proto__\":{\"onderwerp\":\"y\"}}",
      headers: { "If-Match": "*" }
    })
    expect(faultsOf(patch)).toEqual(["#/__proto__ onbekende-eigenschap"])
    expect(({} as { kanaal?: unknown }).kanaal).toBeUndefined()
  })

  it("an unknown property is refused by name, also when null, at any depth, in POST, PUT and PATCH", async () => {
    const app = testApp()
    const json = {
      ...registratie(),
      onbekend: null,
      klantcontact: { ...klantcontact, onbekend: null },
      contactgegevens: {
        digitaleAdressen: [email, { ...telefoon, onbekend: null }],
        bezoekadres: {
          soortBezoekadres: "binnenlands_adres",
          postcode: "1234AB",
          huisnummer: 1,
          land: { code: "NL", onbekend: null }
        }
      }
    }
    expect(faultsOf(await app.send("POST", "/api/v1/registraties", { json })).toSorted()).toEqual([
      "#/contactgegevens/bezoekadres/land/onbekend onbekende-eigenschap",
      "#/contactgegevens/digitaleAdressen/1/onbekend onbekende-eigenschap",
      "#/klantcontact/onbekend onbekende-eigenschap",
      "#/onbekend onbekende-eigenschap"
    ])
    const made = await registered(app)
    const change = async (method: string, record: { readonly url: string }, json: unknown) =>
      faultsOf(await app.send(method, pathOf(record), { json, headers: { "If-Match": "*" } }))
    for (const record of [made.klantcontact, made.partij, made.betrokkene]) {
      expect(await change("PUT", record, { ...record, onbekend: null })).toEqual(["#/onbekend onbekende-eigenschap"])
      expect(await change("PATCH", record, { onbekend: null })).toEqual(["#/onbekend onbekende-eigenschap"])
    }
    expect(await change("PATCH", made.betrokkene, { contactnaam: { voornaam: "Anna", onbekend: null } })).toEqual([
      "#/contactnaam/onbekend onbekende-eigenschap"
    ])
  })

  it("null is as absent for every known property, also one of another kind", async () => {
    const app = testApp()
    const adres = {
      soortBezoekadres: "buitenlands_adres",
      adresregel1: "Hoofdstraat 1",
      land: { code: "BE" },
      straat: null,
      postcode: null
    }
    const json = {
      ...registratie(),
      klantcontact: { ...klantcontact, id: null, inhoud: null },
      identificatie: { soort: "bsn", waarde: "999990019", kvkNummer: null, partij: null },
      contactgegevens: { bezoekadres: adres, contactnaam: null, digitaleAdressen: null }
    }
    expect((await app.send("POST", "/api/v1/registraties", { json })).status).toBe(201)
    const zoek = async (path: string, json: unknown) =>
      (await app.send("POST", `/api/v1/${path}/zoek`, { json })).json.results
    expect(await zoek("partijen", { digitaalAdres: null, identificatie: { soort: "bsn", waarde: "999990019" } }))
      .toHaveLength(1)
    expect(await zoek("partijen", { identificatie: null, digitaalAdres: email })).toEqual([])
    expect(await zoek("betrokkenen", { digitaalAdres: null, rol: "klant" })).toHaveLength(1)
  })

  it("fields of another kind of address are refused by name", async () => {
    const adres = {
      soortBezoekadres: "buitenlands_adres",
      adresregel1: "Main Street 1",
      land: { code: "BE" },
      postcode: "1234AB"
    }
    const json = { klantcontact, rol: "klant", contactgegevens: { bezoekadres: adres } }
    expect(faultsOf(await testApp().send("POST", "/api/v1/registraties", { json }))).toEqual([
      "#/contactgegevens/bezoekadres/postcode onbekende-eigenschap"
    ])
  })

  it.each([
    [{ klantcontact: noId }, []],
    [{ klantcontact: { id: noId, url: `http://x.example.nl/api/v1/klantcontacten/${noId.replace("0d", "1d")}` } }, [
      "#/klantcontact/url verwijzing-tegenstrijdig"
    ]],
    [{ klantcontact: { id: "1" } }, ["#/klantcontact/id id-ongeldig"]],
    [{ klantcontact: "1" }, ["#/klantcontact id-ongeldig"]],
    [{ klantcontact: 1 }, ["#/klantcontact verwijzing-ongeldig"]],
    [{ klantcontact: {} }, ["#/klantcontact/id verplicht"]],
    [{ klantcontact: { id: noId, naam: "x" } }, ["#/klantcontact/naam onbekende-eigenschap"]],
    [{ klantcontact: null }, ["#/klantcontact verplicht"]]
  ])("references: %j", async (reference, faults) => {
    const received = await testApp().send("POST", "/api/v1/betrokkenen", { json: { rol: "klant", ...reference } })
    if (faults.length === 0) expectProblem(received, 422, "verwijzing-onbekend")
    else expect([received.status, ...faultsOf(received)]).toEqual([400, ...faults])
  })
})

describe("ids that are no UUID", () => {
  it.each(["1", "geen-id", `${noId}0`, "%00", "%ff", "..%2f..", encodeURIComponent("'; drop table partij; --")])(
    "%s",
    async (id) => {
      const { send } = testApp()
      for (const path of ["klantcontacten", "partijen", "betrokkenen"]) {
        const received = await send("GET", `/api/v1/${path}/${id}`)
        expect([received.status, ...faultsOf(received)]).toEqual([400, "id id-ongeldig"])
      }
    }
  )

  it("an id in capitals is the same id", async () => {
    const app = testApp()
    const { klantcontact: contact } = await registered(app)
    expect((await app.send("GET", `/api/v1/klantcontacten/${contact.id.toUpperCase()}`)).json).toEqual(contact)
  })
})

describe("all at once", () => {
  it("query, headers and body are told in one answer", async () => {
    const received = await testApp().send("POST", "/api/v1/registraties?x=1", {
      json: { rol: "x", initiator: true, intitiator: false },
      headers: { "Idempotency-Key": "met spatie" }
    })
    expectProblem(received, 400, "ongeldige-invoer")
    expect(faultsOf(received)).toEqual([
      "x onbekende-parameter",
      "Idempotency-Key idempotency-key-ongeldig",
      "#/klantcontact verplicht",
      "#/rol rol-ongeldig",
      "#/initiator initiator-tegenstrijdig",
      "#/intitiator initiator-tegenstrijdig"
    ])
  })

  it("nothing is stored half: a wrong contactgegeven leaves no klantcontact and no partij", async () => {
    const { send } = testApp()
    const json = {
      ...registratie(),
      contactgegevens: { communicatiekanaal: { soortDigitaalAdres: "email", adres: "geen" } }
    }
    expect((await send("POST", "/api/v1/registraties", { json })).status).toBe(400)
    for (const path of ["klantcontacten", "partijen", "betrokkenen"]) {
      expect((await send("GET", `/api/v1/${path}`)).json.results).toEqual([])
    }
  })
})
