import { Redacted, Result } from "effect"
import { describe, expect, it } from "vitest"
import { readSettings } from "../src/settings.ts"

const token = "0123456789abcdef"
const url = "postgres://gebruiker:geheim-wachtwoord@db.example.nl:5432/register?sslmode=verify-full"

const local = "postgres://gebruiker@127.0.0.1/register"

const failure = (environment: Record<string, string>) => {
  const settings = readSettings(environment)
  return Result.isFailure(settings) ? settings.failure : []
}

describe("settings", () => {
  it("are few that must be given, of which none has a default", () => {
    expect(failure({})).toEqual([expect.stringMatching(/^DATABASE_URL: /u)])
    expect(failure({ STORAGE: "memory" })).toEqual([expect.stringMatching(/^API_TOKEN: /u)])
    const settings = Result.getOrThrow(readSettings({ API_TOKEN: token, DATABASE_URL: url, PATH: "/bin" }))
    expect(settings).toMatchObject({
      HOST: "127.0.0.1",
      PORT: 8080,
      API_TOKEN_NAAM: "api-token",
      LOG_LEVEL: "info",
      SHUTDOWN_DELAY: 0,
      SHUTDOWN_GRACE: 10_000,
      BODY_LIMIT: 1_048_576,
      storage: { kind: "postgres" }
    })
    expect(settings.API_TOKEN === undefined ? undefined : Redacted.value(settings.API_TOKEN)).toBe(token)
  })

  it("need no database for a register in memory", () => {
    expect(Result.getOrThrow(readSettings({ API_TOKEN: token, STORAGE: "memory" })).storage).toEqual({ kind: "memory" })
  })

  it("hold nothing of the owner of the tables", () => {
    const owned = {
      OWNER_DATABASE_URL: "postgres://owner:geheim@localhost/register",
      OWNER_DATABASE_URL_FILE: "/run/secrets/owner",
      MIGRATE: "true",
      REPORT_ROLE: "reports"
    }
    const lines = failure({ DATABASE_URL: url, ...owned })
    expect(lines.map((line) => line.split(":")[0]).toSorted()).toEqual(Object.keys(owned).toSorted())
    for (const line of lines) expect(line).toContain("npm run migrate")
    expect(lines.join()).not.toContain("geheim")
    for (const name of Object.keys(owned)) expect(failure({ DATABASE_URL: url, [name]: "" })).toEqual([])
    expect(failure({ DATABASE_URL: url, MIGRATE: "false" })).toEqual([])
  })

  it("refuse what would go to another machine in plain text, unless that connection is named", () => {
    const plain = "postgres://gebruiker@db.example.nl/register"
    const collector = "http://collector.example.nl:4318"
    const both = { DATABASE_URL: plain, OTEL_EXPORTER_OTLP_ENDPOINT: collector }
    expect(failure(both).map((line) => line.split(":")[0])).toEqual(["DATABASE_URL", "OTEL_EXPORTER_OTLP_ENDPOINT"])
    expect(failure({ ...both, ALLOW_PLAIN_TEXT: "traces" })).toEqual([expect.stringMatching(/^DATABASE_URL: /u)])
    expect(failure({ ...both, ALLOW_PLAIN_TEXT: "database,traces" })).toEqual([])
    for (
      const endpoint of ["http://127.0.0.1.example.nl", "http://localhost.", "http://0.0.0.0", "http://[::ffff:a00:1]"]
    ) {
      expect(failure({ DATABASE_URL: url, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }), endpoint).toHaveLength(1)
    }
    for (
      const endpoint of [
        "http://127.0.0.1:4318",
        "http://localhost:4318",
        "http://[::1]",
        "https://collector.example.nl"
      ]
    ) {
      expect(failure({ DATABASE_URL: url, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }), endpoint).toEqual([])
    }
    expect(failure({ DATABASE_URL: plain, STORAGE: "memory", API_TOKEN: token })).toEqual([])
  })

  it("refuse that every certificate is good, wherever the register is", () => {
    const trusting = { NODE_TLS_REJECT_UNAUTHORIZED: "0" }
    const refused = [expect.stringMatching(/^NODE_TLS_REJECT_UNAUTHORIZED: /u)]
    const plain = { DATABASE_URL: "postgres://gebruiker@db.example.nl/register", ALLOW_PLAIN_TEXT: "database" }
    for (
      const storage of [{ DATABASE_URL: url }, { DATABASE_URL: local }, { STORAGE: "memory", API_TOKEN: token }, plain]
    ) {
      expect(failure(storage)).toEqual([])
      expect(failure({ ...trusting, ...storage })).toEqual(refused)
    }
  })

  it("need no token of their own where there is a register that keeps tokens, or a provider to sign in with", () => {
    expect(Result.getOrThrow(readSettings({ DATABASE_URL: url })).API_TOKEN).toBeUndefined()
    expect(failure({ STORAGE: "memory" })).toEqual([expect.stringMatching(/^API_TOKEN: /u)])
    expect(failure({ STORAGE: "memory", OIDC_ISSUER: "https://aanmelden.example.nl", OIDC_AUDIENCE: "register" }))
      .toEqual([])
  })

  it("give their token no name that means something else in the audit trail", () => {
    for (const name of ["onbekend", "Relay", " instellingen", "reconciliatie op host, proces 1", "9999.90.019"]) {
      expect(failure({ DATABASE_URL: url, API_TOKEN_NAAM: name })).toEqual([
        expect.stringMatching(/^API_TOKEN_NAAM: /u)
      ])
    }
    expect(failure({ DATABASE_URL: url, API_TOKEN_NAAM: "api-token" })).toEqual([])
  })

  it("name the provider whose JWTs are accepted, or none", () => {
    const given = {
      DATABASE_URL: url,
      OIDC_ISSUER: "https://aanmelden.example.nl/realms/gemeente/",
      OIDC_AUDIENCE: "register"
    }
    expect(Result.getOrThrow(readSettings({ DATABASE_URL: url })).oidc).toBeUndefined()
    expect(Result.getOrThrow(readSettings(given)).oidc).toEqual({
      issuer: given.OIDC_ISSUER,
      audience: "register",
      algorithms: ["RS256", "ES256", "PS256"],
      tokenTypes: ["at+jwt"],
      maximumLifetime: 7200,
      acr: [],
      amr: [],
      scopeClaim: "scope",
      nameClaim: "sub"
    })
    const all = {
      ...given,
      OIDC_JWKS_URL: "http://127.0.0.1:8081/keys",
      OIDC_ALGORITHMS: "EdDSA,PS512",
      OIDC_TOKEN_TYPES: "at+jwt,JWT",
      OIDC_MAX_LIFETIME: "300",
      OIDC_ISSUED_AFTER: "2026-11-28T21:00:00+01:00",
      OIDC_ACR: "urn:example:hoog hoog",
      OIDC_AMR: "mfa",
      OIDC_SCOPE_CLAIM: "roles",
      OIDC_NAME_CLAIM: "client_id"
    }
    expect(Result.getOrThrow(readSettings(all)).oidc).toEqual({
      issuer: given.OIDC_ISSUER,
      audience: "register",
      jwksUrl: all.OIDC_JWKS_URL,
      algorithms: ["EdDSA", "PS512"],
      tokenTypes: ["at+jwt", "jwt"],
      maximumLifetime: 300,
      issuedAfter: Date.parse("2026-11-28T20:00:00Z") / 1000,
      acr: ["urn:example:hoog", "hoog"],
      amr: ["mfa"],
      scopeClaim: "roles",
      nameClaim: "client_id"
    })
  })

  it.each(
    [
      [{ OIDC_ISSUER: "https://aanmelden.example.nl" }, "OIDC_AUDIENCE"],
      [{ OIDC_AUDIENCE: "register" }, "OIDC_ISSUER"],
      [{ OIDC_JWKS_URL: "https://aanmelden.example.nl/keys" }, "OIDC_ISSUER"],
      [{ OIDC_ISSUER: "http://aanmelden.example.nl", OIDC_AUDIENCE: "register" }, "OIDC_ISSUER"],
      [{
        OIDC_ISSUER: "https://aanmelden.example.nl",
        OIDC_AUDIENCE: "register",
        OIDC_JWKS_URL: "http://10.0.0.1/keys"
      }, "OIDC_JWKS_URL"],
      ...[",", "jwt", "atjwt", "at+jwt,", "at+jwt JWT"].map((name) =>
        [{ OIDC_TOKEN_TYPES: name }, "OIDC_TOKEN_TYPES"] as const
      ),
      ...["59", "86401", "1h"].map((value) => [{ OIDC_MAX_LIFETIME: value }, "OIDC_MAX_LIFETIME"] as const),
      ...["gisteren", "2026-11-28", "2026-02-30T00:00:00Z"].map((value) =>
        [{ OIDC_ISSUED_AFTER: value }, "OIDC_ISSUED_AFTER"] as const
      ),
      [{ OIDC_ACR: "hoog  hoger" }, "OIDC_ACR"],
      [{ OIDC_AMR: "\u00e9\u00e9n" }, "OIDC_AMR"],
      ...["none", "HS256", "RS256,HS256", "RS256,none", "RS256,", "rs256"].map((name) =>
        [{ OIDC_ALGORITHMS: name }, "OIDC_ALGORITHMS"] as const
      ),
      [{ API_TOKEN_NAAM: "999990019" }, "API_TOKEN_NAAM"]
    ] as const
  )("refuse %j", (wrong, name) => {
    const provider = name.startsWith("OIDC_") && !("OIDC_ISSUER" in wrong) && name !== "OIDC_ISSUER"
      ? { OIDC_ISSUER: "https://aanmelden.example.nl", OIDC_AUDIENCE: "register" }
      : {}
    expect(failure({ DATABASE_URL: url, ...provider, ...wrong })).toEqual([
      expect.stringMatching(new RegExp(`^${name}: `, "u"))
    ])
  })

  it("take an empty value as none", () => {
    expect(Result.getOrThrow(readSettings({ API_TOKEN: token, DATABASE_URL: url, PORT: "", BASE_URL: "" })))
      .toMatchObject({ PORT: 8080 })
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

  it.each([{ BASE_URL: "https://x.example.nl/" }, { BASE_URL: "https://x.example.nl?a" }, { PORT: "1e3" }, {
    PORT: "" + 0x1ffff
  }])("refuse %j", (wrong) => {
    expect(failure({ API_TOKEN: token, STORAGE: "memory", ...wrong })).toHaveLength(1)
  })

  it("serve all faces unless some are named, and refuse one that there is not in one line", () => {
    const of = (given: Record<string, string>) => readSettings({ API_TOKEN: token, STORAGE: "memory", ...given })
    expect(Result.getOrThrow(of({})).FACES).toEqual(["native", "klantinteracties"])
    expect(Result.getOrThrow(of({ FACES: "native" })).FACES).toEqual(["native"])
    for (const names of ["Native", "native,", "native, native", "native,zaken"]) {
      expect(failure({ DATABASE_URL: local, FACES: names }), names).toEqual([
        expect.stringMatching(/^FACES: .*native/u)
      ])
    }
  })

  it("take a collector and its headers, of which the address holds no secret", () => {
    const of = (given: Record<string, string>) => readSettings({ API_TOKEN: token, STORAGE: "memory", ...given })
    expect(
      Result.isSuccess(
        of({
          OTEL_EXPORTER_OTLP_ENDPOINT: "https://collector.example.nl:4318/otlp",
          OTEL_EXPORTER_OTLP_HEADERS: "x-key=een%20sleutel,b="
        })
      )
    ).toBe(true)
    for (const endpoint of ["http://naam:geheim@collector", "collector:4318", "http://collector?x"]) {
      expect(Result.isFailure(of({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint })), endpoint).toBe(true)
    }
    for (const headers of ["geen", "x-key=a b", "x-key=%zz", "x-key=%ff", "=x", "a=b,"]) {
      expect(Result.isFailure(of({ OTEL_EXPORTER_OTLP_HEADERS: headers })), headers).toBe(true)
    }
  })

  it("print no secret", () => {
    const settings = Result.getOrThrow(
      readSettings({
        API_TOKEN: token,
        DATABASE_URL: url,
        OTEL_EXPORTER_OTLP_HEADERS: "x=geheim",
        PSEUDONYM_KEY: `geheim${token}${token}`
      })
    )
    expect(`${JSON.stringify(settings)}${String(settings.API_TOKEN)}`).not.toMatch(/0123456789abcdef|geheim/u)
  })
})
