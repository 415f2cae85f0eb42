import { describe, expect, it } from "vitest"
import { codesOf } from "./given.ts"
import { startedApp, task } from "./started-app.ts"

describe("an internetaak", () => {
  it("is given to the actoren in their order, by one name or the other", async () => {
    const app = await startedApp()
    const { actor, change, made, post, refusals } = app
    const second = await made("/actoren", { naam: "Anna", soortActor: "medewerker" })
    const both = [{ uuid: second.uuid }, { uuid: actor.uuid }]
    const { json } = await post("/internetaken", { ...task(app), toegewezenAanActoren: [...both, both[0]] })
    expect(json).toMatchObject({
      toegewezenAanActor: second,
      toegewezenAanActoren: [second, actor],
      aanleidinggevendKlantcontact: app.contact,
      toelichting: "",
      referentienummer: null,
      afgehandeldOp: null
    })
    const { toegewezenAanActoren: _, ...none } = task(app)
    const one = await post("/internetaken", { ...none, toegewezenAanActor: { uuid: actor.uuid } })
    expect(one.json).toMatchObject({ toegewezenAanActor: actor, toegewezenAanActoren: [actor] })
    expect(await refusals("/internetaken", none)).toEqual([["nonFieldErrors", "invalid"]])
    expect(await refusals("/internetaken", { ...task(app), toegewezenAanActor: actor })).toEqual([
      ["nonFieldErrors", "invalid"]
    ])
    expect(await refusals("/internetaken", { ...task(app), toegewezenAanActoren: actor })).toEqual([
      ["toegewezenAanActoren", "not_a_list"]
    ])
    // 53: what is no reference is refused, also in a change.
    const path = `/internetaken/${json.uuid}`
    expect(codesOf((await change("PATCH", path, { toegewezenAanActoren: [{}] })).json)).toEqual([
      ["toegewezenAanActoren.0.uuid", "required"]
    ])
    expect((await change("PATCH", path, { toegewezenAanActor: { uuid: actor.uuid } })).json).toMatchObject({
      toegewezenAanActoren: [actor]
    })
  })

  it("57: tells when it was given to these actoren, and when it was done", async () => {
    const app = await startedApp()
    const { change, made, post } = app
    const { json: created } = await post("/internetaken", { ...task(app), toegewezenOp: "2020-01-01T00:00:00Z" })
    expect(created.toegewezenOp).not.toContain("2020")
    const patch = async (json: object) => (await change("PATCH", `/internetaken/${created.uuid}`, json)).json
    const done = await patch({ status: "verwerkt" })
    expect(done).toMatchObject({ toegewezenOp: created.toegewezenOp, afgehandeldOp: expect.any(String) })
    expect((await patch({ toelichting: "ja" })).afgehandeldOp).toBe(done.afgehandeldOp)
    expect((await patch({ status: "te_verwerken" })).afgehandeldOp).toBeNull()
    expect(codesOf(await patch({ afgehandeldOp: "2026-11-24T09:00:00Z" }))).toEqual([["afgehandeldOp", "invalid"]])
    expect(await patch({ status: "verwerkt", afgehandeldOp: "2026-11-24T10:00:00+01:00" })).toMatchObject({
      afgehandeldOp: "2026-11-24T09:00:00Z"
    })
    const other = await made("/actoren", { naam: "Anna", soortActor: "medewerker" })
    await new Promise((resolve) => setTimeout(resolve, 5))
    const moved = await patch({ toegewezenAanActoren: [{ uuid: other.uuid }] })
    expect(Date.parse(moved.toegewezenOp)).toBeGreaterThan(Date.parse(created.toegewezenOp))
  })

  it("is found by each parameter, once", async () => {
    const app = await startedApp()
    const { actor, contact, get, listed, made, other } = app
    const anna = await made("/actoren", { naam: "Anna", soortActor: "medewerker" })
    const both = [{ uuid: actor.uuid }, { uuid: anna.uuid }]
    const first = await made("/internetaken", {
      ...task(app),
      nummer: "0000012345",
      referentienummer: "77",
      toegewezenAanActoren: both
    })
    const second = await made("/internetaken", {
      ...task(app),
      aanleidinggevendKlantcontact: { uuid: other.uuid },
      status: "verwerkt"
    })
    const { json } = await get(`/klantcontacten/${other.uuid}`)
    expect(await listed("/internetaken?nummer=0000012345")).toEqual([first.uuid])
    expect(await listed("/internetaken?referentienummer=77")).toEqual([first.uuid])
    expect(await listed("/internetaken?status=verwerkt")).toEqual([second.uuid])
    expect(await listed("/internetaken?actoren__naam=Anna")).toEqual([first.uuid])
    expect(await listed("/internetaken?actoren__naam=anna")).toEqual([])
    expect(await listed(`/internetaken?klantcontact__uuid=${contact.uuid}`)).toEqual([first.uuid])
    expect(await listed(`/internetaken?klantcontact__nummer=${json.nummer}`)).toEqual([second.uuid])
    expect(await listed(`/internetaken?toegewezenAanActor__uuid=${actor.uuid}`)).toEqual([second.uuid, first.uuid])
    expect(await listed(`/internetaken?toegewezenAanActor__url=${anna.url}`)).toEqual([first.uuid])
    expect(await listed(`/internetaken?aanleidinggevendKlantcontact__uuid=${other.uuid}`)).toEqual([second.uuid])
    const { json: { toegewezenOp } } = await get(`/internetaken/${first.uuid}`)
    expect(await listed(`/internetaken?toegewezenOp=${toegewezenOp}&nummer=0000012345`)).toEqual([first.uuid])
    expect((await get("/internetaken?status=open")).status).toBe(400)
  })

  it("31, 53: has a nummer of its own, and none that is an empty text or is taken fails otherwise", async () => {
    const app = await startedApp()
    const { change, post, refusals } = app
    await app.made("/internetaken", { ...task(app), nummer: "12", referentienummer: "34" })
    expect(await refusals("/internetaken", { ...task(app), nummer: "12" })).toEqual([["nummer", "unique"]])
    expect(await refusals("/internetaken", { ...task(app), referentienummer: "34" })).toEqual([
      ["referentienummer", "unique"]
    ])
    expect(await refusals("/internetaken", { ...task(app), nummer: "-1" })).toEqual([["nummer", "invalid"]])
    expect(await refusals("/internetaken", { ...task(app), nummer: "1".repeat(11) })).toEqual([
      ["nummer", "max_length"]
    ])
    const empty = { ...task(app), nummer: "", referentienummer: "" }
    const [one, two] = [await post("/internetaken", empty), await post("/internetaken", empty)]
    expect([one.status, two.status]).toEqual([201, 201])
    for (const { json } of [one, two]) expect(json).toMatchObject({ nummer: expect.stringMatching(/^\d{10}$/u) })
    expect(one.json.nummer).not.toBe(two.json.nummer)
    const unchanged = await change("PATCH", `/internetaken/${one.json.uuid}`, { nummer: null, status: "verwerkt" })
    expect(unchanged.json.nummer).toBe(one.json.nummer)
    const taken = await change("PATCH", `/internetaken/${one.json.uuid}`, { nummer: "12" })
    expect(codesOf(taken.json)).toEqual([["nummer", "unique"]])
    const atOnce = await Promise.all(
      Array.from({ length: 10 }, () => post("/internetaken", { ...task(app), nummer: "99" }))
    )
    expect(atOnce.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 9 }, () => 400)])
  })
})
