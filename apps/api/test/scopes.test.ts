import { type Scope, scopes } from "@betrokkene/domain"
import { describe, expect, it } from "vitest"
import { routes } from "../src/routes/index.ts"
import { tokenWith } from "./caller-token.ts"
import { created, klantcontact, noId, persoon, registered, registratie, telefoon } from "./examples.ts"
import { expectProblem, type Sending, type TestApp, testApp } from "./harness.ts"
import type { Received } from "./received.ts"

/** A request, and the scopes without which it is refused. */
interface Asked {
  readonly needs: ReadonlyArray<Scope>
  readonly json?: unknown
  readonly query?: string
  /** The id in the path; none: of nothing that is there. */
  readonly id?: (app: TestApp) => Promise<string>
}

const identificatie = { soort: "bsn", waarde: "999990019" }
const { identificatie: _identificatie, partijgegevens: _partijgegevens, ...ongekend } = registratie()
const { klantcontact: _klantcontact, ...opKlantcontact } = registratie()
const { klantcontact: _alsoKlantcontact, ...ongekendOpKlantcontact } = ongekend
const betrokkene = { klantcontact: { id: noId }, rol: "klant" }
const { identificatoren: _identificatoren, ...zonderBsn } = persoon()

const partij = (indicatieGeheimhouding: boolean) => async (app: TestApp): Promise<string> =>
  (await created(app, "/partijen", { ...zonderBsn, indicatieGeheimhouding })).json.id
const open = partij(false)
const geheim = partij(true)

