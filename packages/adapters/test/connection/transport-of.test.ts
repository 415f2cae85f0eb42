import { transportOf } from "@betrokkene/adapters/postgres"
import { afterEach, describe, expect, it, vi } from "vitest"

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Any file will do: it is only read. */
const authority = import.meta.filename

const host = "db.example.nl"

describe("transportOf", () => {
  it.each(
    [
      ["", "none"],
      ["?sslmode=disable", "none"],
      ["?ssl=0", "none"],
      ["?sslmode=verify-full", "verified"],
      [`?sslmode=verify-full&sslrootcert=${authority}`, "verified"],
      ["?ssl=true", "verified"],
      ["?sslnegotiation=direct", "verified"],
      // The driver verifies in these modes as in verify-full. Where it is told to do as libpq, it does not.
      ["?sslmode=require", "verified"],
      ["?sslmode=prefer", "verified"],
      ["?sslmode=verify-ca", "verified"],
      ["?sslmode=require&uselibpqcompat=true", "unverified"],
      ["?sslmode=prefer&uselibpqcompat=true", "unverified"],
      [`?sslmode=verify-ca&sslrootcert=${authority}&uselibpqcompat=true`, "unverified"],
      ["?sslmode=verify-full&uselibpqcompat=true", "verified"],
      ["?sslmode=no-verify", "unverified"],
      ["?ssl=no-verify", "unverified"],
      ["?sslmode=verify-full&sslmode=disable", "none"],
      ["?sslmode=allow", "verified"]
    ] as const
  )("tells whether the server is verified: %s", (query, tls) => {
    expect(transportOf(`postgres://app:geheim@${host}:5432/register${query}`)).toEqual({ host, tls })
  })

  it.each([
    ["postgres://app@localhost/register?host=db.example.nl", "db.example.nl"],
    ["postgres://app@localhost/register?hostaddr=10.0.0.1", "localhost"],
    ["postgres://localhost@db.example.nl/register", "db.example.nl"],
    ["postgres://app@127.0.0.1,db.example.nl/register", "127.0.0.1,db.example.nl"],
    ["postgres://app@[::1]:5432/register", "::1"],
    ["postgres://app@%2Fvar%2Frun%2Fpostgresql/register", "/var/run/postgresql"],
    ["postgres:///register?host=/var/run/postgresql", "/var/run/postgresql"],
    ["postgres://app@db.example.nl/register?host=%2Ftmp", "/tmp"],
    ["postgres:///register", "localhost"]
  ])("tells which host is connected to: %s", (url, connected) => {
    expect(transportOf(url)).toMatchObject({ host: connected })
  })

  it("counts what the environment adds to the address", () => {
    vi.stubEnv("PGHOST", "db.example.org")
    vi.stubEnv("PGSSLMODE", "no-verify")
    expect(transportOf("postgres:///register")).toEqual({ host: "db.example.org", tls: "unverified" })
    expect(transportOf(`postgres://${host}/register`)).toEqual({ host, tls: "unverified" })
    expect(transportOf(`postgres://${host}/register?sslmode=verify-full`)).toEqual({ host, tls: "verified" })
    vi.stubEnv("PGSSLMODE", "verify-full")
    expect(transportOf(`postgres://${host}/register`)).toEqual({ host, tls: "verified" })
    expect(transportOf(`postgres://${host}/register?sslmode=disable`)).toEqual({ host, tls: "none" })
  })

  it.each([
    ["postgres://app:geheim@[/register", "ERR_INVALID_URL"],
    [`postgres://app:geheim@${host}/register?sslmode=verify-full&sslrootcert=/nowhere/geheim.pem`, "ENOENT"]
  ])("gives a code for an address that cannot be used: %s", (url, unusable) => {
    expect(transportOf(url)).toEqual({ unusable })
  })
})
