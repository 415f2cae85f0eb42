import { describe, expect, it } from "vitest"
import { tokenWith } from "./caller-token.ts"
import { created, email, klantcontact, pathOf, telefoon } from "./examples.ts"
import { expectProblem, faultsOf, testApp } from "./harness.ts"

const contactnaam = { voornaam: "Wietske", achternaam: "Zandstra" }
const bezoekadres = { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 }
const gegevens = { contactnaam, digitaleAdressen: [telefoon, email], bezoekadres }
const wietske = { soortPartij: "persoon", ...gegevens }
const path = "/api/v1/partijen/vermoedelijk"
const ongekend = { klantcontact, rol: "klant", contactgegevens: gegevens }

describe("POST /partijen/vermoedelijk", () => {
  it("gives who it probably is, the most probable first, and says why", async () => {
    const app = testApp()
    const { json: atHome } = await created(app, "/partijen", wietske)
    const { json: moved } = await created(app, "/partijen", {
      ...wietske,
      bezoekadres: { ...bezoekadres, huisnummer: 9 }
    })
    await created(app, "/partijen", { soortPartij: "persoon", contactnaam: { voornaam: "Jan", achternaam: "Smit" } })
    const { json, status } = await app.send("POST", path, { json: gegevens })
    expect(status).toBe(200)
    expect(json.partijen.map(({ partij }: { readonly partij: { readonly id: string } }) => partij.id)).toEqual([
      atHome.id,
      moved.id
    ])
    expect(json.partijen[0].partij).toMatchObject({ nummer: atHome.nummer, contactnaam })
    expect(json.partijen[0].score).toBeGreaterThan(json.partijen[1].score)
    expect(json.partijen[1].score).toBeGreaterThanOrEqual(json.drempel)
    expect(
      json.partijen[0].kenmerken.map((
        { anderen, uitkomst, veld }: Record<string, unknown>
      ) => [veld, uitkomst, anderen])
    ).toEqual([
      ["achternaam", "gelijk", undefined],
      ["voornaam", "gelijk", undefined],
      ["email", "gelijk", 1],
      ["telefoon", "gelijk", 1],
      ["adres", "gelijk", 0],
      ["naam", "in-postcodegebied", 1]
    ])
    // Of one of several nobody knows the chance.
    expect(json.partijen[0]).not.toHaveProperty("kans")
    expect(json).toMatchObject({ gezochtOp: ["email", "telefoon", "adres", "naam"], nietVergeleken: [] })
  })

  it("takes any of the contactgegevens, says by what it looked, and refuses a question without any", async () => {
    const app = testApp()
    for (
      const [json, gezochtOp] of [
        [{ contactnaam }, []],
        [{ organisatienaam: "Bakkerij De Korenaar" }, []],
        [{ contactnaam, bezoekadres }, ["adres", "naam"]],
        [{ communicatiekanaal: telefoon }, ["telefoon"]]
      ] as const
    ) {
      const answer = await app.send("POST", path, { json })
      expect([answer.status, answer.json.gezochtOp, answer.json.partijen]).toEqual([200, gezochtOp, []])
    }
    for (const json of [{}, { contactnaam: null }]) {
      expect(faultsOf(await app.send("POST", path, { json }))).toEqual(["# zoekvraag-ongeldig"])
    }
    expect(faultsOf(await app.send("POST", path, { json: { contactnaam, bsn: "999990019" } }))).toEqual([
      "#/bsn onbekende-eigenschap"
    ])
  })

  it("keeps somebody with geheimhouding from who may not see it", async () => {
    const app = testApp()
    const { json: geheim } = await created(app, "/partijen", { ...wietske, indicatieGeheimhouding: true })
    const ids = async (scopes: Parameters<typeof tokenWith>[1]) => {
      const token = await tokenWith(app, scopes)
      const { json } = await app.send("POST", path, { json: gegevens, token })
      return json.partijen.map(({ partij }: { readonly partij: { readonly id: string } }) => partij.id)
    }
    expect(await ids(["read"])).toEqual([])
    expect(await ids(["read", "read-secret"])).toEqual([geheim.id])
    expectProblem(
      await app.send("POST", path, { json: gegevens, token: await tokenWith(app, ["write"]) }),
      403,
      "geen-recht"
    )
  })
})