/** Written by hand and never derived from the routes, so that a scope forgotten there shows here. */
const table: { readonly [operation: string]: ReadonlyArray<Asked> } = {
  "POST /registraties": [
    { json: ongekend, needs: ["register"] },
    { json: { ...ongekend, identificatie: null }, needs: ["register"] },
    { json: { ...ongekend, klantcontact: { id: noId } }, needs: ["register", "read"] },
    { json: registratie(), needs: ["register", "link"] },
    { json: { ...ongekend, identificatie: { partij: noId } }, needs: ["register", "link"] },
    { json: { ...ongekend, identificatie }, needs: ["register", "link"] }
  ],
  "POST /klantcontacten/{id}/betrokkenen": [
    { json: ongekendOpKlantcontact, needs: ["register", "read"] },
    { json: opKlantcontact, needs: ["register", "read", "link"] },
    { json: { ...ongekendOpKlantcontact, identificatie: { partij: noId } }, needs: ["register", "read", "link"] }
  ],
  "GET /betrokkenen": [
    { needs: ["read"] },
    { query: "?expand=klantcontact,partij&count=true", needs: ["read"] }
  ],
  "POST /betrokkenen/zoek": [{ json: { digitaalAdres: telefoon }, needs: ["read"] }],
  "POST /betrokkenen": [
    { json: betrokkene, needs: ["write"] },
    { json: { ...betrokkene, partij: null }, needs: ["write"] },
    { json: { ...betrokkene, partij: { id: noId } }, needs: ["write", "link"] },
    { json: { ...betrokkene, partij: noId }, needs: ["write", "link"] }
  ],
  "GET /betrokkenen/{id}": [{ needs: ["read"] }],
  "PUT /betrokkenen/{id}": [{ json: betrokkene, needs: ["write"] }],
  "PATCH /betrokkenen/{id}": [{ json: { rol: "klant" }, needs: ["write"] }],
  "DELETE /betrokkenen/{id}": [{ needs: ["write"] }],
  "PUT /betrokkenen/{id}/partij": [
    { json: { identificatie }, needs: ["link"] },
    { json: { identificatie: { partij: noId } }, needs: ["link"] }
  ],
  "DELETE /betrokkenen/{id}/partij": [{ needs: ["link"] }],
  "GET /betrokkenen/{id}/contactgegevens": [{ needs: ["read"] }],
  "GET /betrokkenen/{id}/audittrail": [{ needs: ["audit"] }],
  "GET /betrokkenen/{id}/raadplegingen": [{ needs: ["audit"] }],
  "GET /klantcontacten": [{ needs: ["read"] }],
  "POST /klantcontacten": [{ json: klantcontact, needs: ["write"] }],
  "GET /klantcontacten/{id}": [{ needs: ["read"] }],
  "PUT /klantcontacten/{id}": [{ json: klantcontact, needs: ["write"] }],
  "PATCH /klantcontacten/{id}": [{ json: { kanaal: "balie" }, needs: ["write"] }],
  "DELETE /klantcontacten/{id}": [{ needs: ["write"] }],
  "GET /klantcontacten/{id}/betrokkenen": [{ needs: ["read"] }],
  "GET /klantcontacten/{id}/audittrail": [{ needs: ["audit"] }],
  "GET /klantcontacten/{id}/raadplegingen": [{ needs: ["audit"] }],
  "GET /partijen": [{ needs: ["read"] }],
  "POST /partijen": [
    { json: persoon(), needs: ["write"] },
    { json: { ...zonderBsn, indicatieGeheimhouding: true }, needs: ["write"] }
  ],
  "POST /partijen/zoek": [
    { json: { digitaalAdres: telefoon }, needs: ["read"] },
    { json: { identificatie }, needs: ["read", "identify"] }
  ],
  "POST /digitale-adressen/zoek": [{ json: { digitaalAdres: telefoon }, needs: ["read"] }],
  "GET /partijen/{id}": [
    { needs: ["read"] },
    { id: geheim, needs: ["read"] }
  ],
  "PUT /partijen/{id}": [
    { json: zonderBsn, needs: ["write"] },
    { json: zonderBsn, id: open, needs: ["write"] },
    { json: { ...zonderBsn, indicatieGeheimhouding: true }, id: open, needs: ["write"] },
    { query: "?identificatorwijziging=correctie", json: zonderBsn, id: open, needs: ["write", "link"] },
    { json: zonderBsn, id: geheim, needs: ["write", "read-secret"] }
  ],
  "PATCH /partijen/{id}": [
    { json: { voorkeurstaal: null }, needs: ["write"] },
    { json: { voorkeurstaal: null }, id: open, needs: ["write"] },
    { query: "?identificatorwijziging=andere-persoon", json: { voorkeurstaal: null }, needs: ["write", "link"] },
    { json: { indicatieGeheimhouding: false }, id: geheim, needs: ["write", "read-secret"] }
  ],
  "DELETE /partijen/{id}": [
    { needs: ["write"] },
    { query: "?betrokkenen=weigeren", id: open, needs: ["write"] },
    { query: "?betrokkenen=ontkoppelen", needs: ["write", "link"] },
    { id: geheim, needs: ["write", "read-secret"] },
    { query: "?betrokkenen=ontkoppelen", id: geheim, needs: ["write", "link", "read-secret"] }
  ],
  "GET /partijen/{id}/inzage": [
    { id: open, needs: ["erase"] },
    { id: geheim, needs: ["erase", "read-secret"] }
  ],
  "GET /partijen/{id}/vergetelheid": [
    { id: open, needs: ["erase"] },
    { id: geheim, needs: ["erase", "read-secret"] }
  ],
  "POST /partijen/{id}/vergetelheid": [
    { id: open, needs: ["erase"] },
    { id: geheim, needs: ["erase", "read-secret"] }
  ],
  "GET /partijen/{id}/audittrail": [{ needs: ["audit"] }],
  "GET /partijen/{id}/raadplegingen": [{ needs: ["audit"] }],
  "POST /raadplegingen/zoek": [{ json: { identiteit: "instellingen" }, needs: ["audit"] }],
  "GET /raadplegingen/{id}": [{ needs: ["audit"] }],
  "GET /bevindingen": [{ needs: ["reconcile"] }],
  "GET /bevindingen/{id}": [{ needs: ["reconcile"] }],
  "GET /bevindingen/{id}/audittrail": [{ needs: ["audit"] }],
  "GET /bevindingen/{id}/tegenstrijdigheden": [{ needs: ["reconcile", "read"] }],
  "PUT /bevindingen/{id}/besluit": [{ json: { besluit: "accepteren" }, needs: ["reconcile"] }],
  "GET /reconciliaties": [{ needs: ["reconcile"] }],
  "GET /reconciliaties/{id}": [{ needs: ["reconcile"] }]
}

