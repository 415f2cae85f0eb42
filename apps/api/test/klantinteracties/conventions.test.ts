import { describe, expect, it } from "vitest"
import { contractRoutes } from "../../src/klantinteracties/contract-routes.ts"
import { testApp, token } from "../harness.ts"
import { asked } from "../read-entries.ts"
import { base, contractApp } from "./contract-app.ts"

const contact = { kanaal: "balie", onderwerp: "Verhuizing" }

const withContacts = async (number: number) => {
  const app = contractApp()
  for (let made = 0; made < number; made++) await app.native("POST", "/klantcontacten", contact)
  return app
}

describe("an error", () => {
  it("has a page at its type, which needs no token", async () => {
    const { app, change, get, post } = contractApp()
    const errors = await Promise.all([
      get("/klantcontacten", { token: null }),
      get("/nothing"),
      post("/klantcontacten", {}),
      change("PUT", "/klantcontacten", {}),
      get("/klantcontacten", { headers: { Accept: "text/html" } })
    ])
    expect(errors.map(({ status }) => status)).toEqual([401, 404, 400, 405, 406])
    for (const { json } of errors) {
      const page = await app.request(json.type)
      expect(page.status).toBe(200)
      expect(page.headers.get("Content-Type")).toMatch(/^text\/html/u)
      expect(json.type).toContain(/<h1>(\w+)<\/h1>/u.exec(await page.text())?.[1])
    }
    expect((await app.request("http://test.example.nl/ref/fouten/toString/")).status).toBe(404)
    expect((await testApp().app.request(errors[0]?.json.type)).status).toBe(404)
  })
})

describe("signing in", () => {
  it("is by Token, in any case; the answer tells apart who gave none and whose is wrong", async () => {
    const { get } = contractApp()
    const at = (Authorization?: string) =>
      get("/partijen", { token: null, headers: Authorization === undefined ? {} : { Authorization } })
    expect((await at(`tOkEn ${token}`)).status).toBe(200)
    for (
      const [header, code, type] of [
        [undefined, "not_authenticated", "NotAuthenticated"],
        ["Basic eDp5", "not_authenticated", "NotAuthenticated"],
        ["Bearer nobody", "not_authenticated", "NotAuthenticated"],
        ["Token", "authentication_failed", "AuthenticationFailed"],
        ["Token a b", "authentication_failed", "AuthenticationFailed"],
        ["Token nobody", "authentication_failed", "AuthenticationFailed"]
      ] as const
    ) {
      const { headers, json, status } = await at(header)
      expect([status, json.code, headers.get("WWW-Authenticate")]).toEqual([401, code, "Token"])
      expect(json.type).toBe(`http://test.example.nl/ref/fouten/${type}/`)
      expect(Object.keys(json)).toEqual(["type", "code", "title", "status", "detail", "instance"])
      expect(headers.get("Content-Type")).toBe("application/json")
    }
  })

  it("is not needed for the root and the document", async () => {
    const { get, send } = contractApp()
    const root = await get("/", { token: null })
    expect(root.json).toMatchObject(Object.fromEntries(
      [
        "actoren",
        "actorklantcontacten",
        "betrokkenen",
        "bijlagen",
        "digitaleadressen",
        "internetaken",
        "klantcontacten",
        "maak-klantcontact",
        "onderwerpobjecten",
        "partijen"
      ].map((collection) => [collection, `${base}/${collection}`])
    ))
    const bare = await send("GET", "/klantinteracties/api/v1", { token: null })
    expect([bare.status, bare.headers.get("Location")]).toEqual([301, "/klantinteracties/api/v1/"])
    for (const name of ["json", "yaml"]) {
      const { headers, status, text } = await get(`/openapi.${name}`, { token: null })
      expect([status, headers.get("Access-Control-Allow-Origin")]).toEqual([200, "*"])
      const operations = Object.values(
        JSON.parse(text).paths as Record<string, Record<string, { operationId: string }>>
      )
        .flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
      expect(operations.toSorted()).toEqual(
        [...new Set(contractRoutes.map(({ operationId }) => operationId))].toSorted()
      )
      expect(operations).toContain("klantcontactenList")
      expect(operations).toContain("partijenRetrieve")
    }
  })
})

