import { describe, expect, it } from "vitest"
import type { Route } from "../src/http/route.ts"
import { routes } from "../src/native/routes/index.ts"
import { created, klantcontact, noId, ongekend, otherBsn, pathOf, persoon, registered, telefoon } from "./examples.ts"
import { expectProblem, faultsOf, testApp } from "./harness.ts"
import { withFinding } from "./reconciled.ts"
import { routePath } from "./route-path.ts"

const conditional = routes.filter(({ ifMatch }) => ifMatch === true)
const tagged = routes.filter(({ answer, method }) => method === "get" && answer.tag === true)

describe("every route", () => {
  /** The path of a route on a record that is there, and something that it takes for a body. */
  const prepared = async ({ body, path }: Route) => {
    const app = testApp()
    const made = await registered(app)
    const found = path.startsWith("/bevindingen") || path.startsWith("/reconciliaties")
      ? await withFinding(app)
      : undefined
    const records = {
      klantcontacten: made.klantcontact,
      partijen: made.partij,
      betrokkenen: made.betrokkene,
      bevindingen: found?.bevinding,
      reconciliaties: found?.reconciliatie,
      raadplegingen: (await app.send("GET", `${pathOf(made.partij)}/raadplegingen`)).json.results[0]
    }
    const record = records[path.split("/")[1] as keyof typeof records]
    const holder = path.startsWith("/partijen/{id}/digitale-adressen")
      ? (await created(app, "/partijen", { ...persoon(otherBsn), digitaleAdressen: [telefoon] })).json
      : record
    const json = path.endsWith("{digitaalAdres}")
      ? { voorkeur: true, adres: "0687654321" }
      : path.endsWith("/partij")
      ? { identificatie: { partij: made.partij.id } }
      : path.endsWith("/besluit")
      ? { besluit: "accepteren" }
      : record
    return {
      send: app.send,
      path: routePath({ path }, holder.id, holder.digitaleAdressen?.[0]?.id),
      sending: body === undefined ? {} : { json }
    }
  }

  it("that changes or deletes wants If-Match, and every one of a single record gives an ETag", () => {
    expect(conditional.map(({ operationId }) => operationId)).toEqual(
      routes.filter(({ method }) => ["put", "patch", "delete"].includes(method)).map(({ operationId }) => operationId)
    )
    expect(tagged.map(({ operationId }) => operationId)).toEqual(
      routes.filter(({ method, path }) =>
        method === "get" && /(?:\}|\/contactgegevens|\/digitale-adressen)$/u.test(path)
      ).map(({ operationId }) => operationId)
    )
  })

  it.each(conditional.map((route) => [route.operationId, route] as const))(
    "%s: 428 without If-Match, 412 with an old one, and then done with the right one",
    async (_, route) => {
      const { path, send, sending } = await prepared(route)
      const method = route.method.toUpperCase()
      expectProblem(await send(method, path, sending), 428, "if-match-vereist")
      expectProblem(await send(method, path, { ...sending, headers: { "If-Match": "\"0\"" } }), 412, "versie-verouderd")
      const query = route.operationId === "verwijderPartij" ? "?betrokkenen=ontkoppelen" : ""
      expect((await send(method, `${path}${query}`, { ...sending, headers: { "If-Match": "\"1\"" } })).status).toBe(
        route.answer.status
      )
    }
  )

  it.each(tagged.map((route) => [route.operationId, route] as const))(
    "%s: 304 to who has it already, by GET and HEAD",
    async (_, route) => {
      const { path, send } = await prepared(route)
      const tag = (await send("GET", path)).headers.get("ETag") ?? ""
      expect(tag).toMatch(/^"[\x21\x23-\x7e]+"$/u)
      for (const method of ["GET", "HEAD"]) {
        const again = await send(method, path, { headers: { "If-None-Match": tag } })
        expect([again.status, again.text, again.headers.get("ETag")]).toEqual([304, "", tag])
      }
      expect((await send("GET", path, { headers: { "If-None-Match": "\"0\"" } })).status).toBe(200)
    }
  )
})

