import { describe, expect, it } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { contractApp } from "./contract-app.ts"
import { filledApp } from "./filled-app.ts"
import { codesOf, klantcontact as givenKlantcontact, nobody } from "./given.ts"

const klantcontact = { ...givenKlantcontact, inhoud: "stoep" }
describe("a klantcontact that is changed", () => {
  it("keeps what is not named, by PUT as by PATCH", async () => {
    const { change, get, post } = contractApp()
    const { json: made } = await post("/klantcontacten", klantcontact)
    const path = `/klantcontacten/${made.uuid}`
    const patched = await change("PATCH", path, {
      onderwerp: "Vaste tegel",
      indicatieContactGelukt: true,
      uuid: nobody
    })
    expect([patched.status, patched.headers.get("Location")]).toEqual([200, null])
    expect(patched.json).toEqual({ ...made, onderwerp: "Vaste tegel", indicatieContactGelukt: true })
    const { inhoud: _, ...required } = klantcontact
    const replaced = await change("PUT", path, { ...required, indicatieContactGelukt: null })
    expect(replaced.json).toEqual(made)
    expect((await change("PATCH", path, {})).json).toEqual(made)
    expect((await get(path)).json).toEqual(made)
    // What was read may be sent back whole.
    expect((await change("PUT", path, { ...made, nummer: null })).json).toEqual(made)
  })

  it("is refused with all that is wrong", async () => {
    const { change, post } = contractApp()
    const { json: { uuid } } = await post("/klantcontacten", klantcontact)
    const path = `/klantcontacten/${uuid}`
    expect(codesOf((await change("PUT", path, { kanaal: "" })).json)).toEqual([
      ["kanaal", "blank"],
      ["onderwerp", "required"],
      ["taal", "required"],
      ["vertrouwelijk", "required"]
    ])
    expect(codesOf((await change("PATCH", path, { kanaal: "", inhoud: null })).json)).toEqual([
      ["kanaal", "blank"],
      ["inhoud", "null"]
    ])
    expect(codesOf((await change("PATCH", path, [])).json)).toEqual([["nonFieldErrors", "invalid"]])
    for (const [method, other] of [["PUT", nobody], ["PATCH", "1"], ["DELETE", nobody]] as const) {
      const { json, status } = await change(
        method,
        `/klantcontacten/${other}`,
        method === "DELETE" ? undefined : klantcontact
      )
      expect([status, json.code]).toEqual([404, "not_found"])
    }
  })

  it("26: keeps both of two changes of different members at once, and refuses one of an older version", async () => {
    const { change, get, post } = contractApp()
    const { json: { uuid } } = await post("/klantcontacten", klantcontact)
    const path = `/klantcontacten/${uuid}`
    const etag = (await get(path)).headers.get("ETag") ?? ""
    const both = await Promise.all([
      change("PATCH", path, { kanaal: "mail" }),
      change("PATCH", path, { inhoud: "weg" })
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect((await get(path)).json).toMatchObject({ kanaal: "mail", inhoud: "weg" })
    const stale = await change("PATCH", path, { kanaal: "brief" }, { "If-Match": etag })
    expect(stale.status).toBe(412)
    const fresh = (await get(path)).headers.get("ETag") ?? ""
    expect((await change("PATCH", path, { kanaal: "brief" }, { "If-Match": fresh })).status).toBe(200)
    expect((await get(path, { headers: { "If-None-Match": fresh } })).status).toBe(200)
    const now = (await get(path)).headers.get("ETag") ?? ""
    expect((await get(path, { headers: { "If-None-Match": now } })).status).toBe(304)
    await post("/betrokkenen", { hadKlantcontact: { uuid }, rol: "klant", initiator: true })
    expect((await get(path, { headers: { "If-None-Match": now } })).status).toBe(200)
  })

  it("is gone with its betrokkenen once it is deleted, and no partij with them", async () => {
    const { change, first, get, partij } = await filledApp()
    const path = `/klantcontacten/${first.klantcontact.id}`
    const gone = await change("DELETE", path)
    expect([gone.status, gone.text, gone.headers.get("Content-Type")]).toEqual([204, "", null])
    expect((await change("DELETE", path)).status).toBe(404)
    expect((await get(`/betrokkenen/${first.betrokkene.id}`)).status).toBe(404)
    expect((await get(`/partijen/${partij}`)).json.betrokkenen).toHaveLength(1)
  })

  it("shows its texts to nobody by a change, when it is vertrouwelijk", async () => {
    const app = contractApp()
    const { json: { uuid } } = await app.post("/klantcontacten", { ...klantcontact, vertrouwelijk: true })
    const token = await tokenWith(app, ["read", "write"])
    for (const [method, json] of [["PATCH", { vertrouwelijk: false }], ["DELETE", undefined]] as const) {
      const { status } = await app.send(method, `/klantinteracties/api/v1/klantcontacten/${uuid}`, {
        token,
        ...(json === undefined ? {} : { json })
      })
      expect(status).toBe(403)
    }
  })
})

describe("a betrokkene that is changed", () => {
  it("52: keeps what is not named, a group as a whole is replaced", async () => {
    const { change, stranger } = await filledApp()
    const path = `/betrokkenen/${stranger.id}`
    const { json } = await change("PATCH", path, { contactnaam: { achternaam: "Jansen" }, initiator: true })
    expect(json).toMatchObject({
      contactnaam: { voorletters: "", voornaam: "", voorvoegselAchternaam: "", achternaam: "Jansen" },
      volledigeNaam: "Jansen",
      correspondentieadres: { adresregel1: "Postbus 12" },
      rol: "vertegenwoordiger",
      initiator: true
    })
    expect(json.digitaleAdressen).toEqual([
      expect.objectContaining({ uuid: stranger.digitaleAdressen[0].id })
    ])
    const emptied = await change("PUT", path, {
      ...json,
      contactnaam: null,
      correspondentieadres: {}
    })
    expect(emptied.json).toMatchObject({
      volledigeNaam: "",
      correspondentieadres: { adresregel1: "" },
      initiator: true
    })
  })

  it("is linked, linked to another in one go, and unlinked; each is recorded", async () => {
    const { change, native, partij, stranger } = await filledApp()
    const other = await native("POST", "/partijen", { soortPartij: "organisatie", organisatienaam: "De Ketting" })
    const path = `/betrokkenen/${stranger.id}`
    const at = async (wasPartij: unknown) => (await change("PATCH", path, { wasPartij })).json
    expect(await at({ uuid: partij })).toMatchObject({ wasPartij: { uuid: partij }, contactnaam: { voornaam: "Bo" } })
    expect(await at({ uuid: other.json.id })).toMatchObject({ wasPartij: { uuid: other.json.id } })
    expect(codesOf(await at({ uuid: nobody }))).toEqual([["wasPartij.uuid", "invalid"]])
    // 53: no relation at all is no reason to fail.
    expect(codesOf(await at({}))).toEqual([["wasPartij.uuid", "required"]])
    expect(await at(null)).toMatchObject({ wasPartij: null, contactnaam: { voornaam: "Bo" } })
    expect((await native("GET", `/betrokkenen/${stranger.id}`)).json.partij).toBeNull()
    const { json: { results } } = await native("GET", `/betrokkenen/${stranger.id}/audittrail?pageSize=100&sort=op`)
    expect(results.map(({ soort }: { soort: string }) => soort)).toEqual([
      "geregistreerd",
      "gekoppeld",
      "ontkoppeld",
      "gekoppeld",
      "ontkoppeld"
    ])
  })

  it("5: stays at its klantcontact, and needs the right to link for another partij", async () => {
    const app = await filledApp()
    const path = `/betrokkenen/${app.stranger.id}`
    const moved = await app.change("PATCH", path, { hadKlantcontact: { uuid: app.second.klantcontact.id } })
    expect(codesOf(moved.json)).toEqual([["hadKlantcontact.uuid", "invalid"]])
    const same = await app.change("PATCH", path, { hadKlantcontact: { uuid: app.first.klantcontact.id } })
    expect(same.status).toBe(200)
    const token = await tokenWith(app, ["read", "write"])
    const linking = await app.send("PATCH", `/klantinteracties/api/v1${path}`, { token, json: { wasPartij: null } })
    expect(linking.status).toBe(403)
  })

  it("23: takes its digital addresses along when it is deleted, and nothing else", async () => {
    const { change, first, get, stranger } = await filledApp()
    expect((await change("DELETE", `/betrokkenen/${stranger.id}`)).status).toBe(204)
    const { json } = await get(`/klantcontacten/${first.klantcontact.id}`)
    expect(json.hadBetrokkenen.map(({ uuid }: { uuid: string }) => uuid)).toEqual([first.betrokkene.id])
  })
})
