import { describe, expect, it } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { base, contractApp } from "./contract-app.ts"
import { filledApp } from "./filled-app.ts"

const emptyAdres = {
  nummeraanduidingId: "",
  straatnaam: "",
  huisnummer: null,
  huisnummertoevoeging: "",
  postcode: "",
  stad: "",
  adresregel1: "",
  adresregel2: "",
  adresregel3: "",
  land: ""
}

const reference = (collection: string, uuid: string) => ({ uuid, url: `${base}/${collection}/${uuid}` })

describe("the records of the contract", () => {
  it("are klantcontacten with every member in its order, the newest first", async () => {
    const { first, get, second, stranger } = await filledApp()
    const { json, status } = await get("/klantcontacten")
    expect(status).toBe(200)
    expect(Object.keys(json)).toEqual(["count", "next", "previous", "results"])
    expect(json).toMatchObject({ count: 2, next: null, previous: null })
    expect(json.results.map(({ uuid }: { uuid: string }) => uuid)).toEqual([
      second.klantcontact.id,
      first.klantcontact.id
    ])
    expect(JSON.stringify(json.results[1])).toBe(JSON.stringify({
      ...reference("klantcontacten", first.klantcontact.id),
      gingOverOnderwerpobjecten: [],
      hadBetrokkenActoren: [],
      omvatteBijlagen: [],
      hadBetrokkenen: [reference("betrokkenen", stranger.id), reference("betrokkenen", first.betrokkene.id)],
      leiddeTotInterneTaken: [],
      nummer: first.klantcontact.nummer,
      referentienummer: null,
      kanaal: "telefoon",
      onderwerp: "Paspoort",
      inhoud: "",
      reactie: "",
      indicatieContactGelukt: null,
      hoofdOnderwerpType: "",
      verdereActieOndernomen: false,
      taal: "nld",
      vertrouwelijk: false,
      plaatsgevondenOp: "2026-11-23T08:15:00Z",
      metadata: {},
      _expand: {}
    }))
    expect(json.results[0]).toMatchObject({ taal: "", plaatsgevondenOp: "2026-11-24T09:15:00.500000Z" })
    const one = await get(`/klantcontacten/${first.klantcontact.id}`)
    expect(one.json).not.toHaveProperty("_expand")
    expect(one.headers.get("API-version")).toBe("0.9.0")
  })

  it("are betrokkenen with their own contactgegevens", async () => {
    const { first, get, stranger } = await filledApp()
    const { json } = await get(`/betrokkenen/${stranger.id}`)
    expect(JSON.stringify(json)).toBe(JSON.stringify({
      ...reference("betrokkenen", stranger.id),
      wasPartij: null,
      hadKlantcontact: reference("klantcontacten", first.klantcontact.id),
      digitaleAdressen: [reference("digitaleadressen", stranger.digitaleAdressen[0].id)],
      bezoekadres: emptyAdres,
      correspondentieadres: { ...emptyAdres, postcode: "3500 AA", stad: "Utrecht", adresregel1: "Postbus 12" },
      contactnaam: { voorletters: "", voornaam: "Bo", voorvoegselAchternaam: "", achternaam: "" },
      volledigeNaam: "Bo",
      rol: "vertegenwoordiger",
      organisatienaam: "",
      initiator: false
    }))
  })

  it("are partijen with their identificatoren, of which a bsn is masked", async () => {
    const { first, get, partij, second } = await filledApp()
    const { json } = await get(`/partijen/${partij}`)
    expect(json).toMatchObject({
      ...reference("partijen", partij),
      betrokkenen: [
        reference("betrokkenen", second.betrokkene.id),
        reference("betrokkenen", first.betrokkene.id)
      ],
      voorkeursDigitaalAdres: json.digitaleAdressen[0],
      vertegenwoordigden: [],
      rekeningnummers: [],
      voorkeursRekeningnummer: null,
      categorieRelaties: [],
      soortPartij: "persoon",
      indicatieGeheimhouding: false,
      voorkeurstaal: "",
      indicatieActief: true,
      bezoekadres: {
        ...emptyAdres,
        straatnaam: "Kerkstraat",
        huisnummer: 7,
        huisnummertoevoeging: "abis",
        postcode: "3511 AB",
        stad: "Utrecht"
      },
      partijIdentificatie: {
        contactnaam: { voorletters: "A.", voornaam: "Anna", voorvoegselAchternaam: "de", achternaam: "Boer" },
        volledigeNaam: "Anna de Boer"
      }
    })
    expect(json.partijIdentificatoren).toEqual([{
      ...reference("partij-identificatoren", json.partijIdentificatoren[0].uuid),
      identificeerdePartij: reference("partijen", partij),
      anderePartijIdentificator: "",
      partijIdentificator: {
        codeObjecttype: "natuurlijk_persoon",
        codeSoortObjectId: "bsn",
        objectId: "*****0019",
        codeRegister: "brp"
      },
      subIdentificatorVan: null
    }])
    expect(json.digitaleAdressen).toHaveLength(2)
  })

  it("are in the contract's own shape without gegevens when a partij has geheimhouding", async () => {
    const app = await filledApp()
    const { headers, json } = await app.native("GET", `/partijen/${app.partij}`)
    await app.send("PATCH", `/api/v1/partijen/${app.partij}`, {
      json: { indicatieGeheimhouding: true },
      headers: { "If-Match": headers.get("ETag") ?? "" }
    })
    const token = await tokenWith(app, ["read", "identify"])
    const secret = await app.get(`/partijen/${app.partij}?expand=digitaleAdressen`, { token })
    expect(secret.json).toMatchObject({
      uuid: json.id,
      digitaleAdressen: [],
      partijIdentificatoren: [],
      indicatieGeheimhouding: true,
      bezoekadres: emptyAdres,
      partijIdentificatie: {
        contactnaam: { voorletters: "", voornaam: "", voorvoegselAchternaam: "", achternaam: "" },
        volledigeNaam: ""
      },
      _expand: { digitaleAdressen: [] }
    })
    expect(secret.text).not.toMatch(/Anna|anna|0201234567|Kerkstraat/u)
  })

  it("leave out the texts of a klantcontact that is vertrouwelijk, for who may not read them", async () => {
    const app = contractApp()
    await app.native("POST", "/klantcontacten", {
      kanaal: "balie",
      onderwerp: "Geheim onderwerp",
      inhoud: "Geheime inhoud",
      reactie: "Geheime reactie",
      hoofdOnderwerpType: "https://voorbeeld.nl/Geheim",
      metadata: [{ naam: "Geheim" }],
      vertrouwelijk: true
    })
    const { json } = await app.get("/klantcontacten", { token: await tokenWith(app, ["read"]) })
    expect(json.results[0]).toMatchObject({ onderwerp: "", inhoud: "", reactie: "", metadata: {}, vertrouwelijk: true })
    expect(JSON.stringify(json)).not.toContain("Geheim")
  })
})

