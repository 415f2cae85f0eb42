import { describe, expect, it } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { asked } from "../read-entries.ts"
import { base, contractApp } from "./contract-app.ts"
import { filledApp } from "./filled-app.ts"

const klantcontact = { kanaal: "balie", onderwerp: "Losse tegel", taal: "nld", vertrouwelijk: false }
const betrokkene = { rol: "klant", initiator: true }
const nobody = "1f0c2f1e-3a53-4a7e-9d0e-0a3a5a0f5b11"

const codesOf = (json: { invalidParams: ReadonlyArray<{ name: string; code: string }> }) =>
  json.invalidParams.map(({ code, name }) => [name, code])

describe("a klantcontact that is made", () => {
  it("is answered whole, is where Location says, and is one of the native face too", async () => {
    const { get, native, post } = contractApp()
    const { headers, json, status } = await post("/klantcontacten", {
      ...klantcontact,
      inhoud: "  bij de kerk ",
      plaatsgevonden_op: "2026-11-23T09:15:00+01:00",
      indicatieContactGelukt: "yes",
      nummer: "",
      referentienummer: null,
      metadata: {},
      hadBetrokkenen: [{ uuid: "x" }],
      onbekend: 1
    })
    expect(status).toBe(201)
    expect(json).toMatchObject({
      ...klantcontact,
      url: `${base}/klantcontacten/${json.uuid}`,
      inhoud: "bij de kerk",
      plaatsgevondenOp: "2026-11-23T08:15:00Z",
      indicatieContactGelukt: true,
      hadBetrokkenen: []
    })
    expect(json).not.toHaveProperty("_expand")
    expect(headers.get("Location")).toBe(json.url)
    expect((await get(`/klantcontacten/${json.uuid}`)).json).toEqual(json)
    expect((await native("GET", `/klantcontacten/${json.uuid}`)).json.nummer).toBe(json.nummer)
  })

  it("27: is made once under an Idempotency-Key", async () => {
    const { get, post } = contractApp()
    const headers = { "Idempotency-Key": "1" }
    const first = await post("/klantcontacten", klantcontact, { headers })
    expect((await post("/klantcontacten", klantcontact, { headers })).json).toEqual(first.json)
    expect((await get("/klantcontacten")).json.count).toBe(1)
  })

  it("is refused with all that is wrong, in the order of the members", async () => {
    const { get, post } = contractApp()
    const refusals = async (json: unknown) => {
      const received = await post("/klantcontacten", json)
      expect([received.status, received.json.code]).toEqual([400, "invalid"])
      return codesOf(received.json)
    }
    expect(await refusals({})).toEqual(
      ["kanaal", "onderwerp", "taal", "vertrouwelijk"].map((name) => [name, "required"])
    )
    expect(
      await refusals({
        kanaal: " ",
        onderwerp: "o".repeat(201),
        inhoud: null,
        indicatieContactGelukt: "misschien",
        taal: ["nld"],
        vertrouwelijk: null,
        plaatsgevondenOp: "gisteren"
      })
    ).toEqual([
      ["kanaal", "blank"],
      ["onderwerp", "max_length"],
      ["inhoud", "null"],
      ["indicatieContactGelukt", "invalid"],
      ["taal", "invalid"],
      ["vertrouwelijk", "null"],
      ["plaatsgevondenOp", "invalid"]
    ])
    expect(await refusals({ ...klantcontact, onderwerp: "\u0000" })).toEqual([
      ["onderwerp", "null_characters_not_allowed"]
    ])
    expect(await refusals({ ...klantcontact, taal: "xyz" })).toEqual([["taal", "invalid"]])
    expect(await refusals([])).toEqual([["nonFieldErrors", "invalid"]])
    // What is not kept yet is not lost unseen.
    const notKept = { referentienummer: "1", reactie: "ja", verdereActieOndernomen: true, metadata: { a: "b" } }
    expect(await refusals({ ...klantcontact, ...notKept })).toEqual(
      Object.keys(notKept).map((name) => [name, "invalid"])
    )
    expect((await get("/klantcontacten")).json.count).toBe(0)
  })

  it("is JSON", async () => {
    const { post } = contractApp()
    const text = await post("/klantcontacten", undefined, {
      raw: "kanaal=balie",
      type: "application/x-www-form-urlencoded"
    })
    expect([text.status, text.json.code]).toEqual([415, "unsupported_media_type"])
    for (const raw of ["{", `{"a":"\\ud800`, "[".repeat(20_000)]) {
      const broken = await post("/klantcontacten", undefined, { raw })
      expect([broken.status, broken.json.code]).toEqual([400, "parse_error"])
      expect(broken.json).not.toHaveProperty("invalidParams")
    }
  })
})

