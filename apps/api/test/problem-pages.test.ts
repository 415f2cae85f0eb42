import { describe, expect, it } from "vitest"
import { ProblemKindAnswer } from "../src/problems/problem-kind-answer.ts"
import { problemTable } from "../src/problems/problem-table.ts"
import { problemType } from "../src/problems/problem-type.ts"
import { expectProblem, testApp } from "./harness.ts"

const anonymous = { token: null }

describe("the pages of the kinds of problems", () => {
  it.each(Object.entries(problemTable))("%s has a page for everybody", async (code, kind) => {
    const { json, status } = await testApp().send("GET", `/api/v1/problemen/${code}`, anonymous)
    expect(status).toBe(200)
    expect(Object.keys(json)).toEqual(Object.keys(ProblemKindAnswer.fields))
    expect(json).toEqual({ type: `http://test.example.nl/api/v1/problemen/${code}`, code, ...kind })
    for (const text of [json.title, json.betekenis, json.oplossing]) expect(text).toMatch(/^[A-Z]/u)
  })

  it.each([["/api/v1/klantcontacten", 401], ["/nergens", 404]] as const)(
    "the type of the problem that %s answers leads to its page",
    async (path, status) => {
      const { send } = testApp()
      const { json } = await send("GET", path, anonymous)
      expect(json.status).toBe(status)
      const page = await send("GET", json.type, anonymous)
      expect([page.status, page.json.type, page.json.code]).toEqual([200, json.type, json.code])
    }
  )

  it("the type of a problem has the address of the settings, or else the host that was asked", async () => {
    const path = "/api/v1/problemen/niet-gevonden"
    const behind = testApp({ baseUrl: "https://gemeente.example.nl/register" })
    expect((await behind.send("GET", "/nergens")).json.type).toBe(`https://gemeente.example.nl/register${path}`)
    expect((await behind.send("GET", path)).json.type).toBe(`https://gemeente.example.nl/register${path}`)
    expect((await testApp().send("GET", "https://elders.example.nl/nergens")).json.type)
      .toBe(`https://elders.example.nl${path}`)
    expect(problemType("niet-gevonden", undefined)).toBe(path)
  })

  it.each(["geen-code", "constructor", "__proto__", "ONGELDIGE-INVOER"])("%s is no code", async (code) => {
    expectProblem(await testApp().send("GET", `/api/v1/problemen/${code}`, anonymous), 404, "niet-gevonden")
  })

  it("a page can only be read", async () => {
    const received = await testApp().send("POST", "/api/v1/problemen/niet-gevonden", anonymous)
    expectProblem(received, 405, "methode-niet-toegestaan")
    expect(received.headers.get("Allow")).toBe("GET, HEAD")
  })
})
