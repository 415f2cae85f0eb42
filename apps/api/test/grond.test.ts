import { type AccessScope, accessScopes } from "@betrokkene/domain"
import { describe, expect, it } from "vitest"
import { tokenWith } from "./caller-token.ts"
import { created, klantcontact, ongekend, pathOf, registered } from "./examples.ts"
import { expectProblem, faultsOf, testApp } from "./harness.ts"

const anyVersion = { "If-Match": "*" }
const op = expect.stringMatching(/^\d{4}-.+Z$/u)

describe("the ground of a link (B3)", () => {
  it("is told of every link in every answer, and is null of an ongekende", async () => {
    const app = testApp()
    const { betrokkene, partij } = await registered(app)
    const grond = { soort: "identificator", identificatorsoort: "bsn", door: "test", op }
    expect(betrokkene.grond).toEqual(grond)
    expect((await app.send("GET", pathOf(betrokkene))).json).toEqual(betrokkene)
    expect((await app.send("GET", `/api/v1/betrokkenen?partij=${partij.id}`)).json.results).toEqual([betrokkene])
    const { betrokkenheden: [inzage] } = (await app.send("GET", `${pathOf(partij)}/inzage`)).json
    expect(inzage.grond).toEqual(betrokkene.grond)
    const call = (await created(app, "/klantcontacten", klantcontact)).json
    const chosen = { klantcontact: { id: call.id }, rol: "klant", partij: { id: partij.id } }
    expect((await created(app, "/betrokkenen", chosen)).json.grond).toEqual({
      ...grond,
      soort: "gekozen-partij",
      identificatorsoort: null
    })
    expect((await app.send("DELETE", `${pathOf(betrokkene)}/partij`, { headers: anyVersion })).json.grond).toBeNull()
    expect((await created(app, "/registraties", ongekend)).json.betrokkene.grond).toBeNull()
  })

  it("tells who linked only with audit, in reads and in answers to changes, under an ETag of its own", async () => {
    const app = testApp()
    const { betrokkene, partij } = await registered(app)
    const { door: _door, ...seen } = betrokkene.grond
    const token = await tokenWith(app, accessScopes.filter((scope) => scope !== "audit"))
    const read = await app.send("GET", pathOf(betrokkene), { token })
    expect(read.json).toEqual({ ...betrokkene, grond: seen })
    expect(read.headers.get("ETag")).toBe("\"1.zonder-door\"")
    expect((await app.send("GET", `/api/v1/betrokkenen?partij=${partij.id}`, { token })).json.results).toEqual([
      read.json
    ])
    const json = { rol: "vertegenwoordiger" }
    const headers = { "If-Match": read.headers.get("ETag") ?? "" }
    const changed = await app.send("PATCH", pathOf(betrokkene), { token, json, headers })
    expect(changed.json).toEqual({ ...read.json, ...json, versie: 2 })
    expect((await app.send("GET", pathOf(betrokkene), { token: await tokenWith(app, ["read", "audit"]) })).json.grond)
      .toEqual(betrokkene.grond)
  })

  it("may be given back as it was shown, and not otherwise", async () => {
    const app = testApp()
    const { betrokkene } = await registered(app)
    const { grond } = betrokkene
    const { door: _door, ...seen } = grond
    const put = async (scopes: ReadonlyArray<AccessScope>, given: unknown) => {
      const { json: present } = await app.send("GET", pathOf(betrokkene))
      const token = await tokenWith(app, scopes)
      const json = { ...present, grond: given }
      return app.send("PUT", pathOf(betrokkene), { token, json, headers: anyVersion })
    }
    expect((await put(["read", "write", "audit"], grond)).status).toBe(200)
    expect((await put(["read", "write"], seen)).status).toBe(200)
    for (
      const [scopes, given] of [
        [["read", "write", "audit"], { ...grond, soort: "gekozen-partij" }],
        [["read", "write", "audit"], { ...grond, door: "iemand" }],
        [["read", "write", "audit"], "bsn"],
        // Who may not see it could only try which one is right.
        [["read", "write"], grond],
        [["write"], seen]
      ] as const
    ) {
      const refused = await put(scopes, given)
      expectProblem(refused, 400, "ongeldige-invoer")
      expect(faultsOf(refused)).toEqual(["#/grond alleen-lezen"])
    }
  })
})
