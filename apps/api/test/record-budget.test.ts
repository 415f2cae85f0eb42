import { describe, expect, it } from "vitest"
import { tokenWith } from "./caller-token.ts"
import { created, klantcontact, pathOf } from "./examples.ts"
import { expectProblem, testApp } from "./harness.ts"

const hour = 3_600_000

/** An app that holds five klantcontacten, on a clock that stands still until it is put forward. */
const budgetedApp = async (recordBudget: number) => {
  const clock = { now: 5_000_000 }
  const app = testApp({
    recordBudget,
    rateLimits: { requests: 1_000_000, refusedSignIns: 1_000_000, window: 60, proxies: 0, now: () => clock.now }
  })
  const made = []
  for (let count = 0; count < 5; count++) made.push((await created(app, "/klantcontacten", klantcontact)).json)
  clock.now += hour
  const list = (pageSize: number, token?: string) =>
    app.send("GET", `/api/v1/klantcontacten?pageSize=${pageSize}`, token === undefined ? {} : { token })
  const warned = () => app.lines.filter((line) => line.includes(`"too many records"`)).map((line) => JSON.parse(line))
  return { ...app, app, clock, list, made, warned }
}

describe("the budget of records of a caller", () => {
  it("is counted over what answers show: a page that goes past it is refused as a whole, a smaller one given", async () => {
    const { list } = await budgetedApp(8)
    expect((await list(5)).json.results).toHaveLength(5)
    const refused = await list(4)
    expectProblem(refused, 429, "te-veel-verzoeken")
    expect(refused.headers.get("Retry-After")).toBe("3600")
    expect(refused.headers.get("RateLimit-Policy")).toBe(`"gegevens";q=8;w=3600`)
    expect(refused.headers.get("RateLimit")).toBe(`"gegevens";r=3;t=3600`)
    expect(refused.json.results).toBeUndefined()
    expect(refused.json.detail).toContain("kleinere pagina")
    expect((await list(3)).json.results).toHaveLength(3)
    const none = await list(1)
    expectProblem(none, 429, "te-veel-verzoeken")
    expect(none.json.detail).not.toContain("kleinere pagina")
  })

  it("is whole again after an hour, and each caller has its own", async () => {
    const { app, clock, list } = await budgetedApp(5)
    const another = await tokenWith(app, ["read"])
    await list(5)
    expectProblem(await list(1), 429, "te-veel-verzoeken")
    expect((await list(5, another)).status).toBe(200)
    clock.now += hour - 1
    expectProblem(await list(1), 429, "te-veel-verzoeken")
    clock.now += 1
    expect((await list(5)).status).toBe(200)
  })

  it("refuses a change before it is done, or answers it: never a change that seems refused", async () => {
    const { list, made, send } = await budgetedApp(6)
    await list(5)
    const change = (onderwerp: string) =>
      send("PATCH", pathOf(made[0]), { json: { onderwerp }, headers: { "If-Match": "*" } })
    expect((await change("een")).status).toBe(200)
    expectProblem(await change("twee"), 429, "te-veel-verzoeken")
    expectProblem(await send("POST", "/api/v1/klantcontacten", { json: klantcontact }), 429, "te-veel-verzoeken")
  })

  it("says in the log once an hour that it was exceeded, and not by whom", async () => {
    const { clock, list, warned } = await budgetedApp(5)
    await list(5)
    const first = await list(1)
    for (let count = 0; count < 5; count++) await list(1)
    expect(warned()).toEqual([{
      time: expect.any(String),
      level: "warn",
      message: "too many records",
      requestId: first.headers.get("X-Request-Id")
    }])
    clock.now += hour
    await list(5)
    await list(1)
    expect(warned()).toHaveLength(2)
  })

  it("does not count what shows nobody's data, and holds for nobody where it is 0", async () => {
    const { list, send } = await budgetedApp(5)
    await list(5)
    expect((await send("GET", "/api/v1/reconciliaties")).status).toBe(200)
    const unlimited = await budgetedApp(0)
    for (let count = 0; count < 10; count++) expect((await unlimited.list(5)).status).toBe(200)
  })
})
