import { type AccessScope, accessScopes } from "@betrokkene/domain"
import { describe, expect, it } from "vitest"
import { routes } from "../src/native/routes/index.ts"
import { tokenWith } from "./caller-token.ts"
import { noId, registered, registratie } from "./examples.ts"
import { expectProblem, type Sending, type TestApp, testApp } from "./harness.ts"
import type { Received } from "./received.ts"
import { routePath } from "./route-path.ts"
import { type Asked, geheim, scopeTable } from "./scope-table.ts"

const ask = async (
  app: TestApp,
  operation: string,
  { id, json, query = "" }: Asked,
  token: string
): Promise<Received> => {
  const [method = "", path = ""] = operation.split(" ")
  const target = `${routePath({ path }, await id?.(app) ?? noId)}${query}`
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
const given = (needs: ReadonlyArray<AccessScope>): ReadonlyArray<ReadonlyArray<AccessScope>> => [
  [],
  ...accessScopes.map((scope) => [scope]),
  accessScopes,
  ...accessScopes.map((one) => accessScopes.filter((scope) => scope !== one)),
  needs,
  ...needs.map((one) => needs.filter((scope) => scope !== one))
]

describe("scopes", () => {
  it("stand in this test for every route, and for no other", () => {
    expect(Object.keys(scopeTable).toSorted()).toEqual(
      routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`).toSorted()
    )
  })

  it.each(Object.entries(scopeTable))(
    "%s is done for who has those that it needs, and refused with 403 to every other",
    async (operation, requests) => {
      const app = testApp()
      const tokens = new Map<string, string>()
      const tokenOf = async (some: ReadonlyArray<AccessScope>) => {
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
    const token = await tokenWith(app, accessScopes.filter((scope) => scope !== "write" && scope !== "read"))
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
