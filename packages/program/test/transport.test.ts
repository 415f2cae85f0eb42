import { Result, Schema } from "effect"
import { assert, describe, it } from "vitest"
import {
  allowPlainText,
  httpTransport,
  isThisMachine,
  type PlainTextConnection,
  readEnvironment,
  transportFaults
} from "../src/index.ts"

describe("this machine", () => {
  it.each([
    "127.0.0.1",
    "127.1.2.3",
    "127.255.255.255",
    "localhost",
    "LocalHost",
    "::1",
    "0:0:0:0:0:0:0:1",
    "[::1]",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "/var/run/postgresql"
  ])("is %s", (host) => assert.isTrue(isThisMachine(host)))

  it.each([
    "",
    "db.example.nl",
    "127.0.0.1.example.nl",
    "localhost.example.nl",
    "localhost.",
    "db.localhost",
    "127.0.0.1.",
    "127.1",
    "2130706433",
    "0x7f.0.0.1",
    "0.0.0.0",
    "128.0.0.1",
    "126.255.255.255",
    "10.0.0.1",
    "::",
    "::2",
    "fe80::1%lo",
    "::1%eth0",
    "::ffff:10.0.0.1",
    "::127.0.0.1",
    "127.0.0.1,db.example.nl",
    "localhost,db.example.nl",
    "[127.0.0.1",
    "127.0.0.1:5432",
    " 127.0.0.1",
    "lоcalhost"
  ])("is not %j", (host) => assert.isFalse(isThisMachine(host)))

  it.each([
    ["http://127.1/", true],
    ["http://0x7f000001/", true],
    ["http://[::ffff:127.0.0.1]/", true],
    [
      "http://127.0.0.1@db.example.nl/",
      false
    ],
    ["http://127.0.0.1.example.nl/", false],
    ["http://localhost./", false],
    ["http://0/", false]
  ])(
    "is decided for the host that is asked: %s %s",
    (address, expected) => assert.strictEqual(isThisMachine(httpTransport(new URL(address)).host), expected)
  )
})

const faults = (
  tls: "verified" | "unverified" | "none",
  { allowed = [], host = "db.example.nl", kind = "database" }: {
    readonly allowed?: ReadonlyArray<PlainTextConnection>
    readonly host?: string
    readonly kind?: PlainTextConnection
  } = {}
) => transportFaults({ setting: "DATABASE_URL", kind, transport: { host, tls } }, allowed)

describe("a connection to another machine", () => {
  it("is refused without TLS and with a server that is not verified, by a fault that says what to do", () => {
    for (const tls of ["none", "unverified"] as const) {
      const [fault = "", ...more] = faults(tls)
      assert.isEmpty(more)
      assert.match(fault, /^DATABASE_URL: .*sslmode=verify-full.*database in ALLOW_PLAIN_TEXT/u)
      assert.notInclude(fault, "example.nl")
      assert.match(faults(tls, { kind: "traces" }).join(), /https.*traces in ALLOW_PLAIN_TEXT/u)
    }
    assert.isEmpty(faults("verified"))
  })

  it("may be without TLS if its own kind is allowed, or on this machine", () => {
    assert.isEmpty(faults("none", { allowed: ["traces", "database"] }))
    assert.isEmpty(faults("unverified", { allowed: ["database"] }))
    assert.lengthOf(faults("none", { allowed: ["traces", "other-register"] }), 1)
    assert.isEmpty(faults("none", { host: "127.0.0.1" }))
  })
})

describe("ALLOW_PLAIN_TEXT", () => {
  const variables = Schema.Struct({ ALLOW_PLAIN_TEXT: allowPlainText() })
  const read = (text: string) => readEnvironment(variables, { ALLOW_PLAIN_TEXT: text })

  it("names connections, and none by default", () => {
    assert.deepStrictEqual(Result.getOrThrow(read("")).ALLOW_PLAIN_TEXT, [])
    assert.deepStrictEqual(Result.getOrThrow(read("database")).ALLOW_PLAIN_TEXT, ["database"])
    assert.deepStrictEqual(Result.getOrThrow(read("other-register,traces")).ALLOW_PLAIN_TEXT, [
      "other-register",
      "traces"
    ])
  })

  it.each([
    "true",
    "1",
    "all",
    "*",
    "database,",
    ",database",
    "database traces",
    "Database",
    "subscribers",
    "provider"
  ])(
    "refuses %j",
    (text) => assert.isTrue(Result.isFailure(read(text)))
  )
})
