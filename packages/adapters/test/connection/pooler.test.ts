import { Medewerker, Partijen, ProcessLock, Readiness, type RegisterUnavailable } from "@betrokkene/domain"
import { freePort, renumberedSessions } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect, Schema } from "effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { assert, describe, inject, it, onTestFinished } from "vitest"
import { layer, migrate } from "../../src/postgres/index.ts"

const server = () => inject("postgresUrl")

const pgbouncer = ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer"].find(existsSync)

/** PgBouncer before the server, with these lines in its configuration. It refuses to run as root. */
const throughPgbouncer = async (url: string, lines: string): Promise<string> => {
  const { hostname, password, port, username } = new URL(url)
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-pooler-"))
  await chmod(folder, 0o755)
  const listen = await freePort()
  const file = join(folder, "pgbouncer.ini")
  await writeFile(
    file,
    `[databases]
* = host=${hostname} port=${port} user=${username} password=${password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listen}
auth_type = any
unix_socket_dir =
${lines}
`
  )
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const child = spawn(pgbouncer ?? "", [file], { stdio: "ignore", ...nobody })
  onTestFinished(async () => {
    const ended = once(child, "exit")
    child.kill("SIGKILL")
    await ended
    await rm(folder, { recursive: true, force: true })
  })
  while (!await answers(listen)) await wait(20)
  return Object.assign(new URL(url), { host: `127.0.0.1:${listen}` }).href
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1").on("error", () => resolve(false)).on("connect", () => {
      socket.destroy()
      resolve(true)
    })
  })

const holder = Schema.decodeSync(Medewerker)("nacht")

/** Why each way of using the register fails. */
const refusals = async (url: string): Promise<ReadonlyArray<string>> => {
  const register = layer({ url, preparedQueries: 10 })
  const works: ReadonlyArray<Effect.Effect<unknown, RegisterUnavailable | object>> = [
    Readiness.use(({ check }) => check).pipe(Effect.provide(register)),
    Partijen.use((partijen) => partijen.count({})).pipe(Effect.provide(register)),
    ProcessLock.use((lock) => lock.withLock("nacht", holder, Effect.void)).pipe(Effect.provide(register)),
    migrate(url)
  ]
  const outcomes = await Effect.runPromise(Effect.all(works.map((work) => Effect.flip(work))))
  return outcomes.map((failure) => (failure as RegisterUnavailable).reden)
}

const everywhere = ["pooler", "pooler", "pooler", "pooler"]

describe("a pooler between the program and PostgreSQL", () => {
  it("is refused by every use, known by the number that it gives the session", async () => {
    const { close, url } = await renumberedSessions(server())
    onTestFinished(close)
    assert.deepStrictEqual(await refusals(url), everywhere)
  })

  describe.skipIf(pgbouncer === undefined)("that is PgBouncer", () => {
    const ignored = "ignore_startup_parameters = extra_float_digits,options,statement_timeout,lock_timeout,"
      + "idle_in_transaction_session_timeout"

    it.each([
      "pool_mode = transaction",
      "pool_mode = session",
      `pool_mode = transaction\n${ignored}`,
      `pool_mode = session\n${ignored}`
    ])("is refused with %s", async (lines) => {
      assert.deepStrictEqual(await refusals(await throughPgbouncer(server(), lines)), everywhere)
    })
  })
})
