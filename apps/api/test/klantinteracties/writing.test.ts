import { describe, expect, it } from "vitest"
import { base, contractApp } from "./contract-app.ts"
import { filledApp } from "./filled-app.ts"
import { betrokkene, codesOf, klantcontact, nobody } from "./given.ts"

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

  it("18: is known to be in a language that exists, also by its code of two letters", async () => {
    const { native, post } = contractApp()
    const known = async (taal: string) => {
      const { json } = await post("/klantcontacten", { ...klantcontact, taal })
      expect(json.taal).toBe(taal)
      return (await native("GET", `/klantcontacten/${json.uuid}`)).json.taal
    }
    expect(await Promise.all(["nl", "NL", "nld", "dut", "en", "eng", "de", "fy", "xx"].map(known))).toEqual(
      ["nld", "nld", "nld", "nld", "eng", "eng", "deu", "fry", null]
    )
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
    expect(await refusals({ ...klantcontact, taal: "nldx" })).toEqual([["taal", "max_length"]])
    expect(await refusals([])).toEqual([["nonFieldErrors", "invalid"]])
    expect((await get("/klantcontacten")).json.count).toBe(0)
  })

  it("without a body is one without members", async () => {
    const { change, post } = contractApp()
    for (const sending of [{ raw: "" }, { raw: "", type: "application/json" }]) {
      expect(codesOf((await post("/klantcontacten", undefined, sending)).json)).toContainEqual(["kanaal", "required"])
      expect((await post("/onderwerpobjecten", undefined, sending)).status).toBe(201)
    }
    const { json: { uuid } } = await post("/klantcontacten", klantcontact)
    expect((await change("PUT", `/klantcontacten/${uuid}`)).json.code).toBe("parse_error")
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
    expect(await refusals({ ...betrokkene, hadKlantcontact, bezoekadres: { postcode: "3511" } })).toContainEqual([
      "bezoekadres.postcode",
      "invalid"
    ])
  })
})
