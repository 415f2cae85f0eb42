import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { securityFile } from "../src/security-contact/security-file.ts"
import { readSettings } from "../src/settings.ts"
import { expectProblem, testApp } from "./harness.ts"
import { startProgram } from "./program-process.ts"

const path = "/.well-known/security.txt"
const storage = { STORAGE: "memory", API_TOKEN: "0123456789abcdef" }
const day = 86_400_000

const contact = {
  contacts: ["mailto:beveiliging@example.nl", "https://example.nl/melden"],
  policy: "https://example.nl/beleid",
  languages: ["nl", "en-GB"]
}

/** The fields of the file, each with its values in order; every line must be one of RFC 9116, section 4. */
const fieldsOf = (text: string): ReadonlyMap<string, ReadonlyArray<string>> => {
  const lines = text.split("\n")
  expect(lines.pop()).toBe("")
  const fields = lines.map((line) => /^([A-Za-z-]+): (\S.*)$/u.exec(line)?.slice(1) ?? [`not a field: ${line}`, ""])
  return new Map(
    [...Map.groupBy(fields, ([name = ""]) => name)].map(([name, all]) => [name, all.map(([, value = ""]) => value)])
  )
}

const read = (environment: Record<string, string>) =>
  Result.match(readSettings({ ...storage, ...environment }), {
    onFailure: (lines) => lines,
    onSuccess: ({ securityContact }) => securityContact
  })

describe("security.txt", () => {
  it("is plain text for everybody, with the headers of every answer, and without a sign-in", async () => {
    const { lines, send } = testApp({ securityContact: contact })
    const { headers, status, text } = await send("GET", path, { token: null })
    expect([status, headers.get("Content-Type")]).toEqual([200, "text/plain; charset=utf-8"])
    expect([...fieldsOf(text).keys()]).toEqual(["Contact", "Expires", "Preferred-Languages", "Policy"])
    expect(fieldsOf(text).get("Contact")).toEqual(contact.contacts)
    expect(lines.join()).toContain(`"route":"${path}"`)
    expect((await send("HEAD", path, { token: null })).status).toBe(200)
  })

  it.each(["2026-01-01T00:00:00.000Z", "2027-12-31T23:59:59.999Z", "2028-02-29T12:00:00.000Z"])(
    "asked for at %s, expires once, later, and in less than a year",
    (time) => {
      const now = Date.parse(time)
      const [expires = "", ...others] = fieldsOf(securityFile(contact, undefined, now)).get("Expires") ?? []
      expect(others).toEqual([])
      expect(expires).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u)
      expect(Date.parse(expires)).toBeGreaterThan(now + 30 * day)
      expect(Date.parse(expires)).toBeLessThan(now + 365 * day)
    }
  )

  it("names its own address only if the settings say what it is, never by the Host of the caller", async () => {
    const canonical = async (options: { baseUrl?: string }) => {
      const { send } = testApp({ securityContact: contact, ...options })
      return fieldsOf((await send("GET", `https://aanvaller.example.nl${path}`)).text).get("Canonical")
    }
    expect(await canonical({ baseUrl: "https://betrokkene.example.nl" })).toEqual([
      `https://betrokkene.example.nl${path}`
    ])
    expect(await canonical({})).toBeUndefined()
    // Behind a path the file at the root of the host is somebody else's; over http it would not be trusted.
    expect(await canonical({ baseUrl: "https://gemeente.example.nl/register" })).toBeUndefined()
    expect(await canonical({ baseUrl: "http://betrokkene.example.nl" })).toBeUndefined()
  })

  it("is not there without a contact, and can only be read", async () => {
    expectProblem(await testApp().send("GET", path, { token: null }), 404, "niet-gevonden")
    expectProblem(await testApp({ securityContact: contact }).send("POST", path), 405, "methode-niet-toegestaan")
  })

  it("is served by the program with the contact of its settings", async () => {
    const program = startProgram({ ...storage, SECURITY_CONTACT: "mailto:beveiliging@example.nl" })
    const answer = await fetch(`${await program.listening()}${path}`)
    expect(answer.status).toBe(200)
    const fields = fieldsOf(await answer.text())
    expect(fields.get("Contact")).toEqual(["mailto:beveiliging@example.nl"])
    expect(Date.parse(fields.get("Expires")?.[0] ?? "")).toBeGreaterThan(Date.now())
  })
})

describe("the settings of security.txt", () => {
  it("are none, or a contact with what goes with it", () => {
    expect(read({})).toBeUndefined()
    expect(read({ SECURITY_CONTACT: "mailto:beveiliging@example.nl" }))
      .toEqual({ contacts: ["mailto:beveiliging@example.nl"], languages: ["nl", "en"] })
    expect(read({
      SECURITY_CONTACT: contact.contacts.join(),
      SECURITY_POLICY: contact.policy,
      SECURITY_LANGUAGES: contact.languages.join()
    })).toEqual(contact)
  })

  it.each([
    ["SECURITY_CONTACT", { SECURITY_CONTACT: "beveiliging@example.nl" }],
    ["SECURITY_CONTACT", { SECURITY_CONTACT: "http://example.nl/melden" }],
    ["SECURITY_CONTACT", { SECURITY_CONTACT: "mailto:beveiliging" }],
    ["SECURITY_CONTACT", { SECURITY_CONTACT: "https://example.nl/a,,https://example.nl/b" }],
    ["SECURITY_CONTACT", { SECURITY_CONTACT: "mailto:a@example.nl\nContact: mailto:b@example.nl" }],
    ["SECURITY_CONTACT", { SECURITY_POLICY: "https://example.nl/beleid" }],
    ["SECURITY_POLICY", { SECURITY_CONTACT: "tel:+31201234567", SECURITY_POLICY: "http://example.nl" }],
    ["SECURITY_POLICY", { SECURITY_CONTACT: "tel:+31201234567", SECURITY_POLICY: "https://example.nl\nExpires: x" }],
    ["SECURITY_LANGUAGES", { SECURITY_LANGUAGES: "Nederlands spreken" }]
  ])("%s is refused in %j", (name, environment) => {
    expect(read(environment)).toEqual([expect.stringMatching(new RegExp(`^${name}: `, "u"))])
  })
})
