import { certificateAuthority, type TemporaryPostgres, temporaryPostgres } from "@betrokkene/embedded-postgres"
import { scriptArguments } from "@betrokkene/program"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { afterAll, assert, beforeAll, describe, it, onTestFinished } from "vitest"
import { builtApi, startServer } from "../src/index.ts"

let server: TemporaryPostgres
let folder: string
let addresses: { readonly good: string; readonly wrongName: string; readonly unknownAuthority: string }

beforeAll(async () => {
  const authority = certificateAuthority()
  folder = await mkdtemp(join(tmpdir(), "betrokkene-tls-"))
  const [trusted, other] = [join(folder, "authority.pem"), join(folder, "other.pem")]
  await writeFile(trusted, authority.certificate)
  await writeFile(other, certificateAuthority().certificate)
  // Of the two names of this machine the certificate has one.
  server = await temporaryPostgres("fast", undefined, authority.issue("localhost"))
  const address = (host: string, file: string) =>
    `${server.url.replace("127.0.0.1", host)}?sslmode=verify-full&sslrootcert=${file}`
  addresses = {
    good: address("localhost", trusted),
    wrongName: address("127.0.0.1", trusted),
    unknownAuthority: address("localhost", other)
  }
  const { exitCode, said } = await run("migrate", [], { OWNER_DATABASE_URL: addresses.good })
  assert.strictEqual(exitCode, 0, said)
}, 120_000)
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true })
})

const refusals = {
  wrongName: /ERR_TLS_CERT_ALTNAME_INVALID/u,
  unknownAuthority: /UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_/u
} as const

/** What `npm run` starts, with the address in this variable. */
const run = async (script: string, args: ReadonlyArray<string>, environment: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [...await scriptArguments(script), ...args], {
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"]
  })
  const [said, [exitCode]] = await Promise.all([
    Promise.all([text(child.stdout), text(child.stderr)]).then((parts) => parts.join("")),
    once(child, "close")
  ])
  return { exitCode: exitCode as number | null, said }
}

/** A command of every program, the variable with its address, and its exit code when the database is out of reach. */
const commands = [
  ["migrate", [], "OWNER_DATABASE_URL", 1],
  ["tokens", ["list"], "OWNER_DATABASE_URL", 1],
  ["audit", ["verify"], "DATABASE_URL", 1],
  ["relay", ["dead-letters"], "DATABASE_URL", 4],
  ["reconcile", ["--dry-run"], "DATABASE_URL", 4]
] as const

describe("every program", () => {
  it.each(commands)("%s works by verify-full, and not with a wrong name or an unknown authority", async (
    script,
    args,
    variable,
    failed
  ) => {
    const good = await run(script, args, { [variable]: addresses.good })
    assert.strictEqual(good.exitCode, 0, good.said)
    for (const which of ["wrongName", "unknownAuthority"] as const) {
      const { exitCode, said } = await run(script, args, { [variable]: addresses[which] })
      assert.strictEqual(exitCode, failed, said)
      assert.match(said, refusals[which])
    }
  })

  it.each(commands)("%s takes its address from a file, and refuses one without TLS on another machine", async (
    script,
    args,
    variable
  ) => {
    const file = join(folder, "address")
    await writeFile(file, "postgres://app:geheim@db.invalid/register\n")
    const refused = await run(script, args, { [`${variable}_FILE`]: file })
    assert.strictEqual(refused.exitCode, 2, refused.said)
    assert.match(refused.said, new RegExp(`${variable}: .*sslmode=verify-full.*ALLOW_PLAIN_TEXT`, "u"))
    assert.notInclude(refused.said, "geheim")
  })

  it("api is ready by verify-full, and not with a wrong name or an unknown authority", async () => {
    const ready = async (databaseUrl: string) => {
      const api = await startServer({
        name: "The API",
        entry: await builtApi(),
        environment: { DATABASE_URL: databaseUrl },
        ready: "/health/live"
      })
      onTestFinished(() => api.end())
      return (await fetch(`${api.origin}/health/ready`)).status
    }
    assert.strictEqual(await ready(addresses.good), 200)
    assert.strictEqual(await ready(addresses.wrongName), 503)
    assert.strictEqual(await ready(addresses.unknownAuthority), 503)
  })
})