describe("a face that is not named", () => {
  it("is not there", async () => {
    const { send } = testApp()
    expect((await send("GET", "/klantinteracties/api/v1/")).status).toBe(404)
    expect((await send("GET", "/klantinteracties/api/v1/partijen")).status).toBe(404)
  })

  it("can be the native one, which then has no documentation either", async () => {
    const { app, send } = testApp({ faces: ["klantinteracties"] })
    expect((await send("GET", "/klantinteracties/api/v1/partijen")).status).toBe(200)
    for (const path of ["/api/v1/partijen", "/docs", "/api/v1/openapi.json"]) {
      const { status } = await app.request(path, { headers: { Authorization: `Token ${token}` } })
      expect(status, path).toBe(404)
    }
    expect((await send("GET", "/api/v1/problemen")).status).toBe(200)
  })
})

describe("pages", () => {
  it("have their number in the address, with all other parameters by name", async () => {
    const { get } = await withContacts(5)
    const at = (path: string) => get(`/klantcontacten?${path}`).then(({ json }) => json)
    const first = await at("pageSize=2&kanaal=balie")
    expect([first.count, first.next, first.previous, first.results.length]).toEqual([
      5,
      `${base}/klantcontacten?kanaal=balie&page=2&pageSize=2`,
      null,
      2
    ])
    const second = await at("pageSize=2&page=2&kanaal=balie")
    expect(second.next).toBe(`${base}/klantcontacten?kanaal=balie&page=3&pageSize=2`)
    expect(second.previous).toBe(`${base}/klantcontacten?kanaal=balie&pageSize=2`)
    const last = await at("pageSize=2&page=last")
    expect([last.next, last.previous, last.results.length]).toEqual([
      null,
      `${base}/klantcontacten?page=2&pageSize=2`,
      1
    ])
    expect((await at("page=last")).results).toHaveLength(5)
    const all = [...first.results, ...second.results, ...last.results].map(({ uuid }: { uuid: string }) => uuid)
    expect(new Set(all).size).toBe(5)
  })

  it("have the usual size when theirs is none, and are not found when there are none", async () => {
    const { get } = await withContacts(1)
    for (const size of ["0", "-1", "x", "1000000", ""]) {
      expect((await get(`/klantcontacten?pageSize=${size}`)).json.results, size).toHaveLength(1)
    }
    for (const page of ["2", "0", "-1", "x", "1.5", "99999999", "99999999999"]) {
      const { json, status } = await get(`/klantcontacten?page=${page}`)
      expect([status, json.code], page).toEqual([404, "not_found"])
    }
    expect((await get("/partijen?page=1")).json).toMatchObject({ count: 0, results: [] })
  })
})

