import { describe, expect, it } from "vitest"
import { base } from "./contract-app.ts"
import { nobody } from "./given.ts"
import { startedApp, task, zaak } from "./started-app.ts"

describe("a side record", () => {
  it("is made, read, changed and deleted, at the address that Location names", async () => {
    const { actor, change, contact, get, made, post } = await startedApp()
    const bodies = {
      onderwerpobjecten: { klantcontact: { uuid: contact.uuid }, onderwerpobjectidentificator: zaak },
      bijlagen: { wasBijlageVanKlantcontact: { uuid: contact.uuid }, bijlageidentificator: zaak },
      actorklantcontacten: { actor: { uuid: actor.uuid }, klantcontact: { uuid: contact.uuid } },
      actoren: { naam: "Anna", soortActor: "medewerker", actoridentificator: zaak },
      internetaken: task({ contact, actor })
    }
    for (const [collection, body] of Object.entries(bodies)) {
      const { headers, json, status } = await post(`/${collection}`, { ...body, onbekend: 1, uuid: nobody })
      expect([collection, status, headers.get("Location")]).toEqual([collection, 201, json.url])
      expect(json).toMatchObject({ url: `${base}/${collection}/${json.uuid}` })
      const path = `/${collection}/${json.uuid}`
      const received = await get(path)
      expect(received.json).toEqual(json)
      expect((await change("PATCH", path, {})).json).toEqual(json)
      expect((await change("PUT", path, body)).json).toEqual(json)
      const old = await change("PATCH", path, {}, { "If-Match": "\"9\"" })
      expect([collection, old.status]).toEqual([collection, 412])
      const tag = received.headers.get("ETag") ?? ""
      expect((await change("DELETE", path, undefined, { "If-Match": tag })).status).toBe(204)
      for (const gone of [await get(path), await change("DELETE", path), await change("PUT", path, body)]) {
        expect([collection, gone.status, gone.json.code]).toEqual([collection, 404, "not_found"])
      }
    }
    expect(await made("/onderwerpobjecten", {})).toBeDefined()
  })

  it("27: is made once under an Idempotency-Key", async () => {
    const app = await startedApp()
    const headers = { "Idempotency-Key": "1" }
    const first = await app.post("/internetaken", task(app), { headers })
    expect((await app.post("/internetaken", task(app), { headers })).json).toEqual(first.json)
    expect((await app.get("/internetaken")).json.count).toBe(1)
  })

  it("26: keeps both of two changes of different members at once", async () => {
    const app = await startedApp()
    const { uuid } = await app.made("/internetaken", task(app))
    const both = await Promise.all([
      app.change("PATCH", `/internetaken/${uuid}`, { toelichting: "Bel na vijven" }),
      app.change("PATCH", `/internetaken/${uuid}`, { status: "verwerkt" })
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect((await app.get(`/internetaken/${uuid}`)).json).toMatchObject({
      toelichting: "Bel na vijven",
      status: "verwerkt"
    })
  })

  it("is refused with a record that there is not, and with all that is wrong, in the order of the members", async () => {
    const app = await startedApp()
    const { actor, contact, refusals } = app
    const at = { uuid: nobody }
    expect(await refusals("/actorklantcontacten", {})).toEqual([["actor", "required"], ["klantcontact", "required"]])
    expect(await refusals("/actorklantcontacten", { actor: at, klantcontact: contact })).toEqual([
      ["actor.uuid", "invalid"]
    ])
    expect(await refusals("/onderwerpobjecten", { klantcontact: at })).toEqual([["klantcontact.uuid", "invalid"]])
    expect(await refusals("/onderwerpobjecten", { wasKlantcontact: {} })).toEqual([
      ["wasKlantcontact.uuid", "required"]
    ])
    expect(await refusals("/bijlagen", { wasBijlageVanKlantcontact: at })).toEqual([
      ["wasBijlageVanKlantcontact.uuid", "invalid"]
    ])
    expect(
      await refusals("/bijlagen", { bijlageidentificator: { objectId: "o".repeat(201), codeRegister: null } })
    ).toEqual([
      ["bijlageidentificator.objectId", "max_length"],
      ["bijlageidentificator.codeRegister", "null"]
    ])
    expect(await refusals("/internetaken", { ...task(app), toegewezenAanActoren: [actor, at] })).toEqual([
      ["toegewezenAanActoren.1.uuid", "invalid"]
    ])
    const { toegewezenAanActoren: _, ...alone } = task(app)
    expect(await refusals("/internetaken", { ...alone, toegewezenAanActor: at })).toEqual([
      ["toegewezenAanActor.uuid", "invalid"]
    ])
    expect(await refusals("/internetaken", { ...task(app), aanleidinggevendKlantcontact: at })).toEqual([
      ["aanleidinggevendKlantcontact.uuid", "invalid"]
    ])
  })

  it("has lists that are narrowed by each parameter, newest first, and its own address too", async () => {
    const app = await startedApp()
    const { contact, get, listed, made, other } = app
    const first = await made("/onderwerpobjecten", {
      klantcontact: { uuid: contact.uuid },
      onderwerpobjectidentificator: zaak
    })
    const second = await made("/onderwerpobjecten", {
      klantcontact: { uuid: other.uuid },
      wasKlantcontact: { uuid: contact.uuid },
      onderwerpobjectidentificator: { ...zaak, codeRegister: "elders" }
    })
    const prefix = "/onderwerpobjecten?"
    const identificator = `${prefix}onderwerpobjectidentificator`
    expect(await listed("/onderwerpobjecten")).toEqual([second.uuid, first.uuid])
    expect(await listed(`${prefix}klantcontact__uuid=${contact.uuid}`)).toEqual([first.uuid])
    expect(await listed(`${prefix}klantcontact__url=${encodeURIComponent(other.url)}`)).toEqual([second.uuid])
    expect(await listed(`${prefix}klantcontact__url=${other.url}&klantcontact__uuid=${contact.uuid}`)).toEqual([])
    expect(await listed(`${prefix}wasKlantcontact__uuid=${contact.uuid}`)).toEqual([second.uuid])
    expect(await listed(`${prefix}wasKlantcontact__url=${contact.url}`)).toEqual([second.uuid])
    expect(await listed(`${identificator}ObjectId=${zaak.objectId}`)).toEqual([second.uuid, first.uuid])
    expect(await listed(`${identificator}ObjectId=${zaak.objectId.toUpperCase()}`)).toEqual([])
    expect(await listed(`${identificator}CodeRegister=elders`)).toEqual([second.uuid])
    const { json: page } = await get(`${identificator}CodeObjecttype=zaak&pageSize=1`)
    expect(page).toMatchObject({ count: 2, previous: null, results: [{ uuid: second.uuid }] })
    expect((await get(page.next.slice(base.length))).json.results).toMatchObject([{ uuid: first.uuid }])
    expect(await listed(`${identificator}CodeSoortObjectId=uuid&onderwerpobjectidentificatorCodeRegister=open-zaak`))
      .toEqual([first.uuid])
    const own = `/onderwerpobjecten/${first.uuid}?onderwerpobjectidentificatorCodeRegister=`
    expect((await get(`${own}open-zaak`)).status).toBe(200)
    expect((await get(`${own}elders`)).status).toBe(404)
    expect((await get("/onderwerpobjecten?x=1")).json.invalidParams[0].code).toBe("unknown-parameters")
    expect((await get("/onderwerpobjecten?expand=klantcontact")).status).toBe(400)
    expect((await get("/onderwerpobjecten?klantcontact__uuid=x")).status).toBe(400)
  })
})
