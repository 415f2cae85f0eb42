import { describe, expect, it } from "vitest"
import { addressApp, email, path } from "./address-app.ts"
import { codesOf } from "./given.ts"
import { given, other, sharedApp } from "./shared-app.ts"

describe("an address of a betrokkene and its partij both", () => {
  it("is listed once, found by both, and has an id of its own in each record at /api/v1", async () => {
    const { get, giver, idsAt, listed, ofGiver, ofPartij, openly, uuid } = await sharedApp()
    const row = [uuid, given, giver, ofPartij.uuid]
    expect(await listed(`adres=${given}`)).toEqual([row])
    expect(await listed(`verstrektDoorPartij__uuid=${ofPartij.uuid}&adres=${given}`)).toEqual([row])
    expect(await ofGiver()).toEqual([row])
    const leads = await get(`/betrokkenen?verstrektedigitaalAdres__uuid=${uuid}`)
    expect(leads.json.results.map((one: { uuid: string }) => one.uuid)).toEqual([giver])
    const { _expand } = await openly(`/klantinteracties/api/v1/betrokkenen/${giver}?expand=digitaleAdressen`)
    expect(_expand.digitaleAdressen.map((one: { uuid: string }) => one.uuid)).toEqual([uuid])
    const [ofPartijen, ofBetrokkene] = [await idsAt(`partijen/${ofPartij.uuid}`), await idsAt(`betrokkenen/${giver}`)]
    expect(ofPartijen[given]).toBe(uuid)
    expect(ofBetrokkene[given]).not.toBe(uuid)
  })

  it("B5, B10: is two addresses once they are unlinked, and neither tells of the other", async () => {
    const { change, get, giver, idsAt, listed, ofGiver, ofPartij, one, patch, reached, unlink, uuid } =
      await sharedApp()
    await unlink()
    const own = (await idsAt(`betrokkenen/${giver}`))[given] ?? ""
    const rows = [[own, given, giver, null], [uuid, given, null, ofPartij.uuid]]
    expect((await listed(`adres=${given}`)).toSorted()).toEqual(rows.toSorted())
    expect(await ofGiver()).toEqual(rows.slice(0, 1))
    expect((await get(one)).json.verstrektDoorBetrokkene).toBe(null)
    expect((await get(`${path}/${own}`)).json.verstrektDoorPartij).toBe(null)
    await patch(`partijen/${ofPartij.uuid}`, { indicatieGeheimhouding: true })
    for (const method of ["PATCH", "PUT"] as const) {
      const changed = await change(method, one, { ...email, adres: "geheim@example.nl" })
      expect(changed.json).toMatchObject({ adres: "geheim@example.nl", verstrektDoorBetrokkene: null })
    }
    expect(await reached()).toMatchObject({
      gekend: false,
      digitaleAdressen: [{ waarde: { adres: given }, bron: "betrokkene" }]
    })
    expect(await ofGiver()).toEqual(rows.slice(0, 1))
  })

  it("B11: stays with the betrokkene alone when the partij is forgotten or deleted", async () => {
    for (const forget of [true, false]) {
      const { change, get, giver, native, ofGiver, ofPartij, one } = await sharedApp()
      const gone = forget
        ? await native("POST", `/partijen/${ofPartij.uuid}/vergetelheid`)
        : await change("DELETE", `/partijen/${ofPartij.uuid}`)
      expect(gone.status).toBeLessThan(300)
      expect((await get(one)).status).toBe(404)
      const left = await ofGiver()
      expect(left).toEqual(forget ? [] : [[expect.any(String), given, giver, null]])
    }
  })

  it.each(["betrokkene", "partij"] as const)(
    "B6, B12: is two once that of the %s is changed at /api/v1",
    async (side) => {
      const { change, get, giver, idsAt, listed, ofGiver, ofPartij, one, openly, patch, reached, uuid } =
        await sharedApp()
      const [here, there] = [`betrokkenen/${giver}`, `partijen/${ofPartij.uuid}`]
      const own = (await idsAt(here))[given]
      const changed = side === "betrokkene" ? [here, own] : [there, uuid]
      await patch(`${changed[0]}/digitale-adressen/${changed[1]}`, { adres: other })
      const [ofB, ofP] = side === "betrokkene" ? [other, given] : [given, other]
      const rows = [[own, ofB, giver, null], [uuid, ofP, null, ofPartij.uuid]]
      expect(await ofGiver()).toEqual(rows.slice(0, 1))
      expect(await listed(`adres=${ofB}`)).toEqual(rows.slice(0, 1))
      expect(await listed(`adres=${ofP}`)).toEqual(rows.slice(1))
      const { _expand } = await openly(`/klantinteracties/api/v1/${here}?expand=digitaleAdressen`)
      expect(_expand.digitaleAdressen).toMatchObject([{ uuid: own, adres: ofB }])
      const described = await change("PATCH", one, { omschrijving: "werk" })
      expect(described.json).toMatchObject({ adres: ofP, omschrijving: "werk", verstrektDoorBetrokkene: null })
      expect((await reached()).digitaleAdressen[0].waarde).toEqual({ soortDigitaalAdres: "email", adres: ofB })
      expect((await get(`${path}/${own}`)).json).toMatchObject({ adres: ofB, omschrijving: "" })
    }
  )

  it("B9: is seen only by who may see the partij, and what changes then is not told to the betrokkene", async () => {
    const { add, both, change, listed, ofGiver, ofPartij, one, openly, patch, reached, giver } = await sharedApp()
    await patch(`partijen/${ofPartij.uuid}`, { indicatieGeheimhouding: true })
    expect(await ofGiver()).toEqual([])
    expect(await listed(`adres=${given}`)).toEqual([])
    const shown = await openly(`/klantinteracties/api/v1/betrokkenen/${giver}?expand=digitaleAdressen`)
    expect(shown.digitaleAdressen).toEqual([])
    expect((await change("PATCH", one, { isStandaardAdres: true })).json).toMatchObject({ ...both, adres: given })
    expect((await change("PATCH", one, { adres: "geheim@example.nl" })).json).toMatchObject({
      adres: "geheim@example.nl",
      verstrektDoorBetrokkene: null
    })
    expect(JSON.stringify([await reached(), await ofGiver()])).not.toContain("geheim@example.nl")
    for (const refused of [await add({ ...both, adres: other }), await change("PATCH", one, both)]) {
      expect([refused.status, codesOf(refused.json)]).toEqual([400, [["verstrektDoorBetrokkene.uuid", "invalid"]]])
    }
  })

  it("B5: is refused unless they are linked, also to who may link, and nothing is left of it", async () => {
    const { add, change, listed, native, ofPartij, post, stranger } = await addressApp().then(async (app) => ({
      ...app,
      listed: async (adres: string) => (await app.get(`${path}?adres=${adres}`)).json.count as number
    }))
    const elsewhere = await native("POST", "/partijen", { soortPartij: "persoon", contactnaam: { voornaam: "Cas" } })
    const ofOther = await native("POST", "/betrokkenen", {
      klantcontact: stranger.klantcontact,
      rol: "klant",
      initiator: false
    })
    const linked = await change("PATCH", `/betrokkenen/${ofOther.json.id}`, { wasPartij: { uuid: elsewhere.json.id } })
    expect(linked.status).toBe(200)
    const ofP = await add({ adres: "partij@example.nl" })
    for (const uuid of [stranger.id, ofOther.json.id]) {
      const verstrektDoorBetrokkene = { uuid }
      const ofB = await post(path, { ...email, adres: `${uuid}@example.nl`, verstrektDoorBetrokkene })
      for (
        const { json, status } of [
          await add({ verstrektDoorBetrokkene }),
          await change("PATCH", `${path}/${ofP.json.uuid}`, { verstrektDoorBetrokkene }),
          await change("PATCH", `${path}/${ofP.json.uuid}`, { verstrektDoorBetrokkene, verstrektDoorPartij: null }),
          await change("PUT", `${path}/${ofP.json.uuid}`, { ...ofP.json, verstrektDoorBetrokkene }),
          await change("PATCH", `${path}/${ofB.json.uuid}`, { verstrektDoorPartij: ofPartij }),
          await change("PATCH", `${path}/${ofB.json.uuid}`, {
            verstrektDoorPartij: ofPartij,
            verstrektDoorBetrokkene: null
          })
        ]
      ) {
        expect([status, codesOf(json)]).toEqual([400, [["verstrektDoorBetrokkene.uuid", "invalid"]]])
      }
    }
    expect(await listed(given)).toBe(0)
  })

  it("begins and ends with a change of whose it is, and keeps its uuid", async () => {
    const { both, change, get, idsAt, giver, ofGiver, ofPartij, one, post, unlink, uuid } = await sharedApp()
    const left = await change("PATCH", one, { verstrektDoorPartij: null })
    expect(left.json).toMatchObject({ uuid, verstrektDoorPartij: null, verstrektDoorBetrokkene: { uuid: giver } })
    const again = await change("PATCH", one, { verstrektDoorPartij: ofPartij, adres: other })
    expect(again.json).toMatchObject({ uuid, ...both, adres: other })
    const without = await change("PATCH", one, { verstrektDoorBetrokkene: null })
    expect(without.json).toMatchObject({ uuid, verstrektDoorPartij: ofPartij, verstrektDoorBetrokkene: null })
    expect(await ofGiver()).toEqual([])
    expect((await change("PATCH", one, { verstrektDoorBetrokkene: { uuid: giver } })).json).toMatchObject(both)
    const ofBoth = await post(path, { ...email, ...both, adres: "derde@example.nl" })
    const alone = await change("PATCH", `${path}/${ofBoth.json.uuid}`, { verstrektDoorPartij: null })
    expect(alone.json.uuid).toBe(ofBoth.json.uuid)
    await unlink()
    // The id of an address of a partij tells of it.
    expect(Object.values(await idsAt(`betrokkenen/${giver}`))).not.toContain(ofBoth.json.uuid)
    expect((await get(`${path}/${ofBoth.json.uuid}`)).status).toBe(404)
  })

  it("is of the betrokkene that is asked for, when several share it, and a change is of the last", async () => {
    const { add, both, change, giver, listed, ofPartij, one, reached, second, uuid } = await sharedApp()
    const verstrektDoorBetrokkene = { uuid: second.betrokkene.id }
    const again = await add({ ...both, verstrektDoorBetrokkene })
    expect(again.json).toMatchObject({ uuid, verstrektDoorBetrokkene })
    expect((await add(both)).json).toMatchObject({ uuid, ...both })
    for (const id of [giver, second.betrokkene.id]) {
      expect(await listed(`verstrektDoorBetrokkene__uuid=${id}`)).toEqual([[uuid, given, id, ofPartij.uuid]])
    }
    expect((await change("PATCH", one, { adres: other })).json).toMatchObject({ verstrektDoorBetrokkene })
    expect((await reached()).digitaleAdressen[0].waarde.adres).toBe(given)
    expect((await change("DELETE", one)).status).toBe(204)
    expect(await listed(`adres=${given}`)).toEqual([[expect.any(String), given, giver, null]])
  })
})
