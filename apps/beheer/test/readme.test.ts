import { Result } from "effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { readSettings, Variables } from "../src/settings.ts"
import { usage } from "../src/usage.ts"

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8")
const secret = "a-secret-of-these-tests-and-no-other"

const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \|/gmu)].map(([, name = "", standard = ""]) =>
  [name, standard] as const
)

describe("the README", () => {
  it("has every setting, and no other", () => {
    assert.deepStrictEqual(rows.map(([name]) => name), Object.keys(Variables.fields))
  })

  it("has the defaults that hold", () => {
    const given = Result.getOrThrow(readSettings({ BEHEER_SESSION_SECRET: secret }))
    const standards = Object.fromEntries(rows)
    const { apiUrl, host, idle, logLevel, longest, port } = given
    const shown = (name: string) => standards[name]?.replaceAll("`", "") ?? ""
    assert.deepStrictEqual([apiUrl, host, String(port), idle, longest, logLevel], [
      shown("API_URL"),
      shown("HOST"),
      shown("BEHEER_PORT"),
      Number(shown("BEHEER_IDLE_MINUTES")) * 60_000,
      Number(shown("BEHEER_SESSION_HOURS")) * 3_600_000,
      shown("LOG_LEVEL")
    ])
  })
})

describe("the help", () => {
  it("has every setting, and no other", () => {
    const [, part = ""] = /^Omgeving\n([\s\S]*?)\nAfsluitcodes/mu.exec(usage) ?? []
    assert.deepStrictEqual(
      [...part.matchAll(/^ {2}([A-Z_]+) {2,}\S/gmu)].map(([, name]) => name),
      Object.keys(Variables.fields)
    )
    assert.include(part, "gewoonlijk 8081")
    assert.include(part, "BEHEER_SESSION_SECRET_FILE")
  })
})

describe("the settings", () => {
  const faults = (environment: Readonly<Record<string, string>>) => {
    const read = readSettings({ BEHEER_SESSION_SECRET: secret, ...environment })
    return Result.isFailure(read) ? read.failure.faults.join("\n") : ""
  }

  it.each([
    [{ BEHEER_SESSION_SECRET: "" }, "BEHEER_SESSION_SECRET ontbreekt"],
    [{ BEHEER_SESSION_SECRET: "short" }, "BEHEER_SESSION_SECRET"],
    [{ API_URL: "http://api.example.nl/api/v1" }, "API_URL: een andere machine wordt alleen met https bereikt."],
    [{ BEHEER_OIDC_ISSUER: "http://login.example.nl", BEHEER_OIDC_CLIENT_ID: "x" }, "BEHEER_OIDC_ISSUER: een andere"],
    [{ API_URL: "http://127.0.0.1:99999/api/v1" }, "API_URL: Het adres van de API"],
    [{ BEHEER_METRICS_PORT: "8081" }, "BEHEER_METRICS_PORT: dit is ook de poort van BEHEER_PORT"],
    [{ BEHEER_URL: "http://beheer.example.nl" }, "BEHEER_URL: een andere"],
    [{ BEHEER_URL: "https://beheer.example.nl/pad" }, "BEHEER_URL: Een adres als"],
    [{ HOST: "0.0.0.0" }, "BEHEER_URL ontbreekt"],
    [{ BEHEER_OIDC_ISSUER: "https://login.example.nl" }, "horen bij elkaar"],
    [{ BEHEER_OIDC_SCOPE: "read" }, "BEHEER_OIDC_SCOPE"],
    [{ BEHEER_OIDC_SCOPE: "openid read" }, "BEHEER_OIDC_SCOPE: BEHEER_OIDC_ISSUER hoort hierbij."],
    [{ BEHEER_OIDC_CLIENT_SECRET: "x" }, "BEHEER_OIDC_CLIENT_SECRET: BEHEER_OIDC_ISSUER hoort hierbij."],
    [
      { BEHEER_OIDC_CLIENT_SECRET_FILE: "/nonexistent" },
      "BEHEER_OIDC_CLIENT_SECRET: BEHEER_OIDC_ISSUER hoort hierbij."
    ],
    [{ BEHEER_PORT: "99999" }, "BEHEER_PORT"],
    [{ NODE_TLS_REJECT_UNAUTHORIZED: "0" }, "NODE_TLS_REJECT_UNAUTHORIZED"]
  ])("%o are refused", (environment, told) => assert.include(faults(environment), told))

  it("for a deployment are taken", () =>
    assert.strictEqual(
      faults({
        HOST: "0.0.0.0",
        API_URL: "https://klantcontact.example.nl/api/v1",
        BEHEER_URL: "https://beheer.example.nl",
        BEHEER_OIDC_ISSUER: "https://login.example.nl/realms/gemeente",
        BEHEER_OIDC_CLIENT_ID: "beheer",
        BEHEER_OIDC_CLIENT_SECRET: "geheim",
        BEHEER_OIDC_SCOPE: "openid read identify"
      }),
      ""
    ))
})
