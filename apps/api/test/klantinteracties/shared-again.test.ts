import { describe, expect, it } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { email, path } from "./address-app.ts"
import { given, other, sharedApp } from "./shared-app.ts"

describe("an address of a betrokkene and its partij both, told of again", () => {
  it("B9: is told again by the betrokkene alone, as its own if the partij has geheimhouding", async () => {
    const { add, both, giver, ofGiver, ofPartij, patch, reached, uuid } = await sharedApp()
    const alone = { verstrektDoorBetrokkene: both.verstrektDoorBetrokkene, verstrektDoorPartij: null }
    const again = await add(alone)
    expect([again.status, again.json]).toMatchObject([201, { ...both, uuid, adres: given }])
    expect(await ofGiver()).toEqual([[uuid, given, giver, ofPartij.uuid]])
    await patch(`partijen/${ofPartij.uuid}`, { indicatieGeheimhouding: true })
    const own = await add(alone)
    expect([own.status, own.json]).toMatchObject([201, { ...alone, adres: given }])
    expect(await ofGiver()).toEqual([[expect.not.stringContaining(uuid), given, giver, null]])
    expect((await reached()).digitaleAdressen).toMatchObject([{ waarde: { adres: given }, bron: "betrokkene" }])
  })

  it("B6: stays with each of several when what is listed for one of them is sent back", async () => {
    const { add, both, change, get, giver, listed, ofPartij, one, second, uuid } = await sharedApp()
    const others = second.betrokkene.id
    await add({ ...both, verstrektDoorBetrokkene: { uuid: others } })
    const { results: [row] } = (await get(`${path}?verstrektDoorBetrokkene__uuid=${giver}`)).json
    expect((await change("PUT", one, row)).json).toMatchObject(both)
    for (const id of [giver, others]) {
      expect(await listed(`verstrektDoorBetrokkene__uuid=${id}`)).toEqual([[uuid, given, id, ofPartij.uuid]])
    }
    expect((await change("PUT", one, { ...row, adres: other })).json).toMatchObject({ ...both, adres: other })
    expect(await listed(`verstrektDoorBetrokkene__uuid=${giver}`)).toEqual([[uuid, other, giver, ofPartij.uuid]])
    expect(await listed(`verstrektDoorBetrokkene__uuid=${others}`)).toEqual([[expect.any(String), given, others, null]])
  })

  it("is one for both, as the partij has it, of a betrokkene that said something else of it", async () => {
    const { both, change, get, ofGiver, ofPartij, one, patch, giver, idsAt, post, uuid } = await sharedApp()
    const own = (await idsAt(`betrokkenen/${giver}`))[given]
    await patch(`betrokkenen/${giver}/digitale-adressen/${own}`, { omschrijving: "alleen vandaag" })
    const rows = [[uuid, given, giver, ofPartij.uuid]]
    for (
      const tell of [
        () => post(path, { ...email, ...both }),
        () => change("PATCH", one, both),
        async () => change("PUT", one, { ...(await get(one)).json, ...both })
      ]
    ) {
      const told = await tell()
      expect(told.json).toMatchObject({ ...both, uuid, omschrijving: "" })
      expect(await ofGiver()).toEqual(rows)
      const [id] = Object.values(await idsAt(`betrokkenen/${giver}`))
      await patch(`betrokkenen/${giver}/digitale-adressen/${id}`, { omschrijving: "alleen vandaag" })
    }
  })

  it("B12: is not changed by its tag of before another end or beginning of the sharing", async () => {
    const { both, change, get, giver, idsAt, ofGiver, one, patch, post } = await sharedApp()
    const shared = await get(one)
    const own = (await idsAt(`betrokkenen/${giver}`))[given]
    await patch(`betrokkenen/${giver}/digitale-adressen/${own}`, { omschrijving: "alleen vandaag" })
    const ifMatch = (tag: string | null) => ({ "If-Match": tag ?? "" })
    const late = await change("PUT", one, shared.json, ifMatch(shared.headers.get("ETag")))
    expect(late.status).toBe(412)
    const alone = await get(one)
    expect((await change("PATCH", one, {}, ifMatch(alone.headers.get("ETag")))).status).toBe(200)
    await post(path, { ...email, ...both })
    for (const method of ["PUT", "DELETE"] as const) {
      expect((await change(method, one, alone.json, ifMatch(alone.headers.get("ETag")))).status).toBe(412)
    }
    expect(await ofGiver()).toMatchObject([[shared.json.uuid, given, giver, both.verstrektDoorPartij.uuid]])
    const now = await get(one)
    const changed = await change("PUT", one, { ...now.json, adres: other }, ifMatch(now.headers.get("ETag")))
    expect([changed.status, changed.json]).toMatchObject([200, { ...both, adres: other }])
    const tag = changed.headers.get("ETag")
    expect((await change("DELETE", one, undefined, ifMatch(tag))).status).toBe(204)
  })

  it("B5, B9: is answered again under its key only while it is of the same ones", async () => {
    const { app, both, change, get, one, patch, post, unlink } = await sharedApp().then((app) => ({ ...app, app }))
    const token = await tokenWith(app, ["read", "write"])
    const alone = { ...both, verstrektDoorPartij: null }
    const keyed = (body: object, key: string) =>
      post(path, { ...email, ...body }, { token, headers: { "Idempotency-Key": key } })
    const first = await keyed(alone, "alone")
    expect([first.status, (await keyed(alone, "alone")).json]).toEqual([201, first.json])
    expect((await keyed(both, "both")).status).toBe(201)
    // Now of the partij alone, and secret.
    await unlink()
    await patch(`partijen/${both.verstrektDoorPartij.uuid}`, { indicatieGeheimhouding: true })
    expect((await change("PATCH", one, { adres: "geheim@example.nl" })).status).toBe(200)
    for (const again of [await keyed(alone, "alone"), await keyed(both, "both")]) {
      expect(again.status).toBeGreaterThanOrEqual(400)
      expect(again.text).not.toContain("geheim@example.nl")
    }
    await patch(`partijen/${both.verstrektDoorPartij.uuid}`, { indicatieGeheimhouding: false })
    for (const again of [await keyed(alone, "alone"), await keyed(both, "both")]) {
      expect(again.status).toBe(410)
    }
    expect((await get(one)).status).toBe(200)
  })
})
