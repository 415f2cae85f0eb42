import { describe, expect, it } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { base, contractApp } from "./contract-app.ts"
import { bsn, filledApp } from "./filled-app.ts"
import { klantcontact } from "./given.ts"
import { startedApp, zaak } from "./started-app.ts"

describe("filters", () => {
  it("find a partij by an identificator, all parts of which are of one", async () => {
    const { get, lines, partij } = await filledApp()
    const find = async (query: string) =>
      (await get(`/partijen?${query}`)).json.results.map(({ uuid }: { uuid: string }) => uuid)
    const of = "partijIdentificator__"
    expect(await find(`${of}codeSoortObjectId=bsn&${of}objectId=${bsn}`)).toEqual([partij])
    expect(await find(`${of}objectId=${bsn}&soortPartij=persoon&indicatieActief=True`)).toEqual([partij])
    expect(
      await find(
        `${of}codeSoortObjectId=bsn&${of}codeRegister=brp&${of}codeObjecttype=natuurlijk_persoon&${of}objectId=${bsn}`
      )
    ).toEqual([partij])
    // 48: a kind and a value of different identificatoren are of nobody.
    expect(await find(`${of}codeSoortObjectId=kvk_nummer&${of}objectId=${bsn}`)).toEqual([])
    expect(await find(`${of}codeRegister=BRP&${of}objectId=${bsn}`)).toEqual([])
    expect(await find("soortPartij=organisatie")).toEqual([])
    // 40: what stands in the address of a request stands in no log.
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.join("")).not.toContain(bsn)
  })

  it("47: find a klantcontact once, however many of its betrokkenen match", async () => {
    const { first, get, native, partij, second } = await filledApp()
    await native("POST", "/betrokkenen", {
      klantcontact: first.klantcontact.id,
      rol: "vertegenwoordiger",
      initiator: false,
      partij
    })
    const both = [second.klantcontact.id, first.klantcontact.id]
    const had = "hadBetrokkene__wasPartij__"
    for (
      const query of [
        `${had}uuid=${partij}`,
        `${had}url=${encodeURIComponent(`https://elders.example.nl/partijen/${partij}`)}`,
        `${had}partijIdentificator__objectId=${bsn}`
      ]
    ) {
      const { json } = await get(`/klantcontacten?${query}`)
      expect([json.count, json.results.map(({ uuid }: { uuid: string }) => uuid)]).toEqual([2, both])
    }
    expect((await get("/klantcontacten?kanaal=balie")).json.count).toBe(1)
    expect((await get("/klantcontacten?kanaal=Balie")).json.count).toBe(0)
    expect((await get("/klantcontacten?plaatsgevondenOp=2026-11-23T08:15:00")).json.count).toBe(1)
    expect((await get(`/klantcontacten?nummer=${first.klantcontact.nummer}`)).json.count).toBe(1)
    expect((await get(`/klantcontacten?nummer=x`)).json.count).toBe(0)
    expect((await get(`/klantcontacten?hadBetrokkene__uuid=${second.betrokkene.id}`)).json.count).toBe(1)
    expect((await get("/klantcontacten?hadBetrokkene__wasPartij=false")).json.count).toBe(0)
  })

  it("47, 48: find a klantcontact once by one onderwerpobject, with all that is asked of it", async () => {
    const { get, made, contact, other } = await startedApp()
    const of = (klantcontact: object, identificator: object, more: object = {}) =>
      made("/onderwerpobjecten", { klantcontact, onderwerpobjectidentificator: identificator, ...more })
    const first = await of(contact, zaak)
    await of(contact, zaak)
    await of(contact, { ...zaak, objectId: "2", codeRegister: "elders" })
    await of(other, { ...zaak, objectId: "3" }, { wasKlantcontact: contact })
    const found = async (query: string) => {
      const { json, status } = await get(`/klantcontacten?${query}`)
      expect([query, status, json.count]).toEqual([query, 200, json.results.length])
      return json.results.map(({ uuid }: { uuid: string }) => uuid)
    }
    const prefix = "onderwerpobject__onderwerpobjectidentificator"
    const all = `${prefix}ObjectId=${zaak.objectId}&${prefix}CodeObjecttype=zaak&${prefix}CodeSoortObjectId=uuid`
    expect(await found(`${prefix}ObjectId=${zaak.objectId}`)).toEqual([contact.uuid])
    expect(await found(`${all}&${prefix}CodeRegister=open-zaak&page=1&pageSize=100`)).toEqual([contact.uuid])
    expect(await found(`${all}&${prefix}CodeRegister=elders`)).toEqual([])
    expect(await found(`${prefix}CodeObjecttype=zaak`)).toEqual([other.uuid, contact.uuid])
    expect(await found(`onderwerpobject__uuid=${first.uuid}`)).toEqual([contact.uuid])
    expect(await found(`onderwerpobject__url=${encodeURIComponent(first.url)}`)).toEqual([contact.uuid])
    expect(await found(`onderwerpobject__url=https://elders.example.nl/x`)).toEqual([])
    expect(await found(`wasOnderwerpobject__onderwerpobjectidentificatorObjectId=3`)).toEqual([contact.uuid])
    expect(await found(`wasOnderwerpobject__uuid=${first.uuid}`)).toEqual([])
    expect(await found("leiddeTotInterneTaken=true")).toEqual([])
    expect(await found("leiddeTotInterneTaken=false")).toEqual([other.uuid, contact.uuid])
    expect(await found("onderwerp=SE+tegel")).toEqual([other.uuid, contact.uuid])
    expect(await found("onderwerp=%25")).toEqual([])
    expect(await found("inhoud=kerk")).toEqual([])
    const answered = await made("/klantcontacten", {
      ...klantcontact,
      vertrouwelijk: true,
      reactie: "Wij bellen terug"
    })
    expect(await found("reactie=BELLEN")).toEqual([answered.uuid])
  })

  it("19: find no klantcontact by a text that the caller may not see", async () => {
    const app = await startedApp(true)
    await app.made("/onderwerpobjecten", { klantcontact: app.contact, onderwerpobjectidentificator: zaak })
    const token = await tokenWith(app, ["read"])
    const onderwerp = "/klantcontacten?onderwerp=tegel"
    const reactie = "/klantcontacten?reactie=bellen"
    await app.made("/klantcontacten", { ...klantcontact, vertrouwelijk: true, reactie: "Wij bellen terug" })
    expect([(await app.get(reactie)).json.count, (await app.get(reactie, { token })).json.count]).toEqual([1, 0])
    const about = `/klantcontacten?onderwerpobject__onderwerpobjectidentificatorObjectId=${zaak.objectId}`
    expect([(await app.get(onderwerp)).json.count, (await app.get(onderwerp, { token })).json.count]).toEqual([3, 1])
    expect([(await app.get(about)).json.count, (await app.get(about, { token })).json.count]).toEqual([1, 0])
  })

  it("find betrokkenen by their own names", async () => {
    const { get, stranger } = await filledApp()
    const found = async (query: string) =>
      (await get(`/betrokkenen?${query}`)).json.results.map(({ uuid }: { uuid: string }) => uuid)
    expect(await found("contactnaamVoornaam=Bo")).toEqual([stranger.id])
    expect(await found("contactnaamVoornaam=bo")).toEqual([])
    expect(await found("contactnaamVoornaam=Bo&contactnaamAchternaam=Boer")).toEqual([])
    expect(await found("organisatienaam=De+Ketting")).toEqual([])
  })

  it("find a betrokkene by an address that it gave, one that is as asked in all", async () => {
    const { get, stranger } = await filledApp()
    const found = async (query: string) =>
      (await get(`/betrokkenen?${query}`)).json.results.map(({ uuid }: { uuid: string }) => uuid)
    const { json: { digitaleAdressen: [{ url, uuid }] } } = await get(`/betrokkenen/${stranger.id}`)
    const [byUuid, byUrl] = [
      `verstrektedigitaalAdres__uuid=${uuid}`,
      `verstrektedigitaalAdres__url=${encodeURIComponent(url)}`
    ]
    const byAdres = "verstrektedigitaalAdres__adres=bo%40example.nl"
    for (const query of [byUuid, byUrl, byAdres, `${byUuid}&${byUrl}&${byAdres}`]) {
      expect([query, await found(query)]).toEqual([query, [stranger.id]])
    }
    const nobody = [
      "verstrektedigitaalAdres__adres=Bo%40example.nl",
      "verstrektedigitaalAdres__adres=anna%40example.nl",
      `verstrektedigitaalAdres__uuid=${stranger.id}`,
      `verstrektedigitaalAdres__url=${encodeURIComponent(`${base}/digitaleadressen`)}`,
      `verstrektedigitaalAdres__uuid=${stranger.id}&${byUrl}`,
      `${byUuid}&verstrektedigitaalAdres__adres=anna%40example.nl`
    ]
    for (const query of nobody) expect([query, await found(query)]).toEqual([query, []])
    expect((await get("/betrokkenen?verstrektedigitaalAdres__uuid=1")).status).toBe(400)
  })

  it("find the betrokkenen of a partij and of a klantcontact", async () => {
    const { first, get, partij } = await filledApp()
    const count = async (query: string) => (await get(`/betrokkenen?${query}`)).json.count
    expect(await count(`wasPartij__url=${encodeURIComponent(`${base}/partijen/${partij}`)}&pageSize=500`)).toBe(2)
    expect(await count(`wasPartij__url=${encodeURIComponent(`${base}/partijen`)}`)).toBe(0)
    expect(await count(`hadKlantcontact__uuid=${first.klantcontact.id.toUpperCase().replaceAll("-", "")}`)).toBe(2)
    expect(await count(`hadKlantcontact__nummer=${first.klantcontact.nummer}&wasPartij__uuid=${partij}`)).toBe(1)
    expect(await count(`wasPartij__partijIdentificator__objectId=${bsn}`)).toBe(2)
    expect(await count(`wasPartij__uuid=${partij}&wasPartij__url=${encodeURIComponent(`${base}/partijen/x`)}`)).toBe(0)
  })

  it("need the right to look somebody up, as at the native face", async () => {
    const app = await filledApp()
    const token = await tokenWith(app, ["read"])
    for (
      const path of [
        `/partijen?partijIdentificator__objectId=${bsn}`,
        `/klantcontacten?hadBetrokkene__wasPartij__partijIdentificator__objectId=${bsn}`,
        `/betrokkenen?wasPartij__partijIdentificator__objectId=${bsn}`,
        "/partijen?subIdentificatorVan__objectId=69599084"
      ]
    ) {
      const { json, status } = await app.get(path, { token })
      expect([status, json.code]).toEqual([403, "permission_denied"])
      expect(json).not.toHaveProperty("invalidParams")
    }
    expect((await app.get("/partijen", { token })).status).toBe(200)
  })

  it("refuse what they cannot read, all at once, and 50: a misspelled boolean", async () => {
    const { get } = contractApp()
    const { json } = await get(
      "/klantcontacten?vertrouwelijk=ja&hadBetrokkene__uuid=1&hadBetrokkene__url=partijen/1&plaatsgevondenOp=gisteren"
        + "&kanaal=%00"
    )
    expect(json.invalidParams.map(({ code, name }: { name: string; code: string }) => [name, code])).toEqual([
      ["kanaal", "null_characters_not_allowed"],
      ["vertrouwelijk", "invalid"],
      ["plaatsgevondenOp", "invalid"],
      ["hadBetrokkene__uuid", "invalid"],
      ["hadBetrokkene__url", "invalid"]
    ])
    const unknown = await get("/klantcontacten?ordering=kanaal&expand[]=x&plaatsgevonden_op=1")
    expect(unknown.json.invalidParams).toMatchObject([{ name: "nonFieldErrors", code: "unknown-parameters" }])
    expect(unknown.json.invalidParams[0].reason).toContain("expand[], ordering, plaatsgevonden_op")
    expect((await get("/partijen?soortPartij=mens")).json.invalidParams).toMatchObject([
      { name: "soortPartij", code: "invalid_choice" }
    ])
  })
})
