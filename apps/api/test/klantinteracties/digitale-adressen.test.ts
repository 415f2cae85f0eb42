import { describe, expect, it } from "vitest"
import { addressApp, email, path } from "./address-app.ts"
import { bsn } from "./filled-app.ts"
import { codesOf, nobody } from "./given.ts"

describe("a digital address by itself", () => {
  it("is made for a partij, read, and found by all that is said of it", async () => {
    const { add, addressesOf, get, ofPartij } = await addressApp()
    const made = await add({ omschrijving: "thuis", referentie: "portaal-1", verificatieDatum: "2026-11-23" })
    expect(made.status).toBe(201)
    expect(made.headers.get("Location")).toBe(made.json.url)
    expect(made.json).toEqual({
      uuid: expect.any(String),
      url: expect.stringMatching(new RegExp(`/klantinteracties/api/v1/digitaleadressen/${made.json.uuid}$`, "u")),
      verstrektDoorBetrokkene: null,
      verstrektDoorPartij: expect.objectContaining(ofPartij),
      adres: "nieuw@example.nl",
      soortDigitaalAdres: "email",
      isStandaardAdres: false,
      omschrijving: "thuis",
      referentie: "portaal-1",
      verificatieDatum: "2026-11-23"
    })
    expect((await get(`${path}/${made.json.uuid}?`)).json).toEqual(made.json)
    const partij = `verstrektDoorPartij__uuid=${ofPartij.uuid}`
    for (
      const query of [
        "adres=nieuw@example.nl",
        "referentie=portaal-1",
        "isGeverifieerd=true",
        "verificatieDatum=2026-11-23",
        "verificatieDatum__gt=2026-11-22&verificatieDatum__lt=2026-11-24",
        "verificatieDatum__gte=2026-11-23&verificatieDatum__lte=2026-11-23",
        `${partij}&isGeverifieerd=1&soortDigitaalAdres=email&isStandaardAdres=false`,
        `verstrektDoorPartij__partijIdentificator__objectId=${bsn}&referentie=portaal-1`
      ]
    ) {
      expect(await addressesOf(query), query).toEqual(["nieuw@example.nl"])
    }
    for (
      const query of [
        "adres=Nieuw@example.nl",
        "referentie=portaal",
        "verificatieDatum__gt=2026-11-23",
        "verificatieDatum__lt=2026-11-23",
        "isStandaardAdres=true",
        "soortDigitaalAdres=overig",
        `verstrektDoorPartij__uuid=${nobody}`,
        "verstrektDoorPartij__soortPartij=organisatie",
        `verstrektDoorPartij__partijIdentificator__objectId=${bsn}&verstrektDoorPartij__partijIdentificator__codeSoortObjectId=rsin`
      ]
    ) {
      expect(await addressesOf(query), query).toEqual([])
    }
    // The last added first.
    expect((await addressesOf(partij))[0]).toBe("nieuw@example.nl")
    expect(codesOf((await get(`${path}?isStandaardAdres=maybe`)).json)).toEqual([["isStandaardAdres", "invalid"]])
    expect(codesOf((await get(`${path}?soortDigitaalAdres=x&verificatieDatum=x`)).json)).toEqual([
      ["soortDigitaalAdres", "invalid_choice"],
      ["verificatieDatum", "invalid"]
    ])
  })

  it("is listed once with who gave it, page by page, and written out up to the klantcontact", async () => {
    const { first, get, stranger } = await addressApp()
    const all = await get(path)
    expect(all.json.results.every(({ _expand }: { _expand: object }) => Object.keys(_expand).length === 0)).toBe(true)
    expect(all.json.count).toBe(3)
    const pages = await Promise.all([1, 2, 3].map((page) => get(`${path}?pageSize=1&page=${page}`)))
    expect(pages.map(({ json }) => json.results[0].uuid)).toEqual(
      all.json.results.map(({ uuid }: { uuid: string }) => uuid)
    )
    expect(pages.map(({ json }) => [json.next !== null, json.previous !== null])).toEqual([
      [true, false],
      [true, true],
      [false, true]
    ])
    const { json: { results } } = await get(
      `${path}?verstrektDoorBetrokkene__uuid=${stranger.id}&expand=verstrektDoorBetrokkene,`
        + "verstrektDoorBetrokkene.hadKlantcontact,"
        + "verstrektDoorBetrokkene.hadKlantcontact.leiddeTotInterneTaken"
    )
    expect(results).toMatchObject([{
      adres: "bo@example.nl",
      verstrektDoorPartij: null,
      verstrektDoorBetrokkene: { uuid: stranger.id },
      _expand: {
        verstrektDoorBetrokkene: {
          uuid: stranger.id,
          _expand: {
            hadKlantcontact: { uuid: first.klantcontact.id, _expand: { leiddeTotInterneTaken: [] } }
          }
        }
      }
    }])
    for (const rol of ["klant", "vertegenwoordiger"]) {
      const found = await get(`${path}?verstrektDoorBetrokkene__rol=${rol}`)
      expect(found.json.count).toBe(rol === "klant" ? 0 : 1)
    }
  })

  it("31: is the default of its kind in the place of the one before, also of several at once", async () => {
    const { add, get, ofPartij } = await addressApp()
    const phone = await add({ soortDigitaalAdres: "telefoonnummer", adres: "0611223344", isStandaardAdres: true })
    const made = await Promise.all(
      Array.from({ length: 5 }, (_, n) => add({ adres: `nieuw${n}@example.nl`, isStandaardAdres: true }))
    )
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
    expect(made.every(({ json }) => json.isStandaardAdres)).toBe(true)
    const defaults = await get(`${path}?verstrektDoorPartij__uuid=${ofPartij.uuid}&isStandaardAdres=true`)
    expect(defaults.json.count).toBe(2)
    expect(defaults.json.results.map(({ uuid }: { uuid: string }) => uuid)).toContain(phone.json.uuid)
  })

  it("43: is made without the key of the partij, and is no default without a partij", async () => {
    const { change, post, stranger } = await addressApp()
    const verstrektDoorBetrokkene = { uuid: stranger.id }
    const made = await post(path, { ...email, verstrektDoorBetrokkene })
    expect(made.json).toMatchObject({ verstrektDoorBetrokkene, verstrektDoorPartij: null })
    const standaard = { isStandaardAdres: true }
    for (
      const { json } of [
        await post(path, { ...email, ...standaard, verstrektDoorBetrokkene, verstrektDoorPartij: null }),
        await change("PATCH", `${path}/${made.json.uuid}`, standaard)
      ]
    ) {
      expect(codesOf(json)).toEqual([["isStandaardAdres", "invalid"]])
    }
  })

  it("13: of a partij and a betrokkene both is one address, changed and removed at both", async () => {
    const { add, change, get, ofPartij, first } = await addressApp()
    const verstrektDoorBetrokkene = { uuid: first.betrokkene.id }
    const made = await add({ verstrektDoorBetrokkene, isStandaardAdres: true })
    expect(made.json).toMatchObject({ verstrektDoorBetrokkene, verstrektDoorPartij: ofPartij, isStandaardAdres: true })
    const uuidsAt = async (record: string): Promise<ReadonlyArray<string>> =>
      (await get(record)).json.digitaleAdressen.map(({ uuid }: { uuid: string }) => uuid)
    const records = [`/partijen/${ofPartij.uuid}`, `/betrokkenen/${first.betrokkene.id}`]
    for (const record of records) expect(await uuidsAt(record)).toContain(made.json.uuid)
    expect((await get(`${path}?adres=nieuw@example.nl`)).json.count).toBe(1)
    const one = `${path}/${made.json.uuid}`
    expect((await change("PATCH", one, { adres: "ander@example.nl" })).json).toEqual({
      ...made.json,
      adres: "ander@example.nl"
    })
    expect((await change("DELETE", one)).status).toBe(204)
    for (const record of records) expect(await uuidsAt(record)).not.toContain(made.json.uuid)
    expect((await change("DELETE", one)).status).toBe(404)
  })

  it("44, 45: keeps its own referentie when it is put back, and takes no other's", async () => {
    const { add, change, get } = await addressApp()
    const { json: made } = await add({ referentie: "portaal" })
    const one = `${path}/${made.uuid}`
    expect((await change("PUT", one, made)).json).toEqual(made)
    const { json: other } = await add({ adres: "ander@example.nl" })
    for (
      const { json, status } of [
        await add({ adres: "derde@example.nl", referentie: "portaal" }),
        await change("PATCH", `${path}/${other.uuid}`, { referentie: "portaal" })
      ]
    ) {
      expect([status, codesOf(json)]).toEqual([400, [["nonFieldErrors", "unique"]]])
    }
    const { json: phone } = await add({ soortDigitaalAdres: "overig", adres: "x", referentie: "portaal" })
    const collided = await change("PATCH", `${path}/${phone.uuid}`, { ...email, adres: "vierde@example.nl" })
    expect([collided.status, codesOf(collided.json)]).toEqual([400, [["nonFieldErrors", "unique"]]])
    expect((await change("PATCH", one, { referentie: "" })).json.referentie).toBe("")
    expect((await change("PATCH", `${path}/${phone.uuid}`, { ...email, adres: "vierde@example.nl" })).status).toBe(200)
    expect((await get(one)).json.adres).toBe("nieuw@example.nl")
  })

  it("42: blocks no other when it leaves its partij, keeps its uuid, and needs another owner", async () => {
    const { add, change, post, first } = await addressApp()
    const { json: made } = await add({ isStandaardAdres: true })
    const verstrektDoorBetrokkene = { uuid: first.betrokkene.id }
    const moved = await change("PATCH", `${path}/${made.uuid}`, {
      verstrektDoorPartij: null,
      verstrektDoorBetrokkene,
      isStandaardAdres: false
    })
    expect(moved.json).toMatchObject({ uuid: made.uuid, verstrektDoorPartij: null, verstrektDoorBetrokkene })
    expect((await add({ adres: "na@example.nl", isStandaardAdres: true })).status).toBe(201)
    expect((await post(path, { ...email, adres: "los@example.nl", verstrektDoorBetrokkene })).status).toBe(201)
  })

  it("is told again when its partij has it already, and takes the place of one that it becomes", async () => {
    const { add, change, get, ofPartij } = await addressApp()
    const { json: made } = await add({ omschrijving: "thuis" })
    const again = await add({ adres: "Nieuw@example.nl", verificatieDatum: "2026-11-23" })
    expect([again.status, again.json.uuid]).toEqual([201, made.uuid])
    expect(again.json).toMatchObject({ adres: "Nieuw@example.nl", omschrijving: "thuis" })
    const { json: other } = await add({ referentie: "portaal" })
    expect(other.uuid).not.toBe(made.uuid)
    const freed = await change("PATCH", `${path}/${other.uuid}`, { referentie: "" })
    expect(freed.json).toMatchObject({ uuid: other.uuid, referentie: "" })
    const { json } = await get(`${path}?verstrektDoorPartij__uuid=${ofPartij.uuid}&soortDigitaalAdres=email`)
    expect(json.results.map(({ uuid }: { uuid: string }) => uuid).filter((uuid: string) => uuid === made.uuid)).toEqual(
      []
    )
  })
})
