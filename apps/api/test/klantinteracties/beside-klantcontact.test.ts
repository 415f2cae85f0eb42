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
