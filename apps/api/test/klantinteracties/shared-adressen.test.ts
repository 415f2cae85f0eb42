import { describe, expect, it } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { addressApp, email, path } from "./address-app.ts"
import { codesOf } from "./given.ts"

const [given, other] = ["nieuw@example.nl", "ander@example.nl"]

/** Anna and what she gave at one contact, an address of both, and what each face tells of it to who may see no secrets. */
const sharedApp = async () => {
  const app = await addressApp()
  const { add, first: { betrokkene: { id: giver } }, ofPartij, send } = app
  const both = { verstrektDoorBetrokkene: { uuid: giver }, verstrektDoorPartij: ofPartij }
  const made = await add(both)
  expect(made.status).toBe(201)
  expect(made.json).toMatchObject({ ...both, adres: given })
  const one = `${path}/${made.json.uuid}`
  const token = await tokenWith(app, ["read", "write"])
  const openly = async (at: string) => (await send("GET", at, { token })).json
  const listed = async (query: string): Promise<ReadonlyArray<ReadonlyArray<string | null>>> =>
    (await openly(`/klantinteracties/api/v1${path}?${query}`)).results
      .map(({ adres, uuid, verstrektDoorBetrokkene, verstrektDoorPartij }: Listed) => [
        uuid,
        adres,
        verstrektDoorBetrokkene?.uuid ?? null,
        verstrektDoorPartij?.uuid ?? null
      ])
  return {
    ...app,
    both,
    giver,
    uuid: made.json.uuid as string,
    one,
    openly,
    listed,
    ofGiver: () => listed(`verstrektDoorBetrokkene__uuid=${giver}`),
    reached: async () => openly(`/api/v1/betrokkenen/${giver}/contactgegevens`),
    /** The addresses of a record at /api/v1, by what they are. */
    idsAt: async (record: string): Promise<{ readonly [adres: string]: string }> =>
      Object.fromEntries(
        (await openly(`/api/v1/${record}/digitale-adressen`)).results
          .map(({ adres, id }: { readonly adres: string; readonly id: string }) => [adres, id])
      ),
    /** Changes a record at /api/v1, whatever its version is. */
    patch: async (record: string, json: object) => {
      const headers = { "If-Match": "*" }
      expect((await send("PATCH", `/api/v1/${record}`, { json, headers })).status).toBe(200)
    },
    unlink: async () => {
      const headers = { "If-Match": "*" }
      expect((await send("DELETE", `/api/v1/betrokkenen/${giver}/partij`, { headers })).status).toBe(200)
    }
  }
}

interface Listed {
  readonly adres: string
  readonly uuid: string
  readonly verstrektDoorBetrokkene: { readonly uuid: string } | null
  readonly verstrektDoorPartij: { readonly uuid: string } | null
}

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
})
