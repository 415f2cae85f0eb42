import { type AccessScope, accessScopes } from "@betrokkene/domain"
import { describe, expect, it } from "vitest"
import { tokenWith } from "./caller-token.ts"
import { answered, clientOf, clientWith } from "./client-of.ts"
import { decide } from "./decide.ts"
import { noId, pathOf } from "./examples.ts"
import { expectProblem, faultsOf, type TestApp, testApp } from "./harness.ts"
import { registers } from "./postgres-app.ts"
import { withFinding } from "./reconciled.ts"
import { twins } from "./twins.ts"

interface Bevinding {
  readonly id: string
}

const shown = (app: TestApp, { id }: Bevinding, token?: string) =>
  answered(
    (token === undefined ? clientOf(app) : clientWith(app, token)).GET("/bevindingen/{id}/tegenstrijdigheden", {
      params: { path: { id } }
    })
  )

const versies = { blijft: 1, vervalt: 1 }

const without = (app: TestApp, ...lacking: ReadonlyArray<AccessScope>) =>
  tokenWith(app, accessScopes.filter((scope) => !lacking.includes(scope)))

describe.each(registers)("two partijen that contradict each other, on %s", (_, makeApp) => {
  it("are shown with both values, when each was given, and which one stays without a choice", async () => {
    const app = await makeApp()
    const { bevinding, blijft, vervalt } = await twins(app)
    const { json, status } = await shown(app, bevinding)
    expect(status).toBe(200)
    expect(json).toEqual({
      blijft: { id: blijft.id, url: blijft.url, versie: 1, weggelaten: [] },
      vervalt: { id: vervalt.id, url: vervalt.url, versie: 1, weggelaten: [] },
      tegenstrijdigheden: [{
        veld: "correspondentieadres",
        blijft: { waarde: blijft.correspondentieadres, gegevenOp: blijft.registratiedatum },
        vervalt: { waarde: vervalt.correspondentieadres, gegevenOp: vervalt.registratiedatum },
        standaard: "vervalt"
      }]
    })
  })

  it("keep the address that was given last, and undoing gives each its own back", async () => {
    const app = await makeApp()
    const { bevinding, blijft, vervalt } = await twins(app)
    expect((await decide(app, bevinding, { besluit: "accepteren" })).json).toMatchObject({
      toestand: "geaccepteerd",
      besluit: { keuzes: [{ veld: "correspondentieadres", keuze: "vervalt", gekozen: false }] }
    })
    expect((await app.send("GET", pathOf(blijft))).json.correspondentieadres).toEqual(vervalt.correspondentieadres)
    expectProblem(await shown(app, bevinding), 409, "bevinding-niet-open")
    expect((await decide(app, bevinding, { besluit: "ongedaan-maken" })).status).toBe(200)
    for (const was of [blijft, vervalt]) {
      const { json } = await app.send("GET", pathOf(was))
      expect(json).toEqual({ ...was, versie: json.versie })
    }
  })

  it("keep the address that was chosen, of the versions that were seen", async () => {
    const app = await makeApp()
    const { bevinding, blijft } = await twins(app)
    const keuzes = [{ veld: "correspondentieadres", keuze: "blijft" }]
    expectProblem(
      await decide(app, bevinding, { besluit: "accepteren", keuzes, versies: { blijft: 1, vervalt: 2 } }),
      412,
      "versie-verouderd"
    )
    expect((await decide(app, bevinding, { besluit: "accepteren", keuzes, versies })).status).toBe(200)
    expect((await app.send("GET", pathOf(blijft))).json.correspondentieadres).toEqual(blijft.correspondentieadres)
    expect((await app.send("GET", pathOf(bevinding))).json.besluit.keuzes).toEqual([
      { veld: "correspondentieadres", keuze: "blijft", gekozen: true }
    ])
  })
})

describe("a decision to merge", () => {
  it("is refused with a choice about nothing, and of a finding that proposes something else", async () => {
    const app = testApp()
    const { bevinding, blijft } = await twins(app)
    const keuzes = [{ veld: "voorkeurstaal", keuze: "blijft" }]
    const refused = await decide(app, bevinding, { besluit: "accepteren", keuzes, versies })
    expectProblem(refused, 409, "keuzes-ongeldig")
    expect(faultsOf(refused)).toEqual(["#/keuzes keuze-overbodig"])
    expect((await app.send("GET", pathOf(blijft))).json).toEqual(blijft)
    const other = (await withFinding(app)).bevinding
    expectProblem(
      await decide(app, other, { besluit: "accepteren", keuzes, versies }),
      409,
      "bevinding-zonder-samenvoeging"
    )
    expectProblem(await shown(app, other), 409, "bevinding-zonder-samenvoeging")
    expectProblem(
      await shown(app, { id: noId }),
      404,
      "bevinding-niet-gevonden"
    )
  })

  it("names what is wrong with the choices", async () => {
    const app = testApp()
    const { bevinding } = await twins(app)
    const faults = async (rest: object) => faultsOf(await decide(app, bevinding, { besluit: "accepteren", ...rest }))
    const keuze = { veld: "bezoekadres", keuze: "blijft" }
    expect(await faults({ keuzes: [keuze] })).toEqual(["#/versies versies-vereist"])
    expect(await faults({ keuzes: [keuze, keuze], versies })).toEqual(["#/keuzes/1/veld keuze-dubbel"])
    expect(await faults({ keuzes: [{ veld: "naam", keuze: "beide" }], versies })).toEqual([
      "#/keuzes/0/veld veld-onbekend",
      "#/keuzes/0/keuze keuze-onbekend"
    ])
    const neither = { ...keuze, keuze: "beide" }
    expect(await faults({ keuzes: [neither, keuze], versies })).toEqual([
      "#/keuzes/0/keuze keuze-onbekend",
      "#/keuzes/1/veld keuze-dubbel"
    ])
    expect(await faults({ keuzes: Array.from({ length: 8 }, () => keuze), versies })).toContain(
      "#/keuzes keuzes-te-veel"
    )
  })

  it("B9: shows no value of a partij with geheimhouding to who may not see it, and all of the other", async () => {
    const app = testApp()
    const { bevinding, blijft } = await twins(app, { indicatieGeheimhouding: true })
    const { json, text } = await shown(app, bevinding, await without(app, "read-secret"))
    expect(text).not.toMatch(/Nieuwestraat/u)
    expect(json.vervalt.weggelaten).toEqual([{ soort: "partijgegevens", reden: "geheimhouding" }])
    expect(json.tegenstrijdigheden[0]).toMatchObject({
      blijft: { waarde: blijft.correspondentieadres },
      vervalt: { waarde: null, gegevenOp: null }
    })
    expect((await shown(app, bevinding)).text).toMatch(/Nieuwestraat/u)
    expectProblem(await shown(app, bevinding, await without(app, "read")), 403, "geen-recht")
    expect((await decide(app, bevinding, { besluit: "accepteren" })).status).toBe(200)
    expect((await app.send("GET", pathOf(blijft))).json.indicatieGeheimhouding).toBe(true)
  })

  it("is accounted for as shown of both partijen", async () => {
    const app = testApp()
    const { bevinding, blijft, vervalt } = await twins(app)
    const { headers } = await shown(app, bevinding)
    for (const partij of [blijft, vervalt]) {
      const { json } = await app.send("GET", `${pathOf(partij)}/raadplegingen`)
      expect(json.results.map(({ verzoek }: { readonly verzoek: string }) => verzoek)).toContain(
        headers.get("X-Request-Id")
      )
    }
  })
})