const ask = async (
  app: TestApp,
  operation: string,
  { id, json, query = "" }: Asked,
  token: string
): Promise<Received> => {
  const [method = "", path = ""] = operation.split(" ")
  const target = `/api/v1${path.replace("{id}", await id?.(app) ?? noId)}${query}`
  const sending: Sending = {
    token,
    ...(json === undefined ? {} : { json }),
    ...(["PUT", "PATCH", "DELETE"].includes(method) ? { headers: { "If-Match": "*" } } : {})
  }
  return app.send(method, target, sending)
}

/**
 * Sets of scopes: none, each alone, all, all but one, and for each request the needed ones, also without one of them.
 */
const given = (needs: ReadonlyArray<Scope>): ReadonlyArray<ReadonlyArray<Scope>> => [
  [],
  ...scopes.map((scope) => [scope]),
  scopes,
  ...scopes.map((one) => scopes.filter((scope) => scope !== one)),
  needs,
  ...needs.map((one) => needs.filter((scope) => scope !== one))
]

describe("scopes", () => {
  it("stand in this test for every route, and for no other", () => {
    expect(Object.keys(table).toSorted()).toEqual(
      routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`).toSorted()
    )
  })

  it.each(Object.entries(table))(
    "%s is done for who has those that it needs, and refused with 403 to every other",
    async (operation, requests) => {
      const app = testApp()
      const tokens = new Map<string, string>()
      const tokenOf = async (some: ReadonlyArray<Scope>) => {
        const key = some.toSorted().join()
        const token = tokens.get(key) ?? await tokenWith(app, some)
        tokens.set(key, token)
        return token
      }
      for (const request of requests) {
        for (const some of given(request.needs)) {
          const received = await ask(app, operation, request, await tokenOf(some))
          const isAllowed = request.needs.every((scope) => some.includes(scope))
          expect(received.status === 403, `${some.join()} ${JSON.stringify(request)}: ${received.text}`).toBe(
            !isAllowed
          )
          expect(received.status, received.text).toBeLessThan(500)
          if (isAllowed) expect([400, 401, 428], received.text).not.toContain(received.status)
          else expectProblem(received, 403, "geen-recht")
        }
      }
    }
  )

  it("are named by who refuses: the ones that are needed", async () => {
    const app = testApp()
    const token = await tokenWith(app, ["register"])
    expect((await app.send("GET", "/api/v1/partijen", { token })).json.detail).toBe("Hiervoor nodig: read.")
    expect((await app.send("POST", "/api/v1/registraties", { token, json: registratie() })).json.detail).toBe(
      "Hiervoor nodig: register, link."
    )
    const writer = await tokenWith(app, ["write"])
    const path = `/api/v1/partijen/${await geheim(app)}`
    expect((await app.send("DELETE", path, { token: writer, headers: { "If-Match": "*" } })).json.detail).toBe(
      "Hiervoor nodig: read-secret."
    )
  })

  it("are asked about before the body is read, and whether or not there is such a record", async () => {
    const app = testApp()
    const token = await tokenWith(app, scopes.filter((scope) => scope !== "write" && scope !== "read"))
    expectProblem(
      await app.send("POST", "/api/v1/klantcontacten", { token, raw: "geen json", type: "text/plain" }),
      403,
      "geen-recht"
    )
    const { betrokkene: { id } } = await registered(app)
    const refusal = async (method: string, one: string) => {
      const { headers, json: { instance: _, ...json } } = await app.send(method, `/api/v1/betrokkenen/${one}`, {
        token
      })
      return [json, headers.get("ETag")]
    }
    for (const method of ["GET", "DELETE", "PATCH"]) {
      expect(await refusal(method, id)).toEqual(await refusal(method, noId))
    }
    expect(await refusal("GET", "geen-id")).toEqual(await refusal("GET", noId))
  })

  it("who only registers, as a web form does, learns nothing of who is known by a bsn", async () => {
    const app = testApp()
    await registered(app)
    const token = await tokenWith(app, ["register"])
    const answers = await Promise.all(["999990019", "999991772"].map(async (waarde) => {
      const { json: { instance: _, ...json }, status } = await app.send("POST", "/api/v1/registraties", {
        token,
        json: registratie(waarde)
      })
      return [status, json]
    }))
    expect(answers[0]).toEqual(answers[1])
    expect((await app.send("GET", "/api/v1/klantcontacten?count=true")).json.count).toBe(1)
  })
})
