import { describe, expect, it } from "vitest"
import { tokenWith } from "./caller-token.ts"
import { created, email, noId, ongekend, otherBsn, pathOf, persoon, registered, telefoon } from "./examples.ts"
import { expectProblem, faultsOf, type TestApp, testApp } from "./harness.ts"
import { registers } from "./postgres-app.ts"
import { shownBy } from "./read-entries.ts"

const anyVersion = { "If-Match": "*" }
const other = { soortDigitaalAdres: "email", adres: "ander@example.nl" }
const loud = { ...email, adres: "ANNA@Example.NL" }

/** The two kinds of records that have digital addresses, with how one is made. */
const holders = [
  {
    van: "partijen",
    veld: "voorkeurskanaal",
    nietGevonden: "partij-niet-gevonden",
    marks: { geheimhouding: false },
    make: async (app: TestApp, adressen: object) =>
      (await created(app, "/partijen", { ...persoon(), ...adressen })).json
  },
  {
    van: "betrokkenen",
    veld: "communicatiekanaal",
    nietGevonden: "betrokkene-niet-gevonden",
    marks: {},
    make: async (app: TestApp, contactgegevens: object) =>
      (await registered(app, { ...ongekend, contactgegevens })).betrokkene
  }
] as const

describe.each(holders)("/$van/{id}/digitale-adressen", ({ make, marks, nietGevonden, van, veld }) => {
  const made = async (adressen: object, app: TestApp = testApp()) => {
    const holder = await make(app, adressen)
    const list = `${pathOf(holder)}/digitale-adressen`
    return {
      app,
      holder,
      list,
      post: (json: unknown, headers: Record<string, string> = {}) => app.send("POST", list, { json, headers }),
      patch: (id: string, json: unknown, headers: Record<string, string> = anyVersion) =>
        app.send("PATCH", `${list}/${id}`, { json, headers, type: "application/merge-patch+json" }),
      remove: (id: string, headers: Record<string, string> = anyVersion) =>
        app.send("DELETE", `${list}/${id}`, { headers }),
      read: async () => (await app.send("GET", pathOf(holder))).json
    }
  }

  it("lists what the record has, each with its id, in one page, at the version of the record", async () => {
    const { app, holder, list } = await made({ digitaleAdressen: [telefoon, email], [veld]: email })
    const { headers, json, status } = await app.send("GET", list)
    expect([status, headers.get("ETag")]).toEqual([200, "\"1\""])
    expect(json).toEqual({
      results: holder.digitaleAdressen.map(({ id, ...adres }: { readonly id: string }, place: number) => ({
        id,
        url: expect.stringMatching(new RegExp(`${list}/${id}$`, "u")),
        ...adres,
        referentie: null,
        isStandaardAdres: false,
        verificatieDatum: null,
        voorkeur: place === 1,
        ...marks
      })),
      next: null,
      previous: null
    })
    for (const one of json.results) expect((await app.send("GET", pathOf(one))).json).toEqual(one)
    expectProblem(await app.send("GET", `/api/v1/${van}/${noId}/digitale-adressen`), 404, nietGevonden)
    expectProblem(await app.send("GET", `${list}/${noId}`), 404, "digitaal-adres-niet-gevonden")
    expect(faultsOf(await app.send("GET", `${list}/x`))).toEqual(["digitaalAdres id-ongeldig"])
  })

  // Kills: two defaults of a kind, a referentie twice, a member that is not kept or not shown.
  it("has one default of each kind, and each referentie once", async () => {
    const { patch, post, read } = await made({ digitaleAdressen: [{ ...email, isStandaardAdres: true }, telefoon] })
    const told = { referentie: "portaal", isStandaardAdres: true, verificatieDatum: "2026-11-23" }
    const added = await post({ ...other, ...told })
    expect(added.json).toMatchObject({ ...other, ...told })
    expect(
      (await read()).digitaleAdressen.map(({ isStandaardAdres }: { readonly isStandaardAdres?: boolean }) =>
        isStandaardAdres
      )
    ).toEqual([undefined, undefined, true])
    const twice = await post({ ...other, adres: "d@example.nl", referentie: "portaal" })
    expectProblem(twice, 409, "digitaal-adres-dubbel")
    expect(faultsOf(twice)).toEqual(["#/referentie digitaal-adres-dubbel"])
    expect((await post({ ...other, referentie: "zaak-1" })).status).toBe(201)
    const changed = await patch(added.json.id, { referentie: null, isStandaardAdres: false, verificatieDatum: null })
    expect(changed.json).toMatchObject({ referentie: null, isStandaardAdres: false, verificatieDatum: null })
    expect(faultsOf(await post({ ...other, referentie: "a b", verificatieDatum: "2026-02-30" }))).toEqual([
      "#/referentie referentie-ongeldig",
      "#/verificatieDatum datum-ongeldig"
    ])
  })

  it("adds one at the end, without If-Match, and refuses it a second time", async () => {
    const { app, holder, post, read } = await made({ digitaleAdressen: [telefoon] })
    const added = await post({ ...email, voorkeur: true })
    expect([added.status, added.headers.get("ETag")]).toEqual([201, "\"2\""])
    expect(added.headers.get("Location")).toBe(added.json.url)
    expect(added.json).toMatchObject({ ...email, voorkeur: true })
    expect((await app.send("GET", pathOf(added.json))).json).toEqual(added.json)
    const now = await read()
    expect(now.digitaleAdressen).toEqual([...holder.digitaleAdressen, { id: added.json.id, ...email }])
    expect(now[veld]).toEqual(email)
    const again = await post(loud)
    expectProblem(again, 409, "digitaal-adres-dubbel")
    expect(again.text).not.toContain(added.json.id)
    expect(await read()).toEqual(now)
    expect(faultsOf(await post({ soortDigitaalAdres: "email", adres: "geen", voorkeur: "ja", meer: 1 })).toSorted())
      .toEqual(["#/adres email-ongeldig", "#/meer onbekende-eigenschap", "#/voorkeur type-onjuist"])
    const nowhere = await app.send("POST", `/api/v1/${van}/${noId}/digitale-adressen`, { json: email })
    expectProblem(nowhere, 404, nietGevonden)
  })

  it("adds no more than fifty", async () => {
    const digitaleAdressen = Array.from({ length: 50 }, (_, place) => ({ ...other, adres: `a${place}@example.nl` }))
    expectProblem(await (await made({ digitaleAdressen })).post(telefoon), 409, "digitale-adressen-te-veel")
  })

  it("changes one, which keeps its id, place and preference, at the version of the record", async () => {
    const { holder, patch, read } = await made({ digitaleAdressen: [email, telefoon], [veld]: email })
    const [{ id }] = holder.digitaleAdressen
    expectProblem(await patch(id, other, {}), 428, "if-match-vereist")
    expect(faultsOf(await patch(id, { adres: "geen" }, {}))).toEqual(["#/adres email-ongeldig"])
    expectProblem(await patch(id, other, { "If-Match": "\"9\"" }), 412, "versie-verouderd")
    expectProblem(await patch(noId, other), 404, "digitaal-adres-niet-gevonden")
    expectProblem(await patch(id, telefoon), 409, "digitaal-adres-dubbel")
    expect(await read()).toEqual(holder)
    const changed = await patch(id, { adres: other.adres, omschrijving: null }, { "If-Match": "\"1\"" })
    expect([changed.status, changed.headers.get("ETag")]).toEqual([200, "\"2\""])
    expect(changed.json).toMatchObject({ id, ...other, omschrijving: null, voorkeur: true })
    const now = await read()
    expect(now.digitaleAdressen).toEqual([{ id, ...other }, holder.digitaleAdressen[1]])
    expect(now[veld]).toEqual(other)
    // What was read may be sent back, and changes nothing.
    const back = await patch(id, changed.json)
    expect([back.json, back.headers.get("ETag")]).toEqual([changed.json, "\"2\""])
    expect(faultsOf(await patch(id, { id: noId, url: changed.json.url.replace(id, noId) }))).toEqual([
      "#/id alleen-lezen",
      "#/url alleen-lezen"
    ])
  })

  it("gives and takes the preference", async () => {
    const { holder, patch, read } = await made({ digitaleAdressen: [email, telefoon], [veld]: email })
    const [first, second] = holder.digitaleAdressen
    expect((await patch(second.id, { voorkeur: true })).json.voorkeur).toBe(true)
    expect((await read())[veld]).toEqual(telefoon)
    expect((await patch(first.id, { voorkeur: false })).json.voorkeur).toBe(false)
    expect((await read())[veld]).toEqual(telefoon)
    expect((await patch(second.id, { voorkeur: null })).json.voorkeur).toBe(false)
    expect((await read())[veld]).toBeNull()
  })

  it("removes one, and its preference with it", async () => {
    const { app, holder, list, read, remove } = await made({ digitaleAdressen: [email, telefoon], [veld]: email })
    const [{ id }, rest] = holder.digitaleAdressen
    expectProblem(await remove(id, {}), 428, "if-match-vereist")
    expectProblem(await remove(id, { "If-Match": "\"9\"" }), 412, "versie-verouderd")
    expect((await remove(id, { "If-Match": "\"1\"" })).status).toBe(204)
    const now = await read()
    expect([now.digitaleAdressen, now[veld], now.versie]).toEqual([[rest], null, 2])
    expectProblem(await remove(id), 404, "digitaal-adres-niet-gevonden")
    expectProblem(await app.send("GET", `${list}/${id}`), 404, "digitaal-adres-niet-gevonden")
  })

  it("keeps ids in a list that is sent back, also of an address that became another", async () => {
    const { app, holder, read } = await made({ digitaleAdressen: [email, telefoon] })
    const [first, second] = holder.digitaleAdressen
    const ask = async (method: string, digitaleAdressen: unknown) => {
      const present = await read()
      const json = method === "PUT" ? { ...present, digitaleAdressen } : { digitaleAdressen }
      return app.send(method, pathOf(holder), { json, headers: anyVersion })
    }
    const unchanged = await ask("PUT", holder.digitaleAdressen)
    expect([unchanged.status, unchanged.json]).toEqual([200, holder])
    for (const method of ["PUT", "PATCH"]) {
      const changed = await ask(method, [{ ...second, omschrijving: "werk" }, { ...other, id: first.id.toUpperCase() }])
      expect(changed.json.digitaleAdressen, changed.text).toEqual([
        { ...second, omschrijving: "werk" },
        { ...other, id: first.id }
      ])
      const back = await ask(method, [email, telefoon])
      expect(back.json.digitaleAdressen.map(({ id }: { readonly id: string }) => id)).not.toContain(first.id)
      expect((await ask(method, [{ ...email, id: null }, second])).json.digitaleAdressen[1]).toEqual(second)
      expect(faultsOf(await ask(method, [{ ...email, id: first.id }, { ...telefoon, id: noId }, { ...other, id: 1 }])))
        .toEqual([0, 1, 2].map((place) => `#/digitaleAdressen/${place}/id digitaal-adres-id-onbekend`))
      expect(faultsOf(await ask(method, [second, { ...other, id: second.id }]))).toEqual([
        "#/digitaleAdressen/1/id digitaal-adres-id-dubbel"
      ])
      Object.assign(first, (await ask(method, [email, telefoon])).json.digitaleAdressen[0])
    }
  })

  it("keeps an id with the preferred address in one patch with the list", async () => {
    const { app, holder } = await made({ digitaleAdressen: [email, telefoon] })
    const [first] = holder.digitaleAdressen
    const json = { digitaleAdressen: [{ ...first, omschrijving: "werk" }], [veld]: { adres: email.adres } }
    const { [veld]: _, ...list } = json
    const changed = await app.send("PATCH", pathOf(holder), { json: { ...list, [veld]: email }, headers: anyVersion })
    expect(changed.json.digitaleAdressen, changed.text).toEqual([first])
    expect(changed.json[veld]).toEqual(email)
  })

  it("accounts for whose address was shown", async () => {
    const { app, holder, list, post } = await made({ digitaleAdressen: [email] })
    const record = `${van === "partijen" ? "partij" : "betrokkene"} ${holder.id}`
    for (
      const answer of [
        await app.send("GET", list),
        await app.send("GET", `${list}/${holder.digitaleAdressen[0].id}`),
        await post(telefoon)
      ]
    ) expect(await shownBy(app, answer.headers.get("X-Request-Id"))).toContain(record)
    const { results } = (await app.send("GET", `${pathOf(holder)}/audittrail`)).json
    expect(results.map(({ soort, velden }: { readonly soort: string; readonly velden: unknown }) => [soort, velden]))
      .toContainEqual(["gewijzigd", ["digitaleAdressen"]])
  })

  describe.each(registers)("on %s", (_, makeApp) => {
    it("loses none of what several add at the same moment", async () => {
      const { post, read } = await made({}, await makeApp())
      const adressen = ["a", "b", "c", "d"].map((name) => ({ ...other, adres: `${name}@example.nl` }))
      const answers = await Promise.all(adressen.map((adres) => post(adres)))
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
      const { digitaleAdressen } = await read()
      expect(new Set(digitaleAdressen.map(({ adres }: { readonly adres: string }) => adres))).toEqual(
        new Set(adressen.map(({ adres }) => adres))
      )
      expect(new Set(digitaleAdressen.map(({ id }: { readonly id: string }) => id)).size).toBe(4)
    })
  })
})

