import { type components, dataOrThrow, eachItem, ifMatch } from "@betrokkene/client"
import { describe, expect, it } from "vitest"
import { answered, clientOf } from "./client-of.ts"
import { decide } from "./decide.ts"
import { created, klantcontact, noId, pathOf, persoon, registered, registratie, telefoon } from "./examples.ts"
import { expectProblem, faultsOf } from "./harness.ts"
import { registers } from "./postgres-app.ts"
import { reconciled, withFinding } from "./reconciled.ts"

const reden = "Het is met opzet zo."

describe.each(registers)("bevindingen, on %s", (_, makeApp) => {
  it("tell the rule, the records and what is proposed, and nobody's data", async () => {
    const app = await makeApp()
    const { betrokkene, bevinding, reconciliatie } = await withFinding(app)
    expect(bevinding).toMatchObject({
      regel: "overbodige-afwijking",
      ernst: "suggestie",
      behandeling: "stelt-voor",
      records: [{ soort: "betrokkene", id: betrokkene.id, url: betrokkene.url }],
      voorstel: {
        soort: "afwijking-verwijderen",
        betrokkene: betrokkene.id,
        afwijkingen: [{ soort: "digitaalAdres", soortDigitaalAdres: "telefoonnummer" }]
      },
      toestand: "open",
      besluit: null,
      reconciliatie: { id: reconciliatie.id }
    })
    const one = await answered(clientOf(app).GET("/bevindingen/{id}", { params: { path: { id: bevinding.id } } }))
    expect([one.status, one.headers.get("ETag"), one.json]).toEqual([200, "\"1\"", bevinding])
    expect(one.text).not.toMatch(/0612345678|31612345678|Boer|Anna/u)
  })

  it("that are accepted are carried out, once, by who asked, and can be taken back", async () => {
    const app = await makeApp()
    const { betrokkene, bevinding } = await withFinding(app)
    const accepted = await decide(app, bevinding, { besluit: "accepteren" }, "1")
    expect([accepted.status, accepted.headers.get("ETag")]).toEqual([200, "\"2\""])
    expect(accepted.json).toMatchObject({ toestand: "geaccepteerd", besluit: { wijze: "uitgevoerd", door: "test" } })
    expect((await app.send("GET", pathOf(betrokkene))).json).toMatchObject({
      communicatiekanaal: null,
      digitaleAdressen: []
    })
    expectProblem(await decide(app, bevinding, { besluit: "accepteren" }), 409, "bevinding-niet-open")

    const undone = await decide(app, bevinding, { besluit: "ongedaan-maken" }, "2")
    expect(undone.json).toMatchObject({ toestand: "afgewezen", besluit: { wijze: "ongedaan-gemaakt" } })
    expect((await app.send("GET", pathOf(betrokkene))).json).toMatchObject({ communicatiekanaal: telefoon })
    expectProblem(await decide(app, bevinding, { besluit: "ongedaan-maken" }), 409, "bevinding-niet-ongedaan-te-maken")
  })

  it("that are rejected stay so, night after night", async () => {
    const app = await makeApp()
    const { bevinding } = await withFinding(app)
    const rejected = await decide(app, bevinding, { besluit: "afwijzen", reden })
    expect(rejected.json).toMatchObject({ toestand: "afgewezen", besluit: { wijze: "afgewezen", reden } })
    await reconciled(app)
    expect((await app.send("GET", pathOf(bevinding))).json).toMatchObject({ toestand: "afgewezen" })
    expect((await app.send("GET", `/api/v1/bevindingen?toestand=open&record=${bevinding.records[0].id}`)).json.results)
      .toEqual([])
  })

  it("that are no longer so are not carried out, and are solved", async () => {
    const app = await makeApp()
    const { betrokkene, bevinding } = await withFinding(app)
    const other = {
      communicatiekanaal: { soortDigitaalAdres: "telefoonnummer" as const, adres: "0201234567" },
      digitaleAdressen: null
    }
    const params = { path: { id: betrokkene.id }, header: ifMatch(betrokkene) }
    dataOrThrow(await clientOf(app).PATCH("/betrokkenen/{id}", { params, body: other }))
    expectProblem(await decide(app, bevinding, { besluit: "accepteren" }), 409, "bevinding-verouderd")
    expect((await app.send("GET", pathOf(betrokkene))).json.communicatiekanaal.adres).toBe("0201234567")
    expect((await app.send("GET", pathOf(bevinding))).json).toMatchObject({
      toestand: "opgelost",
      besluit: { wijze: "verdwenen" }
    })
  })

  it("that only tell something cannot be accepted", async () => {
    const app = await makeApp()
    const made = await created(app, "/klantcontacten", klantcontact)
    await reconciled(app)
    const { json } = await app.send("GET", `/api/v1/bevindingen?record=${made.json.id}`)
    expect(json.results).toMatchObject([{ regel: "geen-betrokkene", behandeling: "meldt", voorstel: null }])
    expectProblem(await decide(app, json.results[0], { besluit: "accepteren" }), 409, "bevinding-zonder-voorstel")
    expect((await decide(app, json.results[0], { besluit: "afwijzen", reden })).status).toBe(200)
  })

  it("are listed by rule, severity, state, record and run, page by page", async () => {
    const app = await makeApp()
    const { betrokkene, bevinding, reconciliatie } = await withFinding(app)
    for (const kanaal of ["balie", "post"]) {
      await created(app, "/klantcontacten", { ...klantcontact, kanaal })
    }
    await reconciled(app)
    const list = async (query: string) => (await app.send("GET", `/api/v1/bevindingen?${query}`)).json
    expect((await list("regel=geen-betrokkene&count=true")).count).toBe(2)
    expect((await list("ernst=suggestie")).results).toContainEqual(expect.objectContaining({ id: bevinding.id }))
    expect((await list("ernst=fout")).results).toEqual([])
    expect((await list(`toestand=open&record=${betrokkene.id}`)).results).toHaveLength(1)
    expect((await list(`reconciliatie=${reconciliatie.id}`)).results).toEqual([])
    const oldestFirst: Array<string> = []
    const query = { pageSize: 1, regel: "geen-betrokkene" as const, sort: "gevondenOp" as const }
    for await (
      const { id } of eachItem((from) =>
        clientOf(app).GET("/bevindingen", { params: { query: { ...from, ...query } } })
      )
    ) oldestFirst.push(id)
    const { results } = await list("regel=geen-betrokkene&sort=-gevondenOp")
    expect(oldestFirst).toEqual(results.map(({ id }: { id: string }) => id).toReversed())
  })

  it("name what is wrong with a question or a decision", async () => {
    const app = await makeApp()
    expect(faultsOf(await app.send("GET", "/api/v1/bevindingen?regel=x&ernst=x&toestand=x&record=x&reconciliatie=x")))
      .toEqual([
        "regel regel-onbekend",
        "ernst ernst-onbekend",
        "toestand toestand-onbekend",
        "record id-ongeldig",
        "reconciliatie id-ongeldig"
      ])
    const { bevinding } = await withFinding(app)
    expect(faultsOf(await decide(app, bevinding, { besluit: "negeren" }))).toEqual(["#/besluit soort-onbekend"])
    expect(faultsOf(await decide(app, bevinding, { besluit: "afwijzen" }))).toEqual(["#/reden verplicht"])
    expect(faultsOf(await decide(app, bevinding, { besluit: "accepteren", reden }))).toEqual([
      "#/reden onbekende-eigenschap"
    ])
    expectProblem(await decide(app, bevinding, { besluit: "accepteren" }, "7"), 412, "versie-verouderd")
    expectProblem(
      await decide(app, { id: noId }, { besluit: "accepteren" }),
      404,
      "bevinding-niet-gevonden"
    )
  })

  it("are carried out once, however many accept at the same moment", async () => {
    const app = await makeApp()
    const { betrokkene, bevinding } = await withFinding(app)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => decide(app, bevinding, { besluit: "accepteren" }, "1"))
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 7 }, () => 412)])
    expect((await app.send("GET", pathOf(betrokkene))).headers.get("ETag")).toBe("\"2\"")
  })
})

