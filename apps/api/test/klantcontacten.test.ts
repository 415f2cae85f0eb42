import { describe, expect, it } from "vitest"
import { created, klantcontact, noId, pathOf, registered } from "./examples.ts"
import { expectProblem, faultsOf, testApp } from "./harness.ts"

const anyVersion = { "If-Match": "*" }

describe("klantcontacten", () => {
  it("answers every optional property, null when none; keeps the moment in UTC", async () => {
    const app = testApp()
    const { headers, json } = await created(app, "/klantcontacten", {
      kanaal: "balie",
      onderwerp: "Verhuizing",
      inhoud: null,
      plaatsgevondenOp: "2026-11-23T09:15:00+01:00"
    })
    expect(headers.get("Location")).toBe(json.url)
    expect(json).toMatchObject({
      inhoud: null,
      reactie: null,
      hoofdOnderwerpType: null,
      metadata: null,
      taal: null,
      indicatieContactGelukt: null,
      verdereActieOndernomen: null,
      vertrouwelijk: false,
      plaatsgevondenOp: "2026-11-23T08:15:00.000Z"
    })
    expect((await created(app, "/klantcontacten", klantcontact)).json.nummer).not.toBe(json.nummer)
  })

  it("PUT of what GET gave changes nothing; contradicting marks are refused", async () => {
    const app = testApp()
    const { json } = await created(app, "/klantcontacten", klantcontact)
    const put = await app.send("PUT", pathOf(json), { json, headers: { "If-Match": "\"1\"" } })
    expect([put.status, put.json]).toEqual([200, json])
    const wrong = { ...json, id: noId, registratiedatum: "2020-01-01T00:00:00.000Z", kanaal: "" }
    expect(faultsOf(await app.send("PUT", pathOf(json), { json: wrong, headers: anyVersion }))).toEqual([
      "#/id alleen-lezen",
      "#/registratiedatum alleen-lezen",
      "#/kanaal tekst-leeg"
    ])
  })

  it("takes a nummer and a referentienummer that no other has, and keeps its nummer until another is given", async () => {
    const app = testApp()
    const numbers = { nummer: "0042", referentienummer: "43" }
    const { json } = await created(app, "/klantcontacten", { ...klantcontact, ...numbers })
    expect(json).toMatchObject(numbers)
    const other = await created(app, "/klantcontacten", klantcontact)
    for (const [name, value] of Object.entries(numbers)) {
      const refused = [
        await app.send("POST", "/api/v1/klantcontacten", { json: { ...klantcontact, [name]: value } }),
        await app.send("PATCH", pathOf(other.json), {
          json: { [name]: value },
          headers: anyVersion,
          type: "application/merge-patch+json"
        })
      ]
      for (const answer of refused) {
        expectProblem(answer, 409, "nummer-bezet")
        expect(faultsOf(answer)).toEqual([`#/${name} nummer-bezet`])
      }
      const together = await app.send("POST", "/api/v1/registraties", {
        json: { klantcontact: { ...klantcontact, [name]: value }, rol: "klant" }
      })
      expect(faultsOf(together)).toEqual([`#/klantcontact/${name} nummer-bezet`])
    }
    const patch = await app.send("PATCH", pathOf(json), {
      json: { nummer: null, referentienummer: null },
      headers: anyVersion,
      type: "application/merge-patch+json"
    })
    expect(patch.json).toEqual({ ...json, versie: 2, referentienummer: null })
    const put = await app.send("PUT", pathOf(json), { json: { ...klantcontact, nummer: "7" }, headers: anyVersion })
    expect(put.json.nummer).toBe("7")
    expect(faultsOf(await app.send("POST", "/api/v1/klantcontacten", { json: { ...klantcontact, nummer: "-7" } })))
      .toEqual([
        "#/nummer nummer-ongeldig"
      ])
  })

  it("PATCH changes only what it names", async () => {
    const app = testApp()
    const { json } = await created(app, "/klantcontacten", klantcontact)
    const patch = await app.send("PATCH", pathOf(json), {
      json: { inhoud: null, vertrouwelijk: true },
      headers: anyVersion,
      type: "application/merge-patch+json"
    })
    expect(patch.json).toEqual({ ...json, versie: 2, inhoud: null, vertrouwelijk: true })
  })

  it("keeps what was answered, of which kind it was, and what a program notes, and names what of it changed", async () => {
    const app = testApp()
    const { json } = await created(app, "/klantcontacten", { ...klantcontact, indicatieContactGelukt: null })
    const more = {
      reactie: "Wordt\nteruggebeld.",
      hoofdOnderwerpType: "https://voorbeeld.nl/onderwerpen/1",
      metadata: [{ naam: "zaak_nr", waarde: "Z-1" }, { naam: "__proto__" }],
      verdereActieOndernomen: true
    }
    const sending = { headers: anyVersion, type: "application/merge-patch+json" }
    const patched = await app.send("PATCH", pathOf(json), { json: more, ...sending })
    expect(patched.json).toEqual({ ...json, ...more, versie: 2 })
    expect((await app.send("GET", pathOf(json))).json).toEqual(patched.json)
    const trail = await app.send("GET", `${pathOf(json)}/audittrail`)
    expect(trail.json.results[0].velden).toEqual(Object.keys(more).toSorted())
    const both = await app.send("PATCH", pathOf(json), { json: { indicatieContactGelukt: true }, ...sending })
    expect(faultsOf(both)).toEqual(["#/verdereActieOndernomen verdere-actie-na-gelukt-contact"])
  })

  it("B11: DELETE takes its betrokkenen along and leaves the partij", async () => {
    const app = testApp()
    const { betrokkene, klantcontact: contact, partij } = await registered(app)
    expect((await app.send("DELETE", pathOf(contact), { headers: { "If-Match": "\"1\"" } })).status).toBe(204)
    expectProblem(await app.send("GET", pathOf(contact)), 404, "klantcontact-niet-gevonden")
    expectProblem(await app.send("GET", pathOf(betrokkene)), 404, "betrokkene-niet-gevonden")
    expect((await app.send("GET", pathOf(partij))).status).toBe(200)
  })

  it("404 for every verb on a klantcontact that is not there", async () => {
    const { send } = testApp()
    for (const method of ["GET", "PUT", "PATCH", "DELETE"]) {
      const json = method === "PUT" || method === "PATCH" ? { json: klantcontact } : {}
      expectProblem(
        await send(method, `/api/v1/klantcontacten/${noId}`, { ...json, headers: anyVersion }),
        404,
        "klantcontact-niet-gevonden"
      )
    }
  })
})
