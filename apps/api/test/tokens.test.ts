import { describe, expect, it } from "vitest"
import { tokenWith } from "./caller-token.ts"
import { noId } from "./examples.ts"
import { expectProblem, type TestApp } from "./harness.ts"
import { registers } from "./postgres-app.ts"

const path = "/api/v1/tokens"

const idOf = async (app: TestApp, token: string): Promise<string> =>
  (await app.send("GET", "/api/v1/rechten", { token })).json.identiteit.slice("token:".length)

describe.each(registers)("tokens, on %s", (_, makeApp) => {
  // Kills: a secret or a digest in an answer, a list without end.
  it("are listed page by page, without anything by which somebody could come in", async () => {
    const app = await makeApp()
    const made = [await tokenWith(app, ["read"]), await tokenWith(app, ["revoke"]), await tokenWith(app, ["audit"])]
    const first = await app.send("GET", `${path}?pageSize=2&count=true&sort=gemaaktOp`)
    const second = await app.send("GET", first.json.next)
    expect(first.json.count).toBe(3)
    const all = [...first.json.results, ...second.json.results]
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(await Promise.all(made.map((one) => idOf(app, one)))))
    expect(Object.keys(all[0])).toEqual([
      "id",
      "naam",
      "toestand",
      "scopes",
      "gemaaktOp",
      "gemaaktDoor",
      "verlooptOp",
      "laatstGebruiktOp",
      "ingetrokkenOp",
      "ingetrokkenDoor"
    ])
    for (const secret of made) expect(first.text + second.text).not.toContain(secret.slice(12))
    expect(first.text).not.toMatch(/[0-9a-f]{64}/u)
  })

  it("are revoked by their id once, and the trail keeps who did", async () => {
    const app = await makeApp()
    const [revoker, other] = [await tokenWith(app, ["revoke"]), await tokenWith(app, ["read"])]
    const [own, id] = [await idOf(app, revoker), await idOf(app, other)]
    const revoke = (token: string, json?: object) =>
      app.send("POST", `${path}/${token}/intrekken`, { token: revoker, ...(json === undefined ? {} : { json }) })
    const revoked = await revoke(id)
    expect(revoked.json).toMatchObject({
      id,
      toestand: "ingetrokken",
      ingetrokkenDoor: expect.stringContaining("test")
    })
    expectProblem(await revoke(id), 409, "token-al-ingetrokken")
    expectProblem(await revoke(noId), 404, "token-niet-gevonden")
    const trail = await app.send("GET", `${path}/${id}/audittrail`)
    expect(trail.json.results).toMatchObject([
      { soort: "ingetrokken", record: { soort: "toegangstoken", id, url: null }, identiteit: `token:${own}` }
    ])

    expectProblem(await revoke(own, { ookEigen: false }), 409, "eigen-token")
    expect((await app.send("GET", path, { token: revoker })).status).toBe(200)
    expect((await revoke(own, { ookEigen: true })).json).toMatchObject({ id: own, toestand: "ingetrokken" })
  })
})