describe("a betrokkene that is made", () => {
  it("comes back as it was given, with a partij of the caller's choice", async () => {
    const { first, get, native, partij, post } = await filledApp()
    const given = {
      hadKlantcontact: { uuid: first.klantcontact.id, url: "https://elders.example.nl/x" },
      wasPartij: { uuid: partij },
      organisatienaam: "Fietsenmaker De Ketting",
      contactnaam: { voorletters: "S.", voornaam: "Sanne", voorvoegselAchternaam: "de", achternaam: "Boer" },
      bezoekadres: {
        straatnaam: "Kerkstraat",
        huisnummer: "7",
        huisnummertoevoeging: "bis",
        postcode: "3511 AB",
        stad: "Utrecht"
      },
      correspondentieadres: { adresregel1: "Rue 1", adresregel2: "Bruxelles", land: "BE" },
      ...betrokkene
    }
    const { headers, json, status } = await post("/betrokkenen", given)
    expect(status).toBe(201)
    expect(json).toMatchObject({
      ...given,
      hadKlantcontact: { uuid: first.klantcontact.id, url: `${base}/klantcontacten/${first.klantcontact.id}` },
      bezoekadres: { ...given.bezoekadres, huisnummer: 7, land: "" },
      volledigeNaam: "Sanne de Boer"
    })
    expect(headers.get("Location")).toBe(json.url)
    expect((await get(`/betrokkenen/${json.uuid}`)).json).toEqual(json)
    const { json: seen } = await native("GET", `/betrokkenen/${json.uuid}`)
    expect(seen).toMatchObject({ partij: { id: partij } })
  })

  it("may have nothing but a role, and groups that are null", async () => {
    const { first, post } = await filledApp()
    const { json, status } = await post("/betrokkenen", {
      hadKlantcontact: { uuid: first.klantcontact.id },
      wasPartij: null,
      contactnaam: null,
      bezoekadres: {},
      correspondentieadres: { adresregel1: "Postbus 12", postcode: "3500 AA", stad: "Utrecht" },
      ...betrokkene
    })
    expect(status).toBe(201)
    expect(json).toMatchObject({
      wasPartij: null,
      contactnaam: { voorletters: "", voornaam: "", voorvoegselAchternaam: "", achternaam: "" },
      correspondentieadres: { adresregel1: "Postbus 12", postcode: "3500 AA", stad: "Utrecht" }
    })
  })

  it("is refused with all that is wrong, in the order of the members", async () => {
    const { first, post } = await filledApp()
    const refusals = async (json: object) => codesOf((await post("/betrokkenen", json)).json)
    const hadKlantcontact = { uuid: first.klantcontact.id }
    expect(await refusals({})).toEqual(["hadKlantcontact", "rol", "initiator"].map((name) => [name, "required"]))
    expect(
      await refusals({
        wasPartij: { uuid: "1" },
        hadKlantcontact: "https://elders.example.nl/1",
        bezoekadres: { huisnummer: 12.5, land: "nld", straatnaam: null },
        contactnaam: { voorletters: "x".repeat(11) },
        rol: "",
        initiator: "?"
      })
    ).toEqual([
      ["wasPartij.uuid", "invalid"],
      ["hadKlantcontact.nonFieldErrors", "invalid"],
      ["bezoekadres.straatnaam", "null"],
      ["bezoekadres.huisnummer", "invalid"],
      ["bezoekadres.land", "max_length"],
      ["contactnaam.voorletters", "max_length"],
      ["rol", "invalid_choice"],
      ["initiator", "invalid"]
    ])
    expect(await refusals({ ...betrokkene, hadKlantcontact: {} })).toEqual([["hadKlantcontact.uuid", "required"]])
    expect(await refusals({ ...betrokkene, hadKlantcontact: { uuid: nobody } })).toEqual([
      ["hadKlantcontact.uuid", "invalid"]
    ])
    expect(await refusals({ ...betrokkene, hadKlantcontact, wasPartij: { uuid: nobody } })).toEqual([
      ["wasPartij.uuid", "invalid"]
    ])
    // 2: lines of an address abroad beside a Dutch one.
    expect(
      await refusals({
        ...betrokkene,
        hadKlantcontact,
        bezoekadres: { adresregel1: "Rue 1", land: "BE", stad: "Utrecht" }
      })
    ).toEqual([["bezoekadres.stad", "invalid"]])
    expect(await refusals({ ...betrokkene, hadKlantcontact, bezoekadres: { postcode: "3511" } })).toContainEqual([
      "bezoekadres.postcode",
      "invalid"
    ])
  })
})

