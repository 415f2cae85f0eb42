import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { routes } from "../src/native/routes/index.ts"
import { problemCatalogue } from "../src/problem-pages/catalogue.ts"
import { ProblemKindAnswer } from "../src/problems/problem-kind-answer.ts"
import { problemTable } from "../src/problems/problem-table.ts"
import { problemType } from "../src/problems/problem-type.ts"
import { expectProblem, testApp } from "./harness.ts"

const anonymous = { token: null }

const get = (path: string, accept?: string) =>
  testApp().send("GET", `/api/v1/problemen${path}`, {
    ...anonymous,
    ...(accept === undefined ? {} : { headers: { Accept: accept } })
  })

/** As a browser asks for a page. */
const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"

describe("the pages of the kinds of problems", () => {
  it.each(Object.entries(problemTable))("%s has a page for everybody, as JSON and as HTML", async (code, kind) => {
    const { json, status } = await get(`/${code}`)
    expect(status).toBe(200)
    expect(Object.keys(json)).toEqual(Object.keys(ProblemKindAnswer.fields))
    const type = `http://test.example.nl/api/v1/problemen/${code}`
    expect(json).toMatchObject({ type, code, ...kind, voorbeeld: { type, code, status: kind.status } })
    expect([...json.operaties, ...(json.vooraf === null ? [] : [json.vooraf])]).not.toEqual([])
    for (const text of [json.title, json.betekenis, json.oplossing, json.engels]) expect(text).toMatch(/^[A-Z].*\S$/u)
    const page = await get(`/${code}`, browser)
    expect([page.status, page.headers.get("Content-Type")]).toEqual([200, "text/html; charset=UTF-8"])
    for (const text of [kind.title, kind.betekenis, kind.oplossing, json.engels, ...json.operaties]) {
      expect(page.text).toContain(text.replaceAll("<", "&lt;").replaceAll(">", "&gt;"))
    }
  })

  it("are listed, as JSON and as HTML that links to each", async () => {
    const { json, status } = await get("")
    expect(status).toBe(200)
    expect(json.results.map(({ code }: { readonly code: string }) => code).toSorted()).toEqual(
      Object.keys(problemTable).toSorted()
    )
    const page = await get("", browser)
    const links = [...page.text.matchAll(/href="([^"]+)"/gu)].map(([, address = ""]) =>
      new URL(address, "http://test.example.nl/api/v1/problemen").href
    )
    expect(links).toEqual(json.results.map(({ type }: { readonly type: string }) => type))
    const [first = ""] = links
    const back = [...(await testApp().send("GET", first, { ...anonymous, headers: { Accept: browser } })).text.matchAll(
      /href="([^"]+)"/gu
    )]
    expect(back.map(([, address = ""]) => new URL(address, first).href)).toEqual([
      "http://test.example.nl/api/v1/problemen"
    ])
  })

  it.each(
    [
      [undefined, "application/json"],
      ["*/*", "application/json"],
      ["application/json, text/html;q=0.5", "application/json"],
      ["image/png", "application/json"],
      ["text/html", "text/html; charset=UTF-8"],
      [browser, "text/html; charset=UTF-8"]
    ] as const
  )("to Accept %s answer %s", async (accept, type) => {
    for (const path of ["", "/niet-gevonden"]) {
      const { headers } = await get(path, accept)
      expect(headers.get("Content-Type")).toBe(type)
      expect(headers.get("Vary")).toContain("Accept")
    }
  })

  it("are one page of the documentation; otherwise run: npm run docs", () => {
    const page = readFileSync(join(import.meta.dirname, "../docs/problems.md"), "utf8")
    expect(page).toBe(problemCatalogue(routes))
    for (const code of Object.keys(problemTable)) expect(page).toContain(`\n### ${code}\n`)
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
