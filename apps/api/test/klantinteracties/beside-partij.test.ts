import { describe, expect, it } from "vitest"
import { base } from "./contract-app.ts"
import { codesOf, nobody, person } from "./given.ts"
import { partijenApp } from "./partijen-app.ts"

const iban = "NL91ABNA0417164300"

describe("what stands beside a partij", () => {
  it("is made, read, changed and deleted, at the address that Location names", async () => {
    const { change, get, made, one, post, two } = await partijenApp()
    const categorie = await made("/categorieen", { naam: "Ondernemer" })
    const bodies = {
      rekeningnummers: { partij: one, iban, bic: "ABNANL2A" },
      vertegenwoordigingen: { vertegenwoordigendePartij: one, vertegenwoordigdePartij: two },
      categorieen: { naam: "Vrijwilliger" },
      "categorie-relaties": {
        partij: one,
        categorie: { ...categorie, naam: "Ondernemer" },
        beginDatum: "2024-03-01",
        eindDatum: null
      }
    }
    for (const [collection, body] of Object.entries(bodies)) {
      const { headers, json, status } = await post(`/${collection}`, { ...body, onbekend: 1, uuid: nobody })
      expect([collection, status, headers.get("Location")]).toEqual([collection, 201, json.url])
      expect(json).toEqual({ uuid: json.uuid, url: `${base}/${collection}/${json.uuid}`, ...body })
      const path = `/${collection}/${json.uuid}`
      const received = await get(path)
      expect(received.json).toEqual(json)
      expect((await get(`/${collection}`)).json.results).toContainEqual(json)
      expect((await change("PATCH", path, {})).json).toEqual(json)
      expect((await change("PUT", path, body)).json).toEqual(json)
      expect((await change("PATCH", path, {}, { "If-Match": "\"9\"" })).status).toBe(412)
      const tag = received.headers.get("ETag") ?? ""
      expect((await change("DELETE", path, undefined, { "If-Match": tag })).status).toBe(204)
      for (const gone of [await get(path), await change("DELETE", path), await change("PUT", path, body)]) {
        expect([collection, gone.status, gone.json.code]).toEqual([collection, 404, "not_found"])
      }
    }
  })

  it("21: is refused with what is wrong, in the order of the members", async () => {
    const { one, refusals, two } = await partijenApp()
    const at = { uuid: nobody }
    expect(await refusals("/rekeningnummers", { partij: at, iban })).toEqual([["partij.uuid", "invalid"]])
    expect(await refusals("/rekeningnummers", { iban: "", bic: "KORT" })).toEqual([
      ["iban", "blank"],
      ["bic", "min_length"]
    ])
    expect(await refusals("/rekeningnummers", { iban: "NL91 ABNA", bic: "ABNA NL2A" })).toEqual([
      ["iban", "invalid"],
      ["bic", "invalid"]
    ])
    expect(await refusals("/rekeningnummers", { iban: "N".repeat(35), bic: "N".repeat(12) })).toEqual([
      ["iban", "max_length"],
      ["bic", "max_length"]
    ])
    expect(await refusals("/vertegenwoordigingen", { vertegenwoordigendePartij: null })).toEqual([
      ["vertegenwoordigendePartij", "null"],
      ["vertegenwoordigdePartij", "required"]
    ])
    const itself = { vertegenwoordigendePartij: one, vertegenwoordigdePartij: one }
    expect(await refusals("/vertegenwoordigingen", itself)).toEqual([["vertegenwoordigdePartij", "invalid"]])
    expect(await refusals("/vertegenwoordigingen", { ...itself, vertegenwoordigdePartij: at })).toEqual([
      ["vertegenwoordigdePartij.uuid", "invalid"]
    ])
    expect(await refusals("/categorieen", { naam: "n".repeat(81) })).toEqual([["naam", "max_length"]])
    expect(await refusals("/categorieen", { naam: null })).toEqual([["naam", "null"]])
    expect(await refusals("/categorie-relaties", { partij: two, categorie: at })).toEqual([
      ["categorie.uuid", "invalid"]
    ])
    expect(await refusals("/categorie-relaties", { beginDatum: "2024-02-30", eindDatum: "gisteren" })).toEqual([
      ["eindDatum", "invalid"]
    ])
    expect(await refusals("/categorie-relaties", { beginDatum: "2024-02-30" })).toEqual([["beginDatum", "invalid"]])
  })

  it("has lists that are narrowed by each parameter, and its own address too", async () => {
    const { get, listed, made, one, two } = await partijenApp()
    const other = await made("/rekeningnummers", { partij: two, iban: "NL91ABNA0417164301" })
    const account = await made("/rekeningnummers", { partij: one, iban, bic: "ABNANL2A" })
    expect(await listed("/rekeningnummers")).toEqual([account.uuid, other.uuid])
    expect(await listed(`/rekeningnummers?iban=${iban}`)).toEqual([account.uuid])
    expect(await listed(`/rekeningnummers?iban=${iban.toLowerCase()}`)).toEqual([])
    expect(await listed("/rekeningnummers?bic=ABNANL2A")).toEqual([account.uuid])
    expect(await listed(`/rekeningnummers?uuid=${other.uuid}`)).toEqual([other.uuid])
    expect((await get(`/rekeningnummers/${account.uuid}?uuid=${account.uuid}`)).status).toBe(200)
    expect((await get(`/rekeningnummers/${account.uuid}?uuid=${other.uuid}`)).status).toBe(404)
    expect((await get("/rekeningnummers?partij__uuid=x")).json.invalidParams[0].code).toBe("unknown-parameters")
    const [naam, another] = ["Ondernemer", "Vrijwilliger"]
    const categorie = await made("/categorieen", { naam })
    const relatie = await made("/categorie-relaties", { partij: one, categorie, beginDatum: "2024-03-01" })
    await made("/categorie-relaties", { partij: two, categorie: await made("/categorieen", { naam: another }) })
    for (const filter of [`categorie__naam=${naam}`, "beginDatum=2024-03-01", `partij__uuid=${one.uuid}`]) {
      expect(await listed(`/categorie-relaties?${filter}`), filter).toEqual([relatie.uuid])
    }
    expect(await listed("/categorie-relaties?eindDatum=2024-03-01")).toEqual([])
    const inOne = "/partijen?categorierelatie__categorie__naam="
    expect(await listed(`${inOne}${naam}`)).toEqual([one.uuid])
    expect(await listed(`${inOne}${naam},${another}`)).toEqual([two.uuid, one.uuid])
    expect(await listed(`${inOne}Niets`)).toEqual([])
    expect((await get(`${inOne}${"n,".repeat(101)}`)).json.invalidParams).toMatchObject([{ code: "max_length" }])
    await made("/vertegenwoordigingen", { vertegenwoordigendePartij: one, vertegenwoordigdePartij: two })
    // 49: the contract asks for what this partij represents, whatever the name of the parameter.
    expect(await listed(`/partijen?vertegenwoordigdePartij__uuid=${one.uuid}`)).toEqual([two.uuid])
    expect(await listed(`/partijen?vertegenwoordigdePartij__url=${two.url}`)).toEqual([])
  })

  it("is shown with the partij, whole where it is written out", async () => {
    const { get, made, one, shown, two } = await partijenApp()
    const account = await made("/rekeningnummers", { partij: one, iban })
    const categorie = await made("/categorieen", { naam: "Ondernemer" })
    await made("/vertegenwoordigingen", { vertegenwoordigendePartij: one, vertegenwoordigdePartij: two })
    const body = { partij: one, categorie, beginDatum: "2024-03-01" }
    const [named, unnamed] = [
      await made("/categorie-relaties", body),
      await made("/categorie-relaties", { partij: one, beginDatum: "2024-03-01", eindDatum: "2024-01-01" })
    ]
    expect(await shown(one)).toMatchObject({
      rekeningnummers: [account],
      voorkeursRekeningnummer: null,
      vertegenwoordigden: [two],
      categorieRelaties: [
        { ...unnamed, categorieNaam: null, beginDatum: "2024-03-01", eindDatum: "2024-01-01" },
        { ...named, categorieNaam: "Ondernemer", beginDatum: "2024-03-01", eindDatum: null }
      ]
    })
    expect(await shown(two)).toMatchObject({ rekeningnummers: [], vertegenwoordigden: [], categorieRelaties: [] })
    const { json } = await get(`/partijen?expand=categorieRelaties`)
    const found = json.results.find(({ uuid }: { uuid: string }) => uuid === one.uuid)
    expect(found._expand.categorieRelaties).toMatchObject([
      { ...unnamed, categorie: null },
      { ...named, categorie: { ...categorie, naam: "Ondernemer" } }
    ])
  })

  it("14, 15, 53: a partij has its own accounts and those of nobody, and prefers one of its own", async () => {
    const { change, get, made, one, post, refusals, shown } = await partijenApp()
    const [first, second] = [await made("/rekeningnummers", { iban }), await made("/rekeningnummers", { iban })]
    const foreign = await made("/rekeningnummers", { partij: one, iban })
    const body = { ...person, rekeningnummers: [first, second, first], voorkeursRekeningnummer: second }
    const made2 = await post("/partijen", body)
    expect([made2.status, made2.json.voorkeursRekeningnummer]).toEqual([201, second])
    const path = `/partijen/${made2.json.uuid}`
    expect((await get(`/rekeningnummers/${first.uuid}`)).json.partij.uuid).toBe(made2.json.uuid)
    for (
      const [json, name] of [
        [{ rekeningnummers: [first, foreign] }, "rekeningnummers.1.uuid"],
        [{ rekeningnummers: [{ uuid: nobody }] }, "rekeningnummers.0.uuid"],
        [{ rekeningnummers: [first], voorkeursRekeningnummer: second }, "voorkeursRekeningnummer"],
        [{ voorkeursRekeningnummer: foreign }, "voorkeursRekeningnummer"]
      ] as const
    ) {
      const refused = await change("PATCH", path, json)
      expect([refused.status, codesOf(refused.json)]).toEqual([400, [[name, "invalid"]]])
      expect((await refusals("/partijen", { ...person, ...json })).map(([, code]) => code)).toEqual(["invalid"])
      expect(await shown(made2.json)).toMatchObject({
        rekeningnummers: [second, first],
        voorkeursRekeningnummer: second
      })
    }
    const many = Array.from({ length: 101 }, () => first)
    expect(codesOf((await change("PATCH", path, { rekeningnummers: many })).json)).toEqual([
      ["rekeningnummers", "max_length"]
    ])
    expect((await change("PATCH", path, { interneNotitie: "Belt graag." })).json).toMatchObject({
      rekeningnummers: [second, first],
      voorkeursRekeningnummer: second
    })
    expect((await change("PATCH", path, { rekeningnummers: [first] })).json).toMatchObject({
      rekeningnummers: [first],
      voorkeursRekeningnummer: null
    })
    expect((await get(`/rekeningnummers/${second.uuid}`)).json.partij).toBeNull()
    const { json } = await change("PUT", path, { ...person, voorkeursRekeningnummer: first })
    expect(json).toMatchObject({ rekeningnummers: [first], voorkeursRekeningnummer: first })
    expect((await change("DELETE", `/rekeningnummers/${first.uuid}`)).status).toBe(204)
    expect(await shown(json)).toMatchObject({ rekeningnummers: [], voorkeursRekeningnummer: null })
  })

  // Kills: a record, a count, a filter or a partij that tells that somebody with geheimhouding is in it (B9).
  it("is not there for who may not see a partij with geheimhouding, and he puts nothing beside it", async () => {
    const { get, listed, made, one, post, secret, send, shown, two, without } = await partijenApp()
    const unseen = await without("read-secret")
    const categorie = await made("/categorieen", { naam: "Ondernemer" })
    const hidden = {
      rekeningnummers: await made("/rekeningnummers", { partij: secret, iban }),
      vertegenwoordigingen: await made("/vertegenwoordigingen", {
        vertegenwoordigendePartij: one,
        vertegenwoordigdePartij: secret
      }),
      "categorie-relaties": await made("/categorie-relaties", { partij: secret, categorie })
    }
    await made("/vertegenwoordigingen", { vertegenwoordigendePartij: secret, vertegenwoordigdePartij: two })
    const lists = [
      "/rekeningnummers",
      `/rekeningnummers?iban=${iban}`,
      "/vertegenwoordigingen",
      "/categorie-relaties?categorie__naam=Ondernemer",
      `/partijen?vertegenwoordigdePartij__uuid=${one.uuid}`,
      `/partijen?vertegenwoordigdePartij__uuid=${secret.uuid}`,
      "/partijen?categorierelatie__categorie__naam=Ondernemer"
    ]
    for (const list of lists) {
      expect((await listed(list)).length, list).toBeGreaterThan(0)
      expect(await listed(list, unseen), list).toEqual([])
    }
    for (const [collection, { uuid }] of Object.entries(hidden)) {
      const path = `/${collection}/${uuid}`
      expect((await get(path)).status).toBe(200)
      expect((await get(path, unseen)).status).toBe(404)
      for (const method of ["PATCH", "PUT", "DELETE"]) {
        const body = method === "DELETE" ? {} : { json: {} }
        const { status } = await send(method, `/klantinteracties/api/v1${path}`, { ...unseen, ...body })
        expect([path, method, status]).toEqual([path, method, 404])
      }
    }
    expect(await shown(one, unseen)).toMatchObject({ vertegenwoordigden: [] })
    expect(await shown(secret, unseen)).toMatchObject({ rekeningnummers: [], categorieRelaties: [] })
    expect(await shown(secret)).toMatchObject({ rekeningnummers: [hidden.rekeningnummers], vertegenwoordigden: [two] })
    const refused = [
      await post("/rekeningnummers", { partij: secret, iban }, unseen),
      await post("/vertegenwoordigingen", { vertegenwoordigendePartij: one, vertegenwoordigdePartij: secret }, unseen),
      await post("/categorie-relaties", { partij: secret }, unseen)
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403])
  })

  it("26, 27: of two changes of different members both stay, and a POST is made once under an Idempotency-Key", async () => {
    const { change, get, one, post } = await partijenApp()
    const headers = { "Idempotency-Key": "1" }
    const first = await post("/rekeningnummers", { iban }, { headers })
    expect((await post("/rekeningnummers", { iban }, { headers })).json).toEqual(first.json)
    expect((await get("/rekeningnummers")).json.count).toBe(1)
    const path = `/rekeningnummers/${first.json.uuid}`
    const both = await Promise.all([change("PATCH", path, { partij: one }), change("PATCH", path, { bic: "ABNANL2A" })])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect((await get(path)).json).toMatchObject({ partij: one, bic: "ABNANL2A" })
  })
})
