import { describe, expect, it } from "vitest"
import { created, klantcontact, ongekend, pathOf, registered } from "./examples.ts"
import { expectProblem, faultsOf, testApp } from "./harness.ts"

describe("versions (B12)", () => {
  const change = async (headers: Record<string, string>, method = "PATCH") => {
    const app = testApp()
    const { json } = await created(app, "/klantcontacten", klantcontact)
    await app.send("PATCH", pathOf(json), { json: { onderwerp: "Tweede" }, headers: { "If-Match": "\"1\"" } })
    const body = method === "DELETE" ? {} : { json: { kanaal: "e-mail", onderwerp: "Derde" } }
    const received = await app.send(method, pathOf(json), { ...body, headers })
    return { received, now: await app.send("GET", pathOf(json)) }
  }

  it.each(["PUT", "PATCH", "DELETE"])("%s without If-Match is refused", async (method) => {
    const { now, received } = await change({}, method)
    expectProblem(received, 428, "if-match-vereist")
    expect([now.json.onderwerp, now.headers.get("ETag")]).toEqual(["Tweede", "\"2\""])
  })

  it.each(["PUT", "PATCH", "DELETE"])("%s on an old version is refused", async (method) => {
    const { now, received } = await change({ "If-Match": "\"1\"" }, method)
    expectProblem(received, 412, "versie-verouderd")
    expect(now.json.onderwerp).toBe("Tweede")
  })

  it.each(["\"2\"", "*", "\"1\", \"2\"", "\"anders\",\"2\"", "\"2.k1\""])("takes If-Match: %s", async (tag) => {
    const { now, received } = await change({ "If-Match": tag })
    expect([received.status, received.headers.get("ETag"), now.json.onderwerp]).toEqual([200, "\"3\"", "Derde"])
  })

  it.each(["W/\"2\"", "\"1\"", "\"\"", "\"02\"", "W/\"2\", \"1\""])("never matches If-Match: %s", async (tag) => {
    expectProblem((await change({ "If-Match": tag })).received, 412, "versie-verouderd")
  })

  it.each(["2", "\"2", "\"2 \"", "\"2\" \"1\"", "*,\"2\"", "\"2\",", "één".normalize("NFD").replaceAll(/[^\x20-\x7e]/gu, "é")])("refuses as no tag: %s", async (tag) => {
    const { received } = await change({ "If-Match": tag })
    expect([received.status, ...faultsOf(received)]).toEqual([400, "If-Match if-match-ongeldig"])
  })

  it("names the other faults too when If-Match is missing", async () => {
    const { received } = await change({}, "PATCH")
    expect(received.json.errors).toBeUndefined()
    const app = testApp()
    const wrong = await app.send("PATCH", "/api/v1/klantcontacten/geen-id?x=1", { json: {} })
    expectProblem(wrong, 428, "if-match-vereist")
    expect(faultsOf(wrong)).toEqual(["id id-ongeldig", "x onbekende-parameter"])
  })

  it("of many changes to one version exactly one wins", async () => {
    const app = testApp()
    const { json } = await created(app, "/klantcontacten", klantcontact)
    const all = await Promise.all(Array.from({ length: 10 }, (_, index) =>
      app.send("PATCH", pathOf(json), { json: { onderwerp: `Wijziging ${index}` }, headers: { "If-Match": "\"1\"" } })))
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 412)])
    expect((await app.send("GET", pathOf(json))).json.onderwerp).toBe(all.find(({ status }) => status === 200)?.json.onderwerp)
  })

  it("If-None-Match answers 304 without a body while nothing changed", async () => {
    const app = testApp()
    const { betrokkene } = await registered(app, ongekend)
    for (const tag of ["\"1\"", "W/\"1\"", "*", "\"9\", \"1\""]) {
      const same = await app.send("GET", pathOf(betrokkene), { headers: { "If-None-Match": tag } })
      expect([same.status, same.text, same.headers.get("ETag")]).toEqual([304, "", "\"1\""])
    }
    for (const tag of ["\"2\"", "onzin"]) {
      expect((await app.send("GET", pathOf(betrokkene), { headers: { "If-None-Match": tag } })).status).toBe(200)
    }
  })

  it("with expand the ETag changes with what is shown, and may stand in If-Match", async () => {
    const app = testApp()
    const { betrokkene, klantcontact: contact } = await registered(app)
    const path = `${pathOf(betrokkene)}?expand=klantcontact,partij`
    const before = (await app.send("GET", path)).headers.get("ETag") ?? ""
    expect(before).toBe("\"1.k1.p1\"")
    await app.send("PATCH", pathOf(contact), { json: { onderwerp: "Anders" }, headers: { "If-Match": "*" } })
    const after = await app.send("GET", path, { headers: { "If-None-Match": before } })
    expect([after.status, after.headers.get("ETag"), after.json.klantcontact.onderwerp]).toEqual([200, "\"1.k2.p1\"", "Anders"])
    expect((await app.send("PATCH", pathOf(betrokkene), { json: { rol: "vertegenwoordiger" }, headers: { "If-Match": before } })).status).toBe(200)
  })

  it("the partij of a betrokkene is changed by the betrokkene's ETag", async () => {
    const app = testApp()
    const { betrokkene } = await registered(app)
    const path = `${pathOf(betrokkene)}/partij`
    expectProblem(await app.send("DELETE", path), 428, "if-match-vereist")
    expectProblem(await app.send("PUT", path, { json: { identificatie: { soort: "bsn", waarde: "999990019" } } }), 428, "if-match-vereist")
    expectProblem(await app.send("DELETE", path, { headers: { "If-Match": "\"7\"" } }), 412, "versie-verouderd")
    expectProblem(await app.send("PUT", path, { json: { identificatie: { soort: "bsn", waarde: "999990019" } }, headers: { "If-Match": "\"7\"" } }), 412, "versie-verouderd")
    expect((await app.send("DELETE", path, { headers: { "If-Match": "\"1\"" } })).status).toBe(200)
  })
})