describe("what is not there, or not so", () => {
  it.each([
    ["GET", "/partijen/1", 404, "not_found"],
    ["GET", "/partijen/1f0c2f1e-3a53-4a7e-9d0e-0a3a5a0f5b11", 404, "not_found"],
    ["GET", "/partijen/", 404, "not_found"],
    ["GET", "/onbekend", 404, "not_found"],
    ["DELETE", "/partijen", 405, "method_not_allowed"]
  ])("%s %s is %d %s", async (method, path, status, code) => {
    const { send } = contractApp()
    const { headers, json, status: answered } = await send(method, `/klantinteracties/api/v1${path}`)
    expect([answered, json.code, headers.get("API-version")]).toEqual([status, code, "0.9.0"])
    expect(json.instance).toMatch(/^urn:uuid:/u)
  })

  it("is another form than JSON", async () => {
    const { get } = contractApp()
    for (const Accept of ["text/html", "application/problem+json"]) {
      const { json, status } = await get("/partijen", { headers: { Accept } })
      expect([status, json.code]).toEqual([406, "not_acceptable"])
    }
    expect((await get("/partijen", { headers: { Accept: "application/*" } })).status).toBe(200)
    expect((await get("/partijen", { headers: { "Accept-Crs": "EPSG:4326" } })).status).toBe(200)
  })

  it("is found under its id in capitals, without dashes, and with .json behind it", async () => {
    const { native, get } = contractApp()
    const { json: { id } } = await native("POST", "/klantcontacten", contact)
    for (const form of [id, id.toUpperCase(), id.replaceAll("-", ""), `${id}.json`, `${id}?`, `${id}?expand=`]) {
      expect((await get(`/klantcontacten/${form}`)).json.uuid, form).toBe(id)
    }
    expect((await get("/klantcontacten.json")).json.count).toBe(1)
    expect((await get(`/klantcontacten/${id}?kanaal=balie`)).json.code).toBe("invalid")
  })

  it("tells its methods", async () => {
    const { send } = contractApp()
    const options = await send("OPTIONS", "/klantinteracties/api/v1/partijen")
    expect([options.status, options.headers.get("Allow")]).toEqual([200, "GET, HEAD, POST, OPTIONS"])
    const made = await send("GET", "/klantinteracties/api/v1/maak-klantcontact")
    expect([made.status, made.headers.get("Allow")]).toEqual([405, "POST, OPTIONS"])
    expect((await send("OPTIONS", "/klantinteracties/api/v1/partijen", { token: null })).status).toBe(401)
    const head = await send("HEAD", "/klantinteracties/api/v1/partijen")
    expect([head.status, head.text]).toEqual([200, ""])
  })
})

describe("what programs of municipalities send", () => {
  it("is taken as it is: an empty expand, a question mark alone, headers for maps, an empty body to read", async () => {
    const { get, native, send } = contractApp()
    const { json } = await native("POST", "/klantcontacten", contact)
    const path = `/klantcontacten/${json.id}`
    const plain = await get(path)
    for (const other of [`${path}?`, `${path}?expand=`, `${path}?expand=&expand=`]) {
      expect((await get(other)).json).toEqual(plain.json)
    }
    const headers = { "Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326", "Content-Length": "0" }
    expect((await send("GET", `/klantinteracties/api/v1${path}`, { headers })).json).toEqual(plain.json)
    const list = await get("/klantcontacten?expand=gingOverOnderwerpobjecten%2ChadBetrokkenen&expand=omvatteBijlagen")
    expect(list.json.results[0]._expand).toEqual({
      hadBetrokkenen: [],
      gingOverOnderwerpobjecten: [],
      omvatteBijlagen: []
    })
  })
})

describe("what protects people", () => {
  it("keeps who read what, with what is written out behind it", async () => {
    const app = contractApp()
    const { json } = await app.native("POST", "/registraties", {
      klantcontact: contact,
      rol: "klant",
      contactgegevens: { contactnaam: { voornaam: "Bo" } }
    })
    const klantcontact = `klantcontact ${json.klantcontact.id}`
    const betrokkene = `betrokkene ${json.betrokkene.id}`
    const path = "/klantinteracties/api/v1/klantcontacten"
    expect((await asked(app, "GET", path)).shown).toEqual([klantcontact])
    expect((await asked(app, "GET", `${path}?expand=hadBetrokkenen`)).shown).toEqual([betrokkene, klantcontact])
    expect((await asked(app, "GET", "/klantinteracties/api/v1/betrokkenen")).shown).toEqual([betrokkene])
  })

  it("counts what is shown in the budget of the caller", async () => {
    const { get, native } = contractApp({ recordBudget: 2 })
    for (let made = 0; made < 3; made++) await native("POST", "/klantcontacten", contact)
    const refused = await get("/klantcontacten")
    expect([refused.status, refused.json.code]).toEqual([429, "throttled"])
  })
})
