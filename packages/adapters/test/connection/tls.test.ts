import { layer, migrate } from "@betrokkene/adapters/postgres"
import { Readiness } from "@betrokkene/domain"
import { certificateAuthority, type TemporaryPostgres, temporaryPostgres } from "@betrokkene/embedded-postgres"
import { Effect } from "effect"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

let server: TemporaryPostgres
let plain: TemporaryPostgres
let folder: string
let trusted: string
let other: string

beforeAll(async () => {
  const authority = certificateAuthority()
  folder = await mkdtemp(join(tmpdir(), "betrokkene-tls-"))
  trusted = join(folder, "authority.pem")
  other = join(folder, "other-authority.pem")
  await writeFile(trusted, authority.certificate)
  await writeFile(other, certificateAuthority().certificate)
  // Of its two names the certificate has one: localhost, and not 127.0.0.1.
  server = await temporaryPostgres("fast", undefined, authority.issue("localhost"))
  plain = await temporaryPostgres()
  await Effect.runPromise(migrate(server.url))
})
afterAll(async () => {
  await server.stop()
  await plain.stop()
  await rm(folder, { recursive: true })
})

const addressOf = (host: string, parameters: string, port = server.port): string => {
  const url = new URL(server.url)
  url.hostname = host
  url.port = String(port)
  url.search = parameters
  return url.href
}

/** What a program hears of a register at this address: that it is ready, or why it is not available. */
const readinessAt = (url: string): Promise<unknown> =>
  Effect.runPromise(
    Readiness.use(({ check }) => check).pipe(
      Effect.provide(layer({ url })),
      Effect.match({ onSuccess: () => "ready", onFailure: ({ reden }) => reden })
    )
  )

const wrongName = "ERR_TLS_CERT_ALTNAME_INVALID"
const unknownAuthority = /^(?:UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/u

describe("a register reached by TLS", () => {
  it("is available by verify-full, and its connections are encrypted", async () => {
    const url = addressOf("localhost", `sslmode=verify-full&sslrootcert=${trusted}`)
    expect(await readinessAt(url)).toBe("ready")
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    expect((await client.query("select ssl from pg_stat_ssl where pid = pg_backend_pid()")).rows).toEqual([{
      ssl: true
    }])
    await client.end()
  })

  // The driver must go on verifying in these modes: transportOf counts on it.
  it.each(["verify-full", "verify-ca", "require", "prefer"])(
    "is not available by %s under a name that its certificate does not have, or by an unknown authority",
    async (mode) => {
      expect(await readinessAt(addressOf("127.0.0.1", `sslmode=${mode}&sslrootcert=${trusted}`))).toBe(wrongName)
      expect(await readinessAt(addressOf("localhost", `sslmode=${mode}&sslrootcert=${other}`))).toMatch(
        unknownAuthority
      )
      expect(await readinessAt(addressOf("localhost", `sslmode=${mode}`))).toMatch(unknownAuthority)
    }
  )

  it("is not available without TLS where that is asked", async () => {
    expect(await readinessAt(addressOf("localhost", `sslmode=verify-full&sslrootcert=${trusted}`, plain.port))).toBe(
      "verbinding"
    )
  })
})
