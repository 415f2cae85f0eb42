import { describe, expect, it } from "vitest"
import { routes } from "../src/native/routes/index.ts"
import { tokenWith } from "./caller-token.ts"
import { created, email, klantcontact, persoon, registered, telefoon } from "./examples.ts"
import { type TestApp, testApp } from "./harness.ts"

const marks = [
  "Boer",
  "Anna",
  "telefoon",
  "Paspoort",
  "0612345678",
  "anna@example.nl",
  "999990019",
  "*****0019"
]

/** For each operation that changes a record and answers: a valid request about the given records. */
const asked: { readonly [operation: string]: (given: Given) => { readonly path: string; readonly json?: unknown } } = {
  "POST /klantcontacten": () => ({ path: "/klantcontacten", json: klantcontact }),
  "PUT /klantcontacten/{id}": (given) => ({ path: `/klantcontacten/${given.klantcontact}`, json: klantcontact }),
  "PATCH /klantcontacten/{id}": (given) => ({ path: `/klantcontacten/${given.klantcontact}`, json: {} }),
  "POST /betrokkenen": (given) => ({
    path: "/betrokkenen",
    json: { klantcontact: given.klantcontact, rol: "klant", communicatiekanaal: telefoon }
  }),
  "PUT /betrokkenen/{id}": (given) => ({
    path: `/betrokkenen/${given.betrokkene}`,
    json: { klantcontact: given.klantcontact, partij: given.partij, rol: "klant", communicatiekanaal: telefoon }
  }),
  "PATCH /betrokkenen/{id}": (given) => ({ path: `/betrokkenen/${given.betrokkene}`, json: {} }),
  "PUT /betrokkenen/{id}/partij": (given) => ({
    path: `/betrokkenen/${given.betrokkene}/partij`,
    json: { identificatie: { soort: "bsn", waarde: "999990019" } }
  }),
  "DELETE /betrokkenen/{id}/partij": (given) => ({ path: `/betrokkenen/${given.betrokkene}/partij` }),
  "POST /partijen": () => ({ path: "/partijen", json: persoon("999991772") }),
  "PUT /partijen/{id}": (given) => ({
    path: `/partijen/${given.partij}`,
    json: { ...persoon(), digitaleAdressen: [email] }
  }),
  "PATCH /partijen/{id}": (given) => ({ path: `/partijen/${given.partij}`, json: {} }),
  "POST /betrokkenen/{id}/digitale-adressen": (given) => ({
    path: `/betrokkenen/${given.betrokkene}/digitale-adressen`,
    json: email
  }),
  "PATCH /betrokkenen/{id}/digitale-adressen/{digitaalAdres}": (given) => ({
    path: `/betrokkenen/${given.betrokkene}/digitale-adressen/${given.adresVanBetrokkene}`,
    json: {}
  }),
  "POST /partijen/{id}/digitale-adressen": (given) => ({
    path: `/partijen/${given.partij}/digitale-adressen`,
    json: telefoon
  }),
  "PATCH /partijen/{id}/digitale-adressen/{digitaalAdres}": (given) => ({
    path: `/partijen/${given.partij}/digitale-adressen/${given.adresVanPartij}`,
    json: {}
  })
}

/** What is refused the second time. */
const once = /^(?:POST \/partijen|DELETE \/betrokkenen\/\{id\}\/partij|POST .*\/digitale-adressen)$/u

interface Given {
  readonly klantcontact: string
  readonly betrokkene: string
  readonly partij: string
  readonly adresVanBetrokkene: string
  readonly adresVanPartij: string
}

const given = async (app: TestApp): Promise<Given> => {
  const { betrokkene, klantcontact, partij } = await registered(app)
  const added = await created(app, `/partijen/${partij.id}/digitale-adressen`, email)
  return {
    betrokkene: betrokkene.id,
    klantcontact: klantcontact.id,
    partij: partij.id,
    adresVanBetrokkene: betrokkene.digitaleAdressen[0].id,
    adresVanPartij: added.json.id
  }
}

const changing = routes.filter(({ answer, scopes }) =>
  answer.schema !== undefined && scopes.some((scope) => scope === "write" || scope === "link")
)

describe("a caller who may change and not read", () => {
  it.each(changing.map(({ method, path, scopes }) => [`${method.toUpperCase()} ${path}`, scopes] as const))(
    "by %s gets references and a version, and nothing of a record; the same with read gets the record",
    async (operation, scopes) => {
      const app = testApp()
      const { json, path } = asked[operation]?.(await given(app)) ?? expect.fail(`no request for ${operation}`)
      const [method = ""] = operation.split(" ")
      const ask = async (also: ReadonlyArray<"read">) =>
        app.send(method, `/api/v1${path}`, {
          token: await tokenWith(app, [...scopes, ...also]),
          headers: { ...(method === "POST" ? {} : { "If-Match": "*" }) },
          ...(json === undefined ? {} : { json }),
          ...(method === "PATCH" ? { type: "application/merge-patch+json" } : {})
        })
      const { headers, json: answered, status, text } = await ask([])
      expect(status, text).toBeLessThan(300)
      for (const mark of marks) expect(text).not.toContain(mark)
      expect(headers.get("ETag")).toMatch(/^"[0-9]+/u)
      const parts: ReadonlyArray<object> = "id" in answered
        ? [answered]
        : [answered.klantcontact, answered.betrokkene, answered.partij]
      for (const part of parts) expect(Object.keys(part)).toEqual(["id", "url"])
      if (once.test(operation)) return
      const whole = await ask(["read"])
      expect(whole.status, whole.text).toBeLessThan(300)
      expect(marks.some((mark) => whole.text.includes(mark))).toBe(true)
    }
  )

  // Kills: a mask that is compared, so that ten thousand refusals tell the last digits of a bsn.
  it.each(["PUT", "PATCH"])("cannot find out a bsn by trying its mask with %s", async (method) => {
    const app = testApp()
    const { partij } = await given(app)
    const ask = async (mask: string, scopes: ReadonlyArray<"read">, condition: object) => {
      const { json, status } = await app.send(method, `/api/v1/partijen/${partij}`, {
        token: await tokenWith(app, ["write", ...scopes]),
        headers: { ...condition },
        json: { ...persoon(), identificatoren: [{ soort: "bsn", waarde: mask }], onbekend: 1 },
        ...(method === "PATCH" ? { type: "application/merge-patch+json" } : {})
      })
      return { status, errors: json.errors }
    }
    for (const condition of [{}, { "If-Match": "*" }]) {
      expect(await ask("*****0019", [], condition)).toEqual(await ask("*****0018", [], condition))
      // Who may read was given the mask, and may give it back.
      expect((await ask("*****0019", ["read"], condition)).errors).toHaveLength(1)
    }
  })

  it("is not told of later changes by a repetition under its Idempotency-Key", async () => {
    const app = testApp()
    const token = await tokenWith(app, ["write"])
    const headers = { "Idempotency-Key": "sleutel-1" }
    const ask = () => app.send("POST", "/api/v1/klantcontacten", { token, headers, json: klantcontact })
    const first = await ask()
    await created(app, "/betrokkenen", { klantcontact: first.json.id, rol: "klant" })
    const changed = await app.send("PATCH", `/api/v1/klantcontacten/${first.json.id}`, {
      json: { onderwerp: "Van een ander" },
      headers: { "If-Match": "*" },
      type: "application/merge-patch+json"
    })
    expect(changed.status).toBe(200)
    expect((await ask()).json).toEqual(first.json)
    expect(Object.keys(first.json)).toEqual(["id", "url"])
  })
})