describe("maak-klantcontact", () => {
  it("makes a klantcontact, with or without a betrokkene", async () => {
    const { get, partij, post } = await filledApp()
    const { headers, json, status } = await post("/maak-klantcontact", {
      klantcontact,
      betrokkene: { ...betrokkene, wasPartij: { uuid: partij }, hadKlantcontact: { uuid: nobody } },
      onderwerpobject: {}
    })
    expect([status, headers.get("Location")]).toEqual([201, null])
    expect(Object.keys(json)).toEqual(["klantcontact", "betrokkene", "onderwerpobject"])
    expect(json.klantcontact.hadBetrokkenen).toEqual([{ uuid: json.betrokkene.uuid, url: json.betrokkene.url }])
    expect(json.betrokkene).toMatchObject({
      wasPartij: { uuid: partij },
      hadKlantcontact: { uuid: json.klantcontact.uuid }
    })
    expect((await get(`/klantcontacten/${json.klantcontact.uuid}`)).json).toEqual(json.klantcontact)
    const alone = await post("/maak-klantcontact?x=1", { klantcontact })
    expect(alone.json).toMatchObject({ betrokkene: null, onderwerpobject: null })
  })

  it("makes nothing when a part is wrong, and names it with its part", async () => {
    const { get, post } = contractApp()
    const { json } = await post("/maak-klantcontact", {
      klantcontact: { ...klantcontact, kanaal: "" },
      betrokkene: { ...betrokkene, bezoekadres: { land: "nl1" } },
      onderwerpobject: { wasKlantcontact: null }
    })
    expect(codesOf(json)).toEqual([
      ["klantcontact.kanaal", "blank"],
      ["betrokkene.bezoekadres.land", "max_length"],
      ["onderwerpobject", "invalid"]
    ])
    expect(codesOf((await post("/maak-klantcontact", {})).json)).toEqual([["klantcontact", "required"]])
    expect(codesOf((await post("/maak-klantcontact", { klantcontact: null, betrokkene: null })).json)).toEqual([
      ["klantcontact", "null"],
      ["betrokkene", "null"]
    ])
    const unknown = await post("/maak-klantcontact", {
      klantcontact,
      betrokkene: { ...betrokkene, wasPartij: { uuid: nobody } }
    })
    expect(codesOf(unknown.json)).toEqual([["betrokkene.wasPartij.uuid", "invalid"]])
    expect((await get("/klantcontacten")).json.count).toBe(0)
  })

  it("needs to read and write, and to link with a partij; the read log and audit trail know it", async () => {
    const app = await filledApp()
    const body = { klantcontact, betrokkene: { ...betrokkene, wasPartij: { uuid: app.partij } } }
    const at = async (token: string, json: object) => (await app.post("/maak-klantcontact", json, { token })).status
    expect(await at(await tokenWith(app, ["write"]), { klantcontact })).toBe(403)
    const token = await tokenWith(app, ["read", "write"])
    expect([await at(token, { klantcontact }), await at(token, body)]).toEqual([201, 403])
    expect(await at(await tokenWith(app, ["read", "write", "link"]), body)).toBe(201)
    const { received, shown } = await asked(app, "POST", "/klantinteracties/api/v1/maak-klantcontact", { json: body })
    expect(shown).toHaveLength(3)
    const trail = await app.native("GET", `/betrokkenen/${received.json.betrokkene.uuid}/audittrail`)
    expect(trail.json.results[0]).toMatchObject({ activiteit: "maakKlantcontactCreate" })
  })
})
