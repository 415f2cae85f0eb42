import { describe, expect, it } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { addressApp, email, path } from "./address-app.ts"
import { bsn } from "./filled-app.ts"
import { codesOf, nobody } from "./given.ts"

describe("a digital address by itself, under the rules of its partij", () => {
  it("13, 23: is always somebody's, so that it is erased with somebody", async () => {
    const { add, change, get, post } = await addressApp()
    const none = { verstrektDoorPartij: null, verstrektDoorBetrokkene: null }
    const { json: made } = await add({})
    for (
      const { json, status } of [
        await post(path, email),
        await post(path, { ...email, ...none }),
        await change("PATCH", `${path}/${made.uuid}`, none)
      ]
    ) {
      expect([status, codesOf(json)]).toEqual([400, [["nonFieldErrors", "required"]]])
    }
    expect((await get(`${path}/${made.uuid}`)).json).toEqual(made)
  })

  it("16: is checked again when only its kind changes", async () => {
    const { add, change } = await addressApp()
    const { json: { uuid } } = await add({})
    const changed = await change("PATCH", `${path}/${uuid}`, { soortDigitaalAdres: "telefoonnummer" })
    expect(codesOf(changed.json)).toEqual([["adres", "invalid"]])
  })

  it("is a telephone number only as the contract writes one, unless it stays as it was", async () => {
    const { add, change, get, native } = await addressApp()
    const phone = (adres: string) => ({ soortDigitaalAdres: "telefoonnummer", adres })
    for (const adres of ["06 11223344", "06-11223344", "12345", "0800123456", "0900123456", "08001234", "14030"]) {
      expect([adres, codesOf((await add(phone(adres))).json)]).toEqual([adres, [["adres", "invalid"]]])
    }
    for (const adres of ["0611223344", "+31611223344", "0031611223344", "0881234567", "+4915112345678"]) {
      expect((await add(phone(adres))).json).toMatchObject(phone(adres))
    }
    const { json: other } = await add({ soortDigitaalAdres: "overig", adres: "06 11223344" })
    const renamed = await change("PATCH", `${path}/${other.uuid}`, { soortDigitaalAdres: "telefoonnummer" })
    expect(codesOf(renamed.json)).toEqual([["adres", "invalid"]])
    // Another program may have written it in another way.
    const { json: partij } = await native("POST", "/partijen", {
      soortPartij: "persoon",
      contactnaam: { voornaam: "Cas" },
      digitaleAdressen: [phone("06 - 99 88 77 66")]
    })
    const { json: { results: [read] } } = await get(`${path}?verstrektDoorPartij__uuid=${partij.id}`)
    const { _expand, ...whole } = read
    const one = `${path}/${read.uuid}`
    expect((await change("PUT", one, whole)).json).toEqual(whole)
    expect((await change("PATCH", one, { omschrijving: "thuis" })).json).toEqual({ ...whole, omschrijving: "thuis" })
    expect(codesOf((await change("PATCH", one, { adres: "06 11223344" })).json)).toEqual([["adres", "invalid"]])
  })

  it("26: keeps both of two changes of different members at once, and refuses one of an older version", async () => {
    const { add, change, get } = await addressApp()
    const { json: { uuid } } = await add({})
    const one = `${path}/${uuid}`
    const etag = (await get(one)).headers.get("ETag") ?? ""
    const both = await Promise.all([
      change("PATCH", one, { omschrijving: "werk" }),
      change("PATCH", one, { verificatieDatum: "2026-11-23" })
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect((await get(one)).json).toMatchObject({ omschrijving: "werk", verificatieDatum: "2026-11-23" })
    expect((await change("PATCH", one, { omschrijving: "" }, { "If-Match": etag })).status).toBe(412)
    expect((await change("DELETE", one, undefined, { "If-Match": etag })).status).toBe(412)
  })

  it("is refused with all that is wrong, where it is", async () => {
    const { add, post } = await addressApp()
    expect(codesOf((await post(path, {})).json)).toEqual([
      ["adres", "required"],
      ["soortDigitaalAdres", "required"]
    ])
    for (
      const [wrong, ...expected] of [
        [{ adres: "" }, ["adres", "blank"]],
        [{ adres: "geen" }, ["adres", "invalid"]],
        [{ soortDigitaalAdres: "fax" }, ["soortDigitaalAdres", "invalid_choice"]],
        [{ soortDigitaalAdres: "telefoonnummer", adres: "112" }, ["adres", "invalid"]],
        [{ omschrijving: "o".repeat(41) }, ["omschrijving", "max_length"]],
        [{ referentie: "a b" }, ["referentie", "invalid"]],
        [{ verificatieDatum: "23-11-2026" }, ["verificatieDatum", "invalid"]],
        [{ verificatieDatum: "2026-02-30" }, ["verificatieDatum", "invalid"]],
        [{ isStandaardAdres: "perhaps" }, ["isStandaardAdres", "invalid"]],
        [{ verstrektDoorPartij: { uuid: nobody } }, ["verstrektDoorPartij.uuid", "invalid"]],
        [{ verstrektDoorPartij: null, verstrektDoorBetrokkene: { uuid: nobody } }, [
          "verstrektDoorBetrokkene.uuid",
          "invalid"
        ]]
      ] as const
    ) {
      const { json, status } = await add(wrong)
      expect([status, codesOf(json)]).toEqual([400, expected])
    }
  })

  it("of a partij with geheimhouding is for who may see it, to read and to change (B9)", async () => {
    const app = await addressApp()
    const secret = await app.native("POST", "/partijen", {
      soortPartij: "persoon",
      contactnaam: { voornaam: "Cas" },
      indicatieGeheimhouding: true,
      digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "cas@example.nl" }]
    })
    const [{ id }] = secret.json.digitaleAdressen
    const token = await tokenWith(app, ["read", "write"])
    const send = (method: string, at: string, json?: object) =>
      app.send(method, `/klantinteracties/api/v1${path}${at}`, { token, ...(json === undefined ? {} : { json }) })
    expect((await send("GET", "?adres=cas@example.nl")).json.count).toBe(0)
    expect((await app.get(`${path}?adres=cas@example.nl`)).json.count).toBe(1)
    for (const [method, json] of [["GET"], ["PATCH", { omschrijving: "x" }], ["DELETE"]] as const) {
      expect((await send(method, `/${id}`, json)).status).toBe(404)
    }
    const added = await send("POST", "", { ...email, verstrektDoorPartij: { uuid: secret.json.id } })
    expect(added.status).toBe(403)
  })

  it("40: is looked up by the identificator of its partij by who may identify, and none other", async () => {
    const app = await addressApp()
    const token = await tokenWith(app, ["read"])
    const list = `/klantinteracties/api/v1${path}`
    const asked = `${list}?verstrektDoorPartij__partijIdentificator__objectId=${bsn}`
    expect((await app.send("GET", asked, { token })).status).toBe(403)
    expect((await app.send("GET", `${list}?adres=anna@example.nl`, { token })).json.count).toBe(1)
  })

  it("is a change of its partij: one truth with /api/v1, and an entry in its audit trail", async () => {
    const { add, change, native, ofPartij } = await addressApp()
    const { json: made } = await add({ referentie: "portaal" })
    const here = await native("GET", `/partijen/${ofPartij.uuid}/digitale-adressen/${made.uuid}`)
    expect(here.json).toMatchObject({ ...email, referentie: "portaal" })
    expect((await change("DELETE", `${path}/${made.uuid}`)).status).toBe(204)
    const { json: { results } } = await native("GET", `/partijen/${ofPartij.uuid}/audittrail?sort=op`)
    const changes = results.filter(({ soort }: { soort: string }) => soort === "gewijzigd")
    expect(changes.map(({ velden }: { velden: ReadonlyArray<string> }) => velden)).toEqual([
      ["digitaleAdressen"],
      ["digitaleAdressen"]
    ])
  })

  it("27: is made once, however often it is sent under one key", async () => {
    const { addressesOf, ofPartij, post } = await addressApp()
    const body = { verstrektDoorPartij: ofPartij, ...email }
    const headers = { "Idempotency-Key": "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11" }
    const [one, again] = [await post(path, body, { headers }), await post(path, body, { headers })]
    expect(again.json).toEqual(one.json)
    const other = await post(path, { ...body, adres: "ander@example.nl" }, { headers })
    expect(other.status).toBe(422)
    expect(await addressesOf("adres=nieuw@example.nl")).toHaveLength(1)
  })
})