describe("POST /registraties", () => {
  it("says with vermoedelijk=true who an ongekende probably is, and links nobody", async () => {
    const app = testApp()
    const { json: partij } = await created(app, "/partijen", wietske)
    const { json, status } = await app.send("POST", "/api/v1/registraties?vermoedelijk=true", { json: ongekend })
    expect([status, json.uitkomst, json.partij]).toEqual([201, "ongekend", null])
    expect(json.vermoedelijk.partijen).toHaveLength(1)
    expect(json.vermoedelijk.partijen[0].partij.id).toBe(partij.id)
    expect((await app.send("GET", pathOf(json.betrokkene))).json.partij).toBeNull()
    for (const query of ["", "?vermoedelijk=false"]) {
      const plain = await app.send("POST", `/api/v1/registraties${query}`, { json: ongekend })
      expect([plain.status, "vermoedelijk" in plain.json]).toEqual([201, false])
    }
  })

  it("tells it only to who may read, and not of somebody who is identified", async () => {
    const app = testApp()
    await created(app, "/partijen", wietske)
    const token = await tokenWith(app, ["register"])
    const asked = { json: ongekend, token }
    expectProblem(await app.send("POST", "/api/v1/registraties?vermoedelijk=true", asked), 403, "geen-recht")
    const { json: { count } } = await app.send("GET", "/api/v1/betrokkenen?count=true")
    expect(count).toBe(0)
    const known = { ...ongekend, identificatie: { soort: "bsn", waarde: "999990019" }, partijgegevens: wietske }
    const { json, status } = await app.send("POST", "/api/v1/registraties?vermoedelijk=true", { json: known })
    expect([status, "vermoedelijk" in json]).toEqual([201, false])
  })
})

describe("POST /partijen", () => {
  it("says of which partijen the new one is probably a double, and takes that answer back", async () => {
    const app = testApp()
    const { json: first } = await created(app, "/partijen", wietske)
    expect(first).not.toHaveProperty("vermoedelijkeDubbelen")
    const { json: second } = await created(app, "/partijen", wietske)
    expect(second.vermoedelijkeDubbelen).toMatchObject([{ id: first.id, url: first.url }])
    const { vermoedelijkeDubbelen: _, ...partij } = second
    const put = await app.send("PUT", pathOf(second), { json: second, headers: { "If-Match": "\"1\"" } })
    expect([put.status, put.json], put.text).toEqual([200, partij])
  })

  // Kills: a repetition that counts the partij itself among the others.
  it("says the same when the registration is repeated under its Idempotency-Key", async () => {
    const app = testApp()
    await created(app, "/partijen", wietske)
    const post = () =>
      app.send("POST", "/api/v1/partijen", { json: wietske, headers: { "Idempotency-Key": "registratie-van-wietske" } })
    const first = await post()
    const { headers, json } = await post()
    expect(headers.get("Idempotent-Replayed")).toBe("true")
    expect(first.json.vermoedelijkeDubbelen[0].kenmerken).toContainEqual(
      expect.objectContaining({ veld: "telefoon", anderen: 0 })
    )
    expect(json).toEqual(first.json)
  })

  it("tells no double to who may not read or see it", async () => {
    const app = testApp()
    await created(app, "/partijen", { ...wietske, indicatieGeheimhouding: true })
    for (const scopes of [["write"], ["write", "read"], ["write", "read-secret"]] as const) {
      const answer = await app.send("POST", "/api/v1/partijen", { json: wietske, token: await tokenWith(app, scopes) })
      expect(answer.json).not.toHaveProperty("vermoedelijkeDubbelen")
      await app.send("DELETE", pathOf(answer.json), { headers: { "If-Match": "*" } })
    }
    const { json } = await created(app, "/partijen", wietske)
    expect(json.vermoedelijkeDubbelen).toHaveLength(1)
  })
})