describe("versions (B12)", () => {
  it("stay on a change that changes nothing, of any record; If-Match is checked all the same", async () => {
    const app = testApp()
    const made = await registered(app)
    for (const record of [made.klantcontact, made.betrokkene, made.partij]) {
      const path = pathOf(record)
      const [voor, trail] = [await app.send("GET", path), await app.send("GET", `${path}/audittrail`)]
      const tag = voor.headers.get("ETag") ?? ""
      for (const [method, json] of [["PATCH", {}], ["PUT", voor.json]] as const) {
        const received = await app.send(method, path, { json, headers: { "If-Match": tag } })
        expect([received.status, received.json, received.headers.get("ETag")], path).toEqual([200, voor.json, tag])
        const old = await app.send(method, path, { json, headers: { "If-Match": "\"9\"" } })
        expectProblem(old, 412, "versie-verouderd")
      }
      expect((await app.send("GET", `${path}/audittrail`)).json.results).toEqual(trail.json.results)
    }
  })

  const change = async (headers: Record<string, string>, method = "PATCH") => {
    const app = testApp()
    const { json } = await created(app, "/klantcontacten", klantcontact)
    await app.send("PATCH", pathOf(json), { json: { onderwerp: "Tweede" }, headers: { "If-Match": "\"1\"" } })
    const body = method === "DELETE" ? {} : { json: { kanaal: "e-mail", onderwerp: "Derde" } }
    const received = await app.send(method, pathOf(json), { ...body, headers })
    return { received, now: await app.send("GET", pathOf(json)) }
  }

  it.each(["PUT", "PATCH", "DELETE"])("%s without If-Match is refused", async (method) => {
    const { now, received } = await change({}, method)
    expectProblem(received, 428, "if-match-vereist")
    expect([now.json.onderwerp, now.headers.get("ETag")]).toEqual(["Tweede", "\"2\""])
  })

  it.each(["PUT", "PATCH", "DELETE"])("%s on an old version is refused", async (method) => {
    const { now, received } = await change({ "If-Match": "\"1\"" }, method)
    expectProblem(received, 412, "versie-verouderd")
    expect(now.json.onderwerp).toBe("Tweede")
  })

  it.each(["\"2\"", "*", "W/\"2\", \"2\"", "\"1\", \"2\"", "\"anders\",\"2\"", "\"2.k1\""])(
    "takes If-Match: %s",
    async (tag) => {
      const { now, received } = await change({ "If-Match": tag })
      expect([received.status, received.headers.get("ETag"), now.json.onderwerp]).toEqual([200, "\"3\"", "Derde"])
    }
  )

  it.each(["\"1\"", "\"\"", "\"02\"", "W/\"1\"", "W/\"3\""])("never matches If-Match: %s", async (tag) => {
    expectProblem((await change({ "If-Match": tag })).received, 412, "versie-verouderd")
  })

  it.each(["W/\"2\"", "W/\"2\", \"1\"", "\"1\",W/\"2.k1\""])("tells what is wrong with a weak tag: %s", async (tag) => {
    const { now, received } = await change({ "If-Match": tag })
    expectProblem(received, 412, "if-match-zwak")
    expect(faultsOf(received)).toEqual(["If-Match if-match-zwak"])
    expect(received.json.detail).toContain("W/")
    expect(now.json.onderwerp).toBe("Tweede")
  })

  it.each([
    "2",
    "\"2",
    "\"2 \"",
    "\"2\" \"1\"",
    "*,\"2\"",
    "\"2\",",
    "één".normalize("NFD").replaceAll(/[^\x20-\x7e]/gu, "é")
  ])("refuses as no tag: %s", async (tag) => {
    const { received } = await change({ "If-Match": tag })
    expect([received.status, ...faultsOf(received)]).toEqual([400, "If-Match if-match-ongeldig"])
  })

  it("names the other faults too when If-Match is missing", async () => {
    expect((await change({})).received.json.errors).toBeUndefined()
    const wrong = await testApp().send("PATCH", "/api/v1/klantcontacten/geen-id?x=1", { json: {} })
    expectProblem(wrong, 428, "if-match-vereist")
    expect(faultsOf(wrong)).toEqual(["id id-ongeldig", "x onbekende-parameter"])
  })

  it.each(["PUT", "PATCH"])(
    "names what is wrong with the body of a %s beside what is wrong elsewhere",
    async (method) => {
      const app = testApp()
      const made = await registered(app)
      for (
        const [record, json, fault] of [
          [made.klantcontact, { kanaal: 1, onderwerp: "x" }, "#/kanaal type-onjuist"],
          [
            made.partij,
            { soortPartij: "persoon", contactnaam: { achternaam: "" } },
            "#/contactnaam/achternaam tekst-leeg"
          ],
          [
            made.betrokkene,
            { klantcontact: made.klantcontact.id, partij: made.partij.id, rol: "buurman" },
            "#/rol rol-ongeldig"
          ]
        ]
      ) {
        const wrong = await app.send(method, `${pathOf(record)}?x=1`, { json, headers: { "If-Match": "1" } })
        expect([wrong.status, ...faultsOf(wrong)]).toEqual([
          400,
          "x onbekende-parameter",
          "If-Match if-match-ongeldig",
          fault
        ])
        const bare = await app.send(method, pathOf(record), { json })
        expect([bare.status, ...faultsOf(bare)]).toEqual([428, fault])
        const gone = await app.send(method, pathOf(record).replace(/[^/]+$/u, noId), { json })
        expect([gone.status, ...faultsOf(gone)]).toEqual([428])
        expect((await app.send("GET", pathOf(record))).headers.get("ETag")).toBe("\"1\"")
      }
    }
  )

  it("of many changes to one version exactly one wins", async () => {
    const app = testApp()
    const { json } = await created(app, "/klantcontacten", klantcontact)
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        app.send("PATCH", pathOf(json), {
          json: { onderwerp: `Wijziging ${index}` },
          headers: { "If-Match": "\"1\"" }
        }))
    )
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 412)])
    expect((await app.send("GET", pathOf(json))).json.onderwerp).toBe(
      all.find(({ status }) => status === 200)?.json.onderwerp
    )
  })

  it("If-None-Match answers 304 without a body while nothing changed", async () => {
    const app = testApp()
    const { betrokkene } = await registered(app, ongekend)
    for (const tag of ["\"1\"", "W/\"1\"", "*", "\"9\", \"1\""]) {
      const same = await app.send("GET", pathOf(betrokkene), { headers: { "If-None-Match": tag } })
      expect([same.status, same.text, same.headers.get("ETag")]).toEqual([304, "", "\"1\""])
    }
    for (const tag of ["\"2\"", "onzin"]) {
      expect((await app.send("GET", pathOf(betrokkene), { headers: { "If-None-Match": tag } })).status).toBe(200)
    }
  })

  it("with expand the ETag changes with what is shown, and may stand in If-Match", async () => {
    const app = testApp()
    const { betrokkene, klantcontact: contact } = await registered(app)
    const path = `${pathOf(betrokkene)}?expand=klantcontact,partij`
    const before = (await app.send("GET", path)).headers.get("ETag") ?? ""
    expect(before).toBe("\"1.k1.p1\"")
    await app.send("PATCH", pathOf(contact), { json: { onderwerp: "Anders" }, headers: { "If-Match": "*" } })
    const after = await app.send("GET", path, { headers: { "If-None-Match": before } })
    expect([after.status, after.headers.get("ETag"), after.json.klantcontact.onderwerp]).toEqual([
      200,
      "\"1.k2.p1\"",
      "Anders"
    ])
    expect(
      (await app.send("PATCH", pathOf(betrokkene), {
        json: { rol: "vertegenwoordiger" },
        headers: { "If-Match": before }
      })).status
    ).toBe(200)
  })
})
