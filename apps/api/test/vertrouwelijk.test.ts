import { type AccessScope, accessScopes, registreerSideRecord } from "@betrokkene/domain"
import { describe, expect, it } from "vitest"
import { tokenWith } from "./caller-token.ts"
import { created, persoon } from "./examples.ts"
import { expectProblem, type Sending, type TestApp, testApp } from "./harness.ts"
import { registers } from "./postgres-app.ts"

const texts = {
  onderwerp: "Markeeronderwerp",
  inhoud: "Markeerinhoud",
  reactie: "Markeerreactie",
  hoofdOnderwerpType: "https://voorbeeld.nl/Markeersoort",
  metadata: [{ naam: "Markeernaam", waarde: "Markeerwaarde" }]
}
const vertrouwelijk = { kanaal: "balie", ...texts, vertrouwelijk: true }
const anyVersion = { "If-Match": "*" }
const marks = /Markeer/u
const weggelaten = [{ soort: "onderwerp", reden: "vertrouwelijk" }, { soort: "inhoud", reden: "vertrouwelijk" }]

/** A klantcontact that is vertrouwelijk, with what it is about and a linked betrokkene, and a caller with all scopes but some. */
const register = async (app: TestApp, ...without: ReadonlyArray<AccessScope>) => {
  const partij = (await created(app, "/partijen", persoon())).json
  const contact = (await created(app, "/klantcontacten", vertrouwelijk)).json
  await app.runtime.runPromise(
    registreerSideRecord("onderwerpobject", { klantcontact: contact.id, identificator: { objectId: "Markeerobject" } })
  )
  const betrokkene =
    (await created(app, "/betrokkenen", { klantcontact: contact.id, rol: "klant", partij: { id: partij.id } })).json
  const token = await tokenWith(app, accessScopes.filter((scope) => !without.includes(scope)))
  const ask = (method: string, path: string, sending: Sending = {}) =>
    app.send(method, `/api/v1${path}`, { token, ...sending })
  return { partij, contact, betrokkene, ask }
}

describe.each(registers)("a klantcontact that is vertrouwelijk, on %s", (_, makeApp) => {
  // Kills: a way to the texts that was forgotten.
  it("shows its texts nowhere to who lacks read-confidential, and everywhere to who has it", async () => {
    for (const [without, shows] of [[["read-confidential"], false], [[], true]] as const) {
      const { ask, betrokkene, contact, partij } = await register(await makeApp(), ...without)
      const body = { klantcontact: vertrouwelijk, rol: "klant" }
      const key = { "Idempotency-Key": `sleutel-${contact.id}` }
      const asked = [
        ["GET", `/klantcontacten/${contact.id}`],
        ["GET", "/klantcontacten"],
        ["GET", `/betrokkenen/${betrokkene.id}?expand=klantcontact`],
        ["GET", "/betrokkenen?expand=klantcontact"],
        ["GET", `/klantcontacten/${contact.id}/betrokkenen?expand=klantcontact`],
        ["GET", `/partijen/${partij.id}/inzage`],
        ["POST", "/registraties", { json: body, headers: key }],
        ["POST", "/registraties", { json: body, headers: key }],
        ["POST", "/klantcontacten", { json: vertrouwelijk }],
        ["POST", `/klantcontacten/${contact.id}/betrokkenen`, { json: { rol: "klant" } }],
        ["PUT", `/betrokkenen/${betrokkene.id}/partij`, {
          json: { identificatie: { partij: partij.id } },
          headers: anyVersion
        }]
      ] as const
      for (const [method, path, sending] of asked) {
        const { status, text } = await ask(method, path, sending)
        expect([method, path, status, marks.test(text)]).toEqual([method, path, method === "POST" ? 201 : 200, shows])
      }
      const others = [
        ["GET", `/klantcontacten/${contact.id}/audittrail`],
        ["GET", `/betrokkenen/${betrokkene.id}/contactgegevens`],
        ["GET", `/partijen/${partij.id}/vergetelheid`]
      ] as const
      for (const [method, path] of others) {
        const { status, text } = await ask(method, path)
        expect([path, status, marks.test(text)]).toEqual([path, 200, false])
      }
    }
  })
})

describe("a klantcontact that is vertrouwelijk", () => {
  it("says what was left out, under an ETag of its own", async () => {
    const { ask, contact } = await register(testApp(), "read-confidential")
    const { headers, json } = await ask("GET", `/klantcontacten/${contact.id}`)
    expect(json).toMatchObject({ id: contact.id, kanaal: "balie", vertrouwelijk: true, weggelaten })
    for (const text of Object.keys(texts)) expect(json).not.toHaveProperty(text)
    expect(headers.get("ETag")).toBe("\"1.vertrouwelijk\"")
    const { betrokkene, ask: again } = await register(testApp(), "read-confidential")
    const expanded = await again("GET", `/betrokkenen/${betrokkene.id}?expand=klantcontact`)
    expect(expanded.json.klantcontact.weggelaten).toEqual(weggelaten)
    expect(expanded.headers.get("ETag")).toBe("\"1.k1.vertrouwelijk\"")
  })

  // Kills: texts that are wiped or shown by who cannot see them, and a refusal that depends on what is sent.
  it("can't be changed or deleted by who lacks read-confidential", async () => {
    const app = testApp()
    const { ask, contact } = await register(app, "read-confidential")
    const path = `/klantcontacten/${contact.id}`
    const merge = "application/merge-patch+json"
    const tried = [
      ["PATCH", { json: { vertrouwelijk: false }, type: merge }],
      ["PATCH", { json: { inhoud: null }, type: merge }],
      ["PATCH", { json: { kanaal: "telefoon" }, type: merge }],
      ["PATCH", { json: { kanaal: 1 }, type: merge }],
      ["PUT", { json: { kanaal: "telefoon", onderwerp: "Iets anders" } }],
      ["DELETE", {}]
    ] as const
    for (const [method, sending] of tried) {
      const answer = await ask(method, path, { ...sending, headers: anyVersion })
      expect(answer.text).not.toMatch(marks)
      expectProblem(answer, 403, "geen-recht")
      expect(answer.json.detail).toBe("Hiervoor nodig: read-confidential.")
    }
    expect((await app.send("GET", `/api/v1${path}`)).json).toMatchObject({ ...texts, vertrouwelijk: true })
  })

  it("may be made so by anybody who may write, who then no longer sees its texts", async () => {
    const app = testApp()
    const { ask } = await register(app, "read-confidential")
    const open = (await ask("POST", "/klantcontacten", { json: { ...vertrouwelijk, vertrouwelijk: false } })).json
    expect(open).toMatchObject(texts)
    const closed = await ask("PATCH", `/klantcontacten/${open.id}`, {
      json: { vertrouwelijk: true },
      type: "application/merge-patch+json",
      headers: anyVersion
    })
    expect(closed.status).toBe(200)
    expect(closed.text).not.toMatch(marks)
    expect((await app.send("GET", `/api/v1/klantcontacten/${open.id}`)).json).toMatchObject(texts)
  })
})
