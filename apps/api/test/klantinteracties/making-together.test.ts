import { describe, expect, it } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { asked } from "../read-entries.ts"
import { base, contractApp } from "./contract-app.ts"
import { filledApp } from "./filled-app.ts"
import { betrokkene, codesOf, klantcontact, nobody } from "./given.ts"

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
      onderwerpobject: { wasKlantcontact: { uuid: "1" }, onderwerpobjectidentificator: { objectId: null } }
    })
    expect(codesOf(json)).toEqual([
      ["klantcontact.kanaal", "blank"],
      ["betrokkene.bezoekadres.land", "max_length"],
      ["onderwerpobject.wasKlantcontact.uuid", "invalid"],
      ["onderwerpobject.onderwerpobjectidentificator.objectId", "null"]
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
    const about = await post("/maak-klantcontact", {
      klantcontact,
      betrokkene,
      onderwerpobject: { wasKlantcontact: { uuid: nobody } }
    })
    expect(codesOf(about.json)).toEqual([["onderwerpobject.wasKlantcontact.uuid", "invalid"]])
    expect((await get("/klantcontacten")).json.count).toBe(0)
  })

  it("32: keeps what it was about with the rest, once under an Idempotency-Key", async () => {
    const { get, post } = contractApp()
    const { json: earlier } = await post("/klantcontacten", klantcontact)
    const identificator = {
      objectId: "5f0c2f1e",
      codeObjecttype: "zaak",
      codeRegister: "open-zaak",
      codeSoortObjectId: "uuid"
    }
    const body = {
      klantcontact,
      betrokkene,
      onderwerpobject: { wasKlantcontact: { uuid: earlier.uuid }, onderwerpobjectidentificator: identificator }
    }
    const headers = { "Idempotency-Key": "1" }
    const { json, status } = await post("/maak-klantcontact", body, { headers })
    expect(status).toBe(201)
    expect((await post("/maak-klantcontact", body, { headers })).json).toEqual(json)
    const { uuid } = json.onderwerpobject
    expect(json.onderwerpobject).toEqual({
      uuid,
      url: `${base}/onderwerpobjecten/${uuid}`,
      klantcontact: { uuid: json.klantcontact.uuid, url: json.klantcontact.url },
      wasKlantcontact: { uuid: earlier.uuid, url: earlier.url },
      onderwerpobjectidentificator: identificator
    })
    const found = await get(`/klantcontacten/${json.klantcontact.uuid}?expand=gingOverOnderwerpobjecten`)
    expect(found.json.gingOverOnderwerpobjecten).toEqual([{ uuid, url: json.onderwerpobject.url }])
    expect(found.json._expand).toEqual({ gingOverOnderwerpobjecten: [json.onderwerpobject] })
    expect((await get(`/klantcontacten/${earlier.uuid}`)).json.gingOverOnderwerpobjecten).toEqual([])
    expect((await get("/klantcontacten")).json.count).toBe(2)
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