describe("the digital addresses of a partij with geheimhouding (B9)", () => {
  it("are shown to, and changed by, nobody who may not see the partij", async () => {
    const app = testApp()
    const json = { ...persoon(otherBsn), digitaleAdressen: [email], indicatieGeheimhouding: true }
    const partij = (await created(app, "/partijen", json)).json
    const list = `${pathOf(partij)}/digitale-adressen`
    const one = `${list}/${partij.digitaleAdressen[0].id}`
    const token = await tokenWith(app, ["read", "write"])
    for (
      const [method, path, body] of [
        ["GET", list, undefined],
        ["POST", list, email],
        ["GET", one, undefined],
        ["PATCH", one, email],
        ["DELETE", one, undefined],
        ["GET", `${list}/${noId}`, undefined]
      ] as const
    ) {
      const refused = await app.send(method, path, {
        token,
        ...(method === "PATCH" || method === "DELETE" ? { headers: anyVersion } : {}),
        ...(body === undefined ? {} : { json: body })
      })
      expectProblem(refused, 403, "geen-recht")
      expect(refused.text).not.toContain(email.adres)
    }
    const seeing = await tokenWith(app, ["read", "read-secret"])
    expect((await app.send("GET", one, { token: seeing })).json).toMatchObject(email)
  })
})
