import { describe, expect, it } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { base } from "./contract-app.ts"
import { emptyIdentificator, startedApp, task, zaak } from "./started-app.ts"

describe("a klantcontact", () => {
  it("41a: shows all that stands beside it, written out where that is asked", async () => {
    const app = await startedApp()
    const { contact, get, made } = app
    const about = await made("/onderwerpobjecten", { klantcontact: { uuid: contact.uuid } })
    const toDo = await made("/internetaken", task(app))
    const document = await made("/bijlagen", { wasBijlageVanKlantcontact: { uuid: contact.uuid } })
    const expand = "gingOverOnderwerpobjecten,leiddeTotInterneTaken,omvatteBijlagen,hadBetrokkenen"
    const { json } = await get(`/klantcontacten/${contact.uuid}?expand=${expand}`)
    expect(json).toMatchObject({
      gingOverOnderwerpobjecten: [about],
      leiddeTotInterneTaken: [toDo],
      omvatteBijlagen: [document]
    })
    expect(json._expand).toEqual({
      hadBetrokkenen: [],
      leiddeTotInterneTaken: [(await get(`/internetaken/${toDo.uuid}`)).json],
      gingOverOnderwerpobjecten: [(await get(`/onderwerpobjecten/${about.uuid}`)).json],
      omvatteBijlagen: [(await get(`/bijlagen/${document.uuid}`)).json]
    })
    const { json: { results } } = await get(`/klantcontacten?expand=${expand}`)
    expect(results[0]._expand).toEqual(Object.fromEntries(expand.split(",").map((name) => [name, []])))
  })

  it("23: takes along what stands beside it when it is deleted", async () => {
    const app = await startedApp()
    const { change, contact, get, made, other } = app
    const gone = [
      await made("/onderwerpobjecten", { klantcontact: { uuid: contact.uuid } }),
      await made("/onderwerpobjecten", { klantcontact: { uuid: other.uuid }, wasKlantcontact: { uuid: contact.uuid } }),
      await made("/internetaken", task(app)),
      await made("/bijlagen", { wasBijlageVanKlantcontact: { uuid: contact.uuid } })
    ]
    await change("DELETE", `/klantcontacten/${contact.uuid}`)
    for (const { url } of gone) expect((await get(url.slice(base.length))).status).toBe(404)
    expect((await get(`/actoren/${app.actor.uuid}`)).status).toBe(200)
  })

  it("goes along with an onderwerpobject that is deleted with `cascade`, unless another is about it", async () => {
    const { change, contact, get, made, other } = await startedApp()
    const about = (...contacts: ReadonlyArray<{ uuid: string }>) =>
      made("/onderwerpobjecten", { klantcontact: contacts[0], wasKlantcontact: contacts[1] })
    const removed = ({ uuid }: { uuid: string }, query: string) =>
      change("DELETE", `/onderwerpobjecten/${uuid}?${query}`)
    const status = async ({ uuid }: { uuid: string }) => (await get(`/klantcontacten/${uuid}`)).status
    for (const query of ["cascade=false", "cascade=1", "cascade=", "cascade=true&cascade=nee"]) {
      const { status, text } = await removed(await about(contact), query)
      expect([query, status, text]).toEqual([query, 204, ""])
    }
    const [first, second] = [await about(contact, other), await about(contact)]
    const kept = await removed(first, "cascade=TRUE")
    expect([kept.status, kept.json]).toEqual([200, { behouden: [contact.url] }])
    expect([await status(contact), await status(other)]).toEqual([200, 404])
    const gone = await removed(second, "cascade=true")
    expect([gone.status, gone.json]).toEqual([200, { behouden: [] }])
    expect(await status(contact)).toBe(404)
    expect((await removed(second, "cascade=true")).status).toBe(404)
  })

  it("19: that is vertrouwelijk goes along with nothing for who may not see it", async () => {
    const app = await startedApp(true)
    const { contact, get, made, other } = app
    const about = await made("/onderwerpobjecten", { klantcontact: other, wasKlantcontact: contact })
    const path = `/klantinteracties/api/v1/onderwerpobjecten/${about.uuid}`
    const removed = async (tag: string, ...scopes: Parameters<typeof tokenWith>[1]) =>
      (await app.send("DELETE", `${path}?cascade=true`, {
        token: await tokenWith(app, scopes),
        ...(tag === "" ? {} : { headers: { "if-match": tag } })
      })).status
    expect(await removed("", "read", "read-confidential")).toBe(403)
    expect(await removed("", "write")).toBe(403)
    expect(await removed("\"9\"", "write", "read-confidential")).toBe(412)
    expect((await get(`/onderwerpobjecten/${about.uuid}`)).status).toBe(200)
    expect(await removed("", "write", "read-confidential")).toBe(200)
    for (const { uuid } of [contact, other]) expect((await get(`/klantcontacten/${uuid}`)).status).toBe(404)
  })

  it("19: that is vertrouwelijk hides the texts of what stands beside it, in every answer and list", async () => {
    const app = await startedApp(true)
    const { contact, get, made, other } = app
    const about = await made("/onderwerpobjecten", {
      klantcontact: { uuid: contact.uuid },
      wasKlantcontact: { uuid: other.uuid },
      onderwerpobjectidentificator: zaak
    })
    const document = await made("/bijlagen", {
      wasBijlageVanKlantcontact: { uuid: contact.uuid },
      bijlageidentificator: zaak
    })
    const toDo = await made("/internetaken", { ...task(app), toelichting: "geheim" })
    const token = await tokenWith(app, ["read", "write"])
    const seen = (path: string) => get(path, { token })
    for (
      const path of [
        `/onderwerpobjecten/${about.uuid}`,
        "/onderwerpobjecten",
        `/bijlagen/${document.uuid}`,
        `/internetaken/${toDo.uuid}`,
        "/internetaken?status=te_verwerken",
        `/klantcontacten/${contact.uuid}?expand=leiddeTotInterneTaken,gingOverOnderwerpobjecten,omvatteBijlagen`
      ]
    ) {
      const { status, text } = await seen(path)
      expect([path, status]).toEqual([path, 200])
      for (const secret of [zaak.objectId, "Terugbellen", "geheim"]) expect(text).not.toContain(secret)
    }
    expect((await seen(`/onderwerpobjecten/${about.uuid}`)).json).toMatchObject({
      klantcontact: contact,
      wasKlantcontact: null,
      onderwerpobjectidentificator: emptyIdentificator
    })
    expect((await seen(`/klantcontacten/${contact.uuid}`)).json.leiddeTotInterneTaken).toEqual([toDo])
    // Nobody finds it by what he may not see.
    for (
      const filter of [
        `/onderwerpobjecten?onderwerpobjectidentificatorObjectId=${zaak.objectId}`,
        `/onderwerpobjecten?wasKlantcontact__uuid=${other.uuid}`,
        `/bijlagen?bijlageidentificatorCodeRegister=${zaak.codeRegister}`
      ]
    ) {
      expect([filter, (await seen(filter)).json.count, (await get(filter)).json.count]).toEqual([filter, 0, 1])
    }
    for (const { url } of [about, document, toDo]) {
      for (const [method, json] of [["PATCH", {}], ["DELETE", undefined]] as const) {
        const path = `/klantinteracties/api/v1${url.slice(base.length)}`
        const { status } = await app.send(method, path, { token, ...(json === undefined ? {} : { json }) })
        expect(status).toBe(403)
      }
    }
  })
})
