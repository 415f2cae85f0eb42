import { describe, expect, it } from "vitest"
import { bsn, otherBsn, pathOf, persoon, registered } from "./examples.ts"
import { expectProblem, faultsOf, type TestApp, testApp } from "./harness.ts"

const anyVersion = { "If-Match": "*" }

const put = ({ send }: TestApp, partij: { readonly url: string }, way: string, json: unknown = persoon(otherBsn)) =>
  send("PUT", `${pathOf(partij)}${way}`, { json, headers: anyVersion })

describe("a change of an identificator on which betrokkenen were linked", () => {
  it("B3: is refused without a decision, names both ways, and changes nothing", async () => {
    const app = testApp()
    const { betrokkene, partij } = await registered(app)
    const refused = await put(app, partij, "")
    expectProblem(refused, 409, "identificatorwijziging-vereist")
    expect(refused.text).toContain("correctie")
    expect(refused.text).toContain("andere-persoon")
    for (const number of [bsn, otherBsn]) expect(refused.text).not.toContain(number)
    const patched = await app.send("PATCH", pathOf(partij), {
      json: { identificatoren: [] },
      headers: anyVersion,
      type: "application/merge-patch+json"
    })
    expectProblem(patched, 409, "identificatorwijziging-vereist")
    expect((await app.send("GET", pathOf(partij))).json).toEqual(partij)
    expect((await app.send("GET", pathOf(betrokkene))).json.partij.id).toBe(partij.id)
  })

  it("correctie keeps them linked, andere-persoon unlinks them, and another word is refused by name", async () => {
    for (const way of ["correctie", "andere-persoon"]) {
      const app = testApp()
      const { betrokkene, partij } = await registered(app)
      expect(faultsOf(await put(app, partij, "?identificatorwijziging=zomaar"))).toEqual([
        "identificatorwijziging identificatorwijziging-ongeldig"
      ])
      const changed = await put(app, partij, `?identificatorwijziging=${way}`)
      expect(changed.status, changed.text).toBe(200)
      expect((await app.send("GET", pathOf(betrokkene))).json.partij?.id).toBe(
        way === "correctie" ? partij.id : undefined
      )
    }
  })

  it("needs no decision where nobody was linked on it", async () => {
    const app = testApp()
    const { betrokkene, partij } = await registered(app)
    expect((await put(app, partij, "", { ...persoon(), interneNotitie: "Let op" })).status).toBe(200)
    await app.send("DELETE", `${pathOf(betrokkene)}/partij`, { headers: anyVersion })
    expect((await put(app, partij, "")).status).toBe(200)
  })

  it("shows the digest of an identificator in no answer", async () => {
    const app = testApp()
    const { betrokkene, partij } = await registered(app)
    await put(app, partij, "?identificatorwijziging=correctie")
    const answers = await Promise.all(
      [pathOf(betrokkene), `${pathOf(partij)}/inzage`, `${pathOf(betrokkene)}/audittrail`].map((path) =>
        app.send("GET", path)
      )
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    for (const { text } of answers) expect(text).not.toMatch(/[0-9a-f]{8}\.[A-Za-z0-9_-]{43}|"digest"/u)
  })
})
