import { describe, expect, it } from "vitest"
import { base, contractApp } from "./contract-app.ts"
import { bsn, codesOf, kvk, organisation, person, vestiging } from "./given.ts"

const lookUp = "partijIdentificator__codeSoortObjectId=bsn&partijIdentificator__objectId=999990019"

describe("the calls of programs on partijen and partij-identificatoren", () => {
  it("Open Formulieren: looks a bsn up, registers it, and finds it once", async () => {
    const { get, post } = contractApp()
    const all = `${lookUp}&partijIdentificator__codeRegister=brp&partijIdentificator__codeObjecttype=natuurlijk_persoon`
    expect((await get(`/partijen?${all}`)).json.results).toEqual([])
    const made = await post("/partijen", {
      ...person,
      voorkeurstaal: "nld",
      digitaleAdressen: null,
      voorkeursDigitaalAdres: null,
      rekeningnummers: null,
      voorkeursRekeningnummer: null,
      indicatieGeheimhouding: false,
      partijIdentificatoren: [{ partijIdentificator: bsn }],
      partijIdentificatie: { contactnaam: null }
    })
    expect(made.status).toBe(201)
    expect(made.headers.get("Location")).toBe(`${base}/partijen/${made.json.uuid}`)
    expect(made.json).toMatchObject({ voorkeurstaal: "nld", indicatieGeheimhouding: false, digitaleAdressen: [] })
    expect(made.json.partijIdentificatie.contactnaam.achternaam).toBe("")
    const { results } = (await get(`/partijen?${all}`)).json
    expect(results.map(({ uuid }: { uuid: string }) => uuid)).toEqual([made.json.uuid])
    const again = await post("/partijen", { ...person, partijIdentificatoren: [{ partijIdentificator: bsn }] })
    expect([again.status, codesOf(again.json)]).toEqual([400, [["__all__", "invalid"]]])
    expect(JSON.stringify(again.json)).not.toContain("999990019")
  })

  it("KISS: a partij, a kvk_nummer of nobody, a vestigingsnummer under it, and the kvk_nummer attached by PUT", async () => {
    const { change, get, native, post } = contractApp()
    const made = await post("/partijen", {
      ...organisation,
      digitaleAdressen: [],
      betrokkenen: [],
      categorieRelaties: [],
      voorkeursDigitaalAdres: null,
      vertegenwoordigden: [],
      rekeningnummers: [],
      partijIdentificatoren: [],
      voorkeursRekeningnummer: null,
      indicatieGeheimhouding: false,
      partijIdentificatie: { naam: "" }
    })
    expect([made.status, made.json.partijIdentificatie]).toEqual([201, { naam: "" }])
    const find = "/partij-identificatoren?partijIdentificatorCodeSoortObjectId=kvk_nummer"
      + "&partijIdentificatorObjectId=69599084"
    expect((await get(find)).json.count).toBe(0)
    const loose = await post("/partij-identificatoren", { identificeerdePartij: null, partijIdentificator: kvk })
    expect(loose.status).toBe(201)
    expect(loose.json).toEqual({
      uuid: loose.json.uuid,
      url: `${base}/partij-identificatoren/${loose.json.uuid}`,
      identificeerdePartij: null,
      anderePartijIdentificator: "",
      partijIdentificator: kvk,
      subIdentificatorVan: null
    })
    const branch = await post("/partij-identificatoren", {
      identificeerdePartij: { uuid: made.json.uuid, url: made.json.url },
      partijIdentificator: vestiging,
      subIdentificatorVan: { uuid: loose.json.uuid }
    })
    expect([branch.status, branch.json.subIdentificatorVan?.uuid]).toEqual([201, loose.json.uuid])
    expect((await get(find)).json.results.map(({ uuid }: { uuid: string }) => uuid)).toEqual([loose.json.uuid])
    const attached = await change("PUT", `/partij-identificatoren/${loose.json.uuid}`, {
      identificeerdePartij: { uuid: made.json.uuid },
      partijIdentificator: kvk
    })
    expect([attached.status, attached.json.uuid]).toEqual([200, loose.json.uuid])
    const partij = (await get(`/partijen/${made.json.uuid}`)).json
    expect(partij.partijIdentificatoren.map(({ uuid }: { uuid: string }) => uuid)).toEqual([
      branch.json.uuid,
      loose.json.uuid
    ])
    expect((await get(`/partij-identificatoren/${loose.json.uuid}`)).json).toEqual(partij.partijIdentificatoren[1])
    expect((await native("GET", `/partijen/${made.json.uuid}`)).json.identificatoren).toHaveLength(2)
  })

  it("NL Portal: a partij by soort and number, the whole object put back, and a partij deleted again", async () => {
    const { change, get, post } = contractApp()
    const made = await post("/partijen", { ...person, partijIdentificatie: { contactnaam: {} } })
    const own = await post("/partij-identificatoren", {
      identificeerdePartij: { uuid: made.json.uuid },
      partijIdentificator: bsn
    })
    expect(own.status).toBe(201)
    const { json: { results: [found] } } = await get(
      "/partijen?soortPartij=persoon&partijIdentificator__objectId=999990019"
    )
    const put = await change("PUT", `/partijen/${found.uuid}`, {
      ...found,
      partijIdentificatie: { contactnaam: { voornaam: "Anna", achternaam: "Boer" } },
      partijIdentificatoren: null
    })
    expect([put.status, put.json.partijIdentificatie.volledigeNaam]).toEqual([200, "Anna Boer"])
    expect(put.json.partijIdentificatoren[0].uuid).toBe(own.json.uuid)
    expect((await change("DELETE", `/partijen/${found.uuid}`)).status).toBe(204)
    expect((await change("DELETE", `/partijen/${found.uuid}`)).status).toBe(404)
    expect((await get(`/partij-identificatoren/${own.json.uuid}`)).status).toBe(404)
  })

  it("OMC: a partij of kind, activity and identificator alone, found at once", async () => {
    const { get, post } = contractApp()
    const made = await post("/partijen", { ...person, partijIdentificatoren: [{ partijIdentificator: bsn }] })
    const { json: { results: [found] } } = await get(`/partijen?${lookUp}&expand=digitaleAdressen`)
    expect([found.url, found._expand.digitaleAdressen]).toEqual([made.json.url, []])
    expect(found.partijIdentificatie.contactnaam).toBeTypeOf("object")
  })

  it("GZAC, Nijmegen: keeps the listed addresses of a partij, and prefers one of them", async () => {
    const { change, get, post } = contractApp()
    const { uuid } = (await post("/partijen", person)).json
    const adres = {
      soortDigitaalAdres: "email",
      verstrektDoorBetrokkene: null,
      verstrektDoorPartij: { uuid },
      omschrijving: ""
    }
    const [one, other] = [
      (await post("/digitaleadressen", { ...adres, adres: "een@example.nl" })).json,
      (await post("/digitaleadressen", { ...adres, adres: "twee@example.nl" })).json
    ]
    const preferred = await change("PATCH", `/partijen/${uuid}`, {
      uuid,
      soortPartij: "persoon",
      voorkeursDigitaalAdres: other
    })
    expect([preferred.status, preferred.json.voorkeursDigitaalAdres?.uuid]).toEqual([200, other.uuid])
    const kept = await change("PATCH", `/partijen/${uuid}`, { digitaleAdressen: [{ uuid: other.uuid }] })
    expect(kept.json.digitaleAdressen.map((found: { uuid: string }) => found.uuid)).toEqual([other.uuid])
    expect(kept.json.voorkeursDigitaalAdres.uuid).toBe(other.uuid)
    expect((await get(`/digitaleadressen/${one.uuid}`)).status).toBe(404)
    const refused = await change("PATCH", `/partijen/${uuid}`, { voorkeursDigitaalAdres: { uuid: one.uuid } })
    expect(refused.status).toBe(400)
  })
})
