import { Redacted, Result } from "effect"
import { describe, expect, it } from "vitest"
import { readSettings } from "../src/settings.ts"

const token = "0123456789abcdef"
const url = "postgres://gebruiker:geheim-wachtwoord@db.example.nl:5432/register"

const failure = (environment: Record<string, string>) => {
  const settings = readSettings(environment)
  return Result.isFailure(settings) ? settings.failure : []
}

describe("settings", () => {
  it("are few that must be given", () => {
    const settings = Result.getOrThrow(readSettings({ API_TOKEN: token, DATABASE_URL: url, PATH: "/bin" }))
    expect(settings).toMatchObject({
      HOST: "127.0.0.1",
      PORT: 8080,
      API_TOKEN_NAAM: "api-token",
      LOG_LEVEL: "info",
      SHUTDOWN_GRACE: 10_000,
      BODY_LIMIT: 1_048_576,
      storage: { kind: "postgres", migrate: false }
    })
    expect(Redacted.value(settings.API_TOKEN)).toBe(token)
  })

  it("need no database for a register in memory", () => {
    expect(Result.getOrThrow(readSettings({ API_TOKEN: token, STORAGE: "memory" })).storage).toEqual({ kind: "memory" })
  })

  it("take an empty value as none", () => {
    expect(Result.getOrThrow(readSettings({ API_TOKEN: token, DATABASE_URL: url, PORT: "", BASE_URL: "" }))).toMatchObject({ PORT: 8080 })
    expect(failure({ API_TOKEN: "", STORAGE: "memory" })).toEqual([expect.stringMatching(/^API_TOKEN: /u)])
  })

  it("are all named at once when they are wrong, and never shown", () => {
    const wrong = {
      STORAGE: "mysql",
      DATABASE_URL: "mysql://geheim-wachtwoord@x",
      HOST: "niet goed",
      PORT: "80800",
      API_TOKEN: "te-kort-geheim",
      API_TOKEN_NAAM: " ",
      MIGRATE: "ja",
      LOG_LEVEL: "luid",
      BASE_URL: "ftp://x",
      SHUTDOWN_GRACE: "-1",
      BODY_LIMIT: "veel",
      METRICS: "aan",
      METRICS_PORT: "70000",
      OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318",
      OTEL_EXPORTER_OTLP_HEADERS: "geheim, geheim",
      OTEL_SERVICE_NAME: "mijn dienst",
      PROCESSING_ACTIVITIES_URI: "nergens",
      PSEUDONYM_KEY: "te-kort-geheim"
    }
    const lines = failure(wrong)
    expect(lines.map((line) => line.split(":")[0]).toSorted()).toEqual(Object.keys(wrong).toSorted())
    expect(lines.join()).not.toMatch(/geheim/u)
  })

  it.each([{ BASE_URL: "https://x.example.nl/" }, { BASE_URL: "https://x.example.nl?a" }, { PORT: "1e3" }, { PORT: "" + 0x1ffff }])("refuse %j", (wrong) => {
    expect(failure({ API_TOKEN: token, STORAGE: "memory", ...wrong })).toHaveLength(1)
  })

  it("print no secret", () => {
    const settings = Result.getOrThrow(readSettings({ API_TOKEN: token, DATABASE_URL: url }))
    expect(`${JSON.stringify(settings)}${String(settings.API_TOKEN)}`).not.toMatch(/0123456789abcdef|geheim/u)
  })
})