describe.each(registers)("reconciliaties, on %s", (_, makeApp) => {
  it("are there with their figures, the last one first", async () => {
    const app = await makeApp()
    await registered(app, { ...registratie(), partijgegevens: persoon() })
    const first = await reconciled(app)
    const second = await reconciled(app)
    const { json } = await app.send("GET", "/api/v1/reconciliaties?count=true")
    expect(json.count).toBe(2)
    expect(json.results.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id])
    expect(json.results[0]).toMatchObject({
      toestand: "klaar",
      houder: "nacht",
      opdracht: { proef: false },
      cijfers: { gelezen: 2, mislukteDelen: 0 }
    })
    const one = await app.send("GET", pathOf(json.results[0]))
    expect([one.status, one.headers.get("ETag"), one.json]).toEqual([200, "\"2\"", json.results[0]])
    expectProblem(await app.send("GET", `/api/v1/reconciliaties/${noId}`), 404, "reconciliatie-niet-gevonden")
  })

  it("tell how far they are, until their figures tell it", async () => {
    const app = await makeApp()
    await registered(app, { ...registratie(), partijgegevens: persoon() })
    const seen: Array<{ readonly toestand: string; readonly gedaan: number; readonly delen: number }> = []
    const look = async () => {
      const { json } = await app.send("GET", "/api/v1/reconciliaties")
      const answer = await app.send("GET", `${pathOf(json.results[0])}/voortgang`)
      expect([answer.status, answer.headers.get("ETag")]).toEqual([200, null])
      const { stappen, toestand } = answer.json as components["schemas"]["Voortgang"]
      const sum = (name: "delen" | "gedaan" | "mislukt") => stappen.reduce((total, step) => total + step[name], 0)
      expect(sum("mislukt")).toBe(0)
      seen.push({ toestand, gedaan: sum("gedaan"), delen: sum("delen") })
    }
    await reconciled(app, false, look)
    await look()
    const delen = seen[0]?.delen ?? 0
    expect(delen).toBeGreaterThan(1)
    expect(seen).toEqual([
      ...Array.from({ length: delen }, (_, gedaan) => ({ toestand: "loopt", gedaan, delen })),
      { toestand: "klaar", gedaan: 0, delen: 0 }
    ])
    expectProblem(await app.send("GET", `/api/v1/reconciliaties/${noId}/voortgang`), 404, "reconciliatie-niet-gevonden")
  })
})