describe("expand", () => {
  const names = ({ results }: { results: ReadonlyArray<Record<string, unknown>> }) => results.map(({ uuid }) => uuid)

  it("41: writes a partij out wherever it was, however often it was before", async () => {
    const { get, partij } = await filledApp()
    const { json } = await get(
      "/klantcontacten?expand=hadBetrokkenen,hadBetrokkenen.wasPartij,hadBetrokkenen.digitaleAdressen"
    )
    const found = json.results.flatMap(
      ({ _expand }: { _expand: { hadBetrokkenen: ReadonlyArray<{ _expand: unknown }> } }) =>
        _expand.hadBetrokkenen.map(({ _expand }) => _expand)
    )
    expect(found).toMatchObject([
      { wasPartij: { uuid: partij }, digitaleAdressen: [] },
      {
        wasPartij: null,
        digitaleAdressen: [{ adres: "bo@example.nl", omschrijving: "werk", isStandaardAdres: false }]
      },
      { wasPartij: { uuid: partij }, digitaleAdressen: [] }
    ])
    expect(Object.keys(found[0].wasPartij).slice(0, 2)).toEqual(["uuid", "url"])
    expect(found[0].wasPartij).not.toHaveProperty("_expand")
  })

  it("41a: tells every empty relation", async () => {
    const { get, partij } = await filledApp()
    const relations = ["leiddeTotInterneTaken", "gingOverOnderwerpobjecten", "omvatteBijlagen"]
    const { json } = await get(`/klantcontacten?expand=${relations.join()}`)
    for (const { _expand } of json.results) {
      expect(_expand).toEqual(Object.fromEntries(relations.map((name) => [name, []])))
    }
    const one = await get(`/partijen/${partij}?expand=digitaleAdressen&expand=betrokkenen,betrokkenen.hadKlantcontact`)
    expect(one.json._expand).toMatchObject({
      digitaleAdressen: [
        { adres: "0201234567", isStandaardAdres: false, verstrektDoorPartij: reference("partijen", partij) },
        { adres: "anna@example.nl", isStandaardAdres: false, verstrektDoorBetrokkene: null }
      ],
      betrokkenen: [
        { _expand: { hadKlantcontact: { onderwerp: "Rijbewijs" } } },
        { _expand: { hadKlantcontact: { onderwerp: "Paspoort" } } }
      ]
    })
  })

  it("takes a closed list of names, none when it is empty, and a nested one only behind its parent", async () => {
    const { get } = await filledApp()
    expect(names((await get("/partijen?expand=")).json)).toHaveLength(1)
    expect((await get("/klantcontacten?expand=hadBetrokkenen.wasPartij")).json.results[0]._expand).toEqual({})
    for (const name of ["*", "digitaleAdressen, betrokkenen", "wasPartij"]) {
      const { json, status } = await get(`/partijen?expand=${encodeURIComponent(name)}`)
      expect([status, json.invalidParams]).toMatchObject([400, [{ name: "expand", code: "invalid_choice" }]])
    }
  })
})
