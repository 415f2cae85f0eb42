import type { AccessScope } from "@betrokkene/domain"
import { describe, expect, it } from "vitest"
import { tokenWith } from "./caller-token.ts"
import { elaborate, registratie } from "./examples.ts"
import { registers } from "./postgres-app.ts"

const key = { "Idempotency-Key": "web-formulier-1" }
const anyVersion = { "If-Match": "*" }
const { identificatie: _identificatie, partijgegevens: _partijgegevens, ...ongekend } = elaborate as Record<
  string,
  unknown
>
const reference = { id: expect.any(String), url: expect.any(String) }

describe.each(registers)("a registration by a caller without read, on %s", (_, makeApp) => {
  const withScopes = async (scopes: ReadonlyArray<AccessScope>) => {
    const app = await makeApp()
    const token = await tokenWith(app, scopes)
    const register = (json: unknown) => app.send("POST", "/api/v1/registraties", { json, headers: key, token })
    return { app, register }
  }

  // Kills: a repetition that shows the records as they are now.
  it("is answered with references, also when it is repeated after a change by others", async () => {
    const { app, register } = await withScopes(["register"])
    const first = await register(ongekend)
    expect([first.status, first.json]).toEqual([
      201,
      { uitkomst: "ongekend", klantcontact: reference, betrokkene: reference, partij: null }
    ])
    expect(first.headers.get("Location")).toBe(first.json.betrokkene.url)
    const change = async (path: string, json: unknown) => {
      const { status } = await app.send("PATCH", `/api/v1${path}`, {
        json,
        type: "application/merge-patch+json",
        headers: anyVersion
      })
      expect(status).toBe(200)
    }
    await change(`/klantcontacten/${first.json.klantcontact.id}`, { inhoud: "Markeerinhoud", vertrouwelijk: true })
    await change(`/betrokkenen/${first.json.betrokkene.id}`, { organisatienaam: "Markeerbedrijf" })
    const second = await register(ongekend)
    expect([second.status, second.text]).toEqual([201, first.text])
    for (const { headers } of [first, second]) expect(headers.get("ETag")).toBe("\"1\"")
  })

  it("names the partij and its uitkomst, and nothing of it, to one who may link", async () => {
    const { register } = await withScopes(["register", "link"])
    const answers = [await register(registratie()), await register(registratie())]
    for (const { headers, json } of answers) {
      expect(json).toEqual({
        uitkomst: "partij-geregistreerd",
        klantcontact: reference,
        betrokkene: reference,
        partij: reference
      })
      expect(headers.get("ETag")).toBe("\"1\"")
    }
  })

  it("cannot be used to find out who is known", async () => {
    const { register } = await withScopes(["register"])
    expect((await register(registratie())).status).toBe(403)
  })

  it("is answered whole to one who may read", async () => {
    const { register } = await withScopes(["register", "read"])
    const { headers, json } = await register(ongekend)
    expect(json.betrokkene).toHaveProperty("contactnaam")
    expect(json.klantcontact).toHaveProperty("onderwerp")
    expect(headers.get("ETag")).toBe("\"1\"")
  })
})
