import { migrate } from "@betrokkene/adapters/postgres"
import { Klantcontacten, Readiness } from "@betrokkene/domain"
import { startPostgres } from "@betrokkene/embedded-postgres"
import { Effect, Exit, Option } from "effect"
import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import { newKlantcontact } from "../fixtures/records.ts"
import { failure, inTransaction, register } from "../fixtures/register.ts"

const serverFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-restart-"))
  // Started by root, the server runs under another account, which must be able to enter the folder.
  await chmod(folder, 0o755)
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const server = async (dataFolder: string, port?: number) => {
  const running = await startPostgres({ dataFolder, storage: "durable", ...(port === undefined ? {} : { port }) })
  onTestFinished(running.stop)
  return running
}

const ready = Readiness.use(({ check }) => check)

const add = Effect.gen(function*() {
  const klantcontact = yield* newKlantcontact()
  yield* inTransaction(Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact)))
  return klantcontact.id
})

it("a register recovers after its server was stopped or killed, with all that it had answered", async () => {
  const folder = await serverFolder()
  const first = await server(folder)
  await Effect.runPromise(migrate(first.url))
  const run = register({ url: first.url, poolSize: 4 })
  // Several connections are open and idle when the server stops.
  const before = await Promise.all([run(add), run(add), run(add)])
  await first.stop()
  expect(failure(await run(add))).toMatchObject({ _tag: "RegisterUnavailable" })
  expect(failure(await run(ready))).toMatchObject({ _tag: "RegisterUnavailable" })
  const second = await server(folder, first.port)
  await expect.poll(async () => Exit.isSuccess(await run(ready))).toBe(true)
  const answered = [...before, await run(add)]
  await second.kill()
  // The processes of a killed server may go on for a moment, and their answers count.
  await expect.poll(async () => {
    const exit = await run(add)
    if (Exit.isSuccess(exit)) answered.push(exit)
    return failure(exit)
  }).toMatchObject({ _tag: "RegisterUnavailable" })
  await server(folder, first.port)
  await expect.poll(async () => Exit.isSuccess(await run(ready))).toBe(true)
  for (const exit of answered) {
    const id = Exit.isSuccess(exit) ? exit.value : expect.fail("A klantcontact was not added.")
    expect(await run(Klantcontacten.use((klantcontacten) => klantcontacten.zoek(id)))).toMatchObject({
      value: Option.some({ id })
    })
  }
})

it("a register that starts before its server works as soon as the server does", async () => {
  const folder = await serverFolder()
  const first = await server(folder)
  await Effect.runPromise(migrate(first.url))
  await first.stop()
  const run = register({ url: first.url })
  expect(failure(await run(ready))).toMatchObject({ _tag: "RegisterUnavailable", reden: "ECONNREFUSED" })
  await server(folder, first.port)
  await expect.poll(async () => Exit.isSuccess(await run(ready))).toBe(true)
})
