import { Effect, Redacted, Result } from "effect"
import { assert, describe, it } from "vitest"
import { limits } from "../src/limits.ts"
import { withSubscribers } from "../src/read-subscribers.ts"
import { readDatabaseSettings, readFileSettings, readRunSettings } from "../src/settings.ts"
import { usage } from "../src/usage.ts"
import { fileWith, secret } from "./relay-process.ts"

const given = {
  DATABASE_URL: "postgres://relay:wachtwoord@db.example.nl/register?sslmode=verify-full",
  SUBSCRIBERS_FILE: "/etc/betrokkene/abonnees.json",
  EVENT_SOURCE: "urn:nld:oin:00000001823288444000:systeem:klantinteracties",
  BASE_URL: "https://betrokkene.example.nl/"
}

const faultsOf = (settings: ReturnType<typeof readRunSettings>) =>
  Result.isFailure(settings) ? settings.failure.faults : assert.fail("faults")

describe("the settings", () => {
  it("have their defaults when nothing is set; an empty value counts as not set", () => {
    const { databaseUrl, ...settings } = Result.getOrThrow(readRunSettings({ ...given, RELAY_TIMEOUT: "" }))
    assert.strictEqual(Redacted.value(databaseUrl), given.DATABASE_URL)
    assert.deepInclude(settings, {
      subscribersFile: given.SUBSCRIBERS_FILE,
      origin: { bron: given.EVENT_SOURCE, adres: "https://betrokkene.example.nl" },
      pollInterval: limits.pollInterval.usual,
      concurrency: limits.concurrency.usual,
      timeout: limits.timeout.usual,
      logLevel: "info"
    })
    assert.strictEqual(settings.policy.pogingen, limits.attempts.usual)
  })

  it("have the values that are set, within their limits", () => {
    for (
      const [name, limit, of] of [
        ["RELAY_POLL_INTERVAL", limits.pollInterval, "pollInterval"],
        ["RELAY_CONCURRENCY", limits.concurrency, "concurrency"],
        ["RELAY_TIMEOUT", limits.timeout, "timeout"]
      ] as const
    ) {
      for (const value of [limit.minimum, limit.maximum]) {
        assert.strictEqual(Result.getOrThrow(readRunSettings({ ...given, [name]: String(value) }))[of], value)
      }
      for (const value of [limit.minimum - 1, limit.maximum + 1, "1.5", "-1", "veel"]) {
        assert.match(
          faultsOf(readRunSettings({ ...given, [name]: String(value) })).join(),
          new RegExp(`^${name}: `, "u")
        )
      }
    }
    assert.strictEqual(Result.getOrThrow(readRunSettings({ ...given, RELAY_ATTEMPTS: "1" })).policy.pogingen, 1)
  })

  it("are each named when missing or wrong, without their value", () => {
    assert.deepStrictEqual(faultsOf(readRunSettings({})).map((fault) => fault.split(" ")[0]), [
      "DATABASE_URL",
      "SUBSCRIBERS_FILE",
      "EVENT_SOURCE",
      "BASE_URL"
    ])
    const wrong = {
      DATABASE_URL: "mysql://geheim@x/y",
      EVENT_SOURCE: "urn:geheim",
      BASE_URL: "https://u:geheim@x",
      RELAY_ATTEMPTS: "geheim",
      LOG_LEVEL: "geheim"
    }
    const faults = faultsOf(readRunSettings({ ...given, ...wrong }))
    assert.deepStrictEqual(faults.map((fault) => fault.split(":")[0]), Object.keys(wrong))
    assert.notInclude(faults.join(), "geheim")
  })

  it("are read only as far as the command needs them", () => {
    assert.isTrue(Result.isSuccess(readDatabaseSettings({ DATABASE_URL: given.DATABASE_URL })))
    assert.isTrue(
      Result.isSuccess(readFileSettings({ DATABASE_URL: given.DATABASE_URL, SUBSCRIBERS_FILE: given.SUBSCRIBERS_FILE }))
    )
    assert.isTrue(Result.isFailure(readFileSettings({ DATABASE_URL: given.DATABASE_URL })))
  })

  it("are refused if others could read on the way to the database, unless that is allowed", () => {
    const plain = { ...given, DATABASE_URL: "postgres://relay:geheim@db.example.nl/register" }
    for (
      const read of [
        readRunSettings(plain),
        readFileSettings(plain),
        readDatabaseSettings(plain)
      ]
    ) {
      const faults = Result.isFailure(read) ? read.failure.faults : []
      assert.lengthOf(faults, 1)
      assert.match(faults.join(), /^DATABASE_URL: .*verify-full/u)
      assert.notInclude(faults.join(), "geheim")
    }
    assert.isTrue(Result.isSuccess(readRunSettings({ ...plain, ALLOW_PLAIN_TEXT: "database" })))
    assert.match(
      faultsOf(readRunSettings({ ...given, NODE_TLS_REJECT_UNAUTHORIZED: "0" })).join(),
      /^NODE_TLS_[^\n]*$/u
    )
  })

  it("are named together with an unsafe database and the faults of the file of subscribers", async () => {
    const environment = {
      ...given,
      DATABASE_URL: "postgres://relay:geheim@db.example.nl/register",
      RELAY_ATTEMPTS: "geheim",
      SUBSCRIBERS_FILE: fileWith([{ name: "zaken", url: "http://example.nl/", secret }, {
        name: "kcc",
        url: "https://x/"
      }])
    }
    const { faults } = await Effect.runPromise(
      Effect.flip(withSubscribers(readRunSettings(environment), environment))
    )
    assert.deepStrictEqual(faults.map((fault) => /^[A-Z_]+(?:: [a-z0-9.]+(?=:))?/u.exec(fault)?.[0]), [
      "RELAY_ATTEMPTS",
      "DATABASE_URL",
      "SUBSCRIBERS_FILE: 0.url",
      "SUBSCRIBERS_FILE: kcc"
    ])
    assert.notInclude(faults.join(), "relay:geheim")
  })

  it("are all named by --help", () => {
    for (
      const name of [
        ...Object.keys(given),
        "ALLOW_PLAIN_TEXT",
        "RELAY_POLL_INTERVAL",
        "RELAY_CONCURRENCY",
        "RELAY_TIMEOUT",
        "RELAY_ATTEMPTS",
        "LOG_LEVEL"
      ]
    ) assert.match(usage, new RegExp(`^  ${name} `, "mu"))
  })
})
