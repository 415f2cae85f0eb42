import { Klantcontacten, type KlantcontactId, RegisterUnavailable } from "@betrokkene/domain"
import { unreliableNetwork } from "@betrokkene/embedded-postgres"
import { Deferred, Effect, Exit, Fiber } from "effect"
import { describe, expect, it, onTestFinished } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { failure, inTransaction, register } from "../fixtures/register.ts"

const here = databaseWithOtherProgram()

const unknown = "00000000-0000-4000-8000-000000000000" as KlantcontactId
const search = Klantcontacten.use((klantcontacten) => klantcontacten.zoek(unknown))

describe("the register is unavailable", () => {
  it("when a statement takes too long", async () => {
    const run = register({ url: here.database.url, statementTimeout: 200, lockTimeout: 5_000 })
    await here.other.hold("klantcontact")
    const exit = await run(search)
    await here.other.letGo()
    expect(failure(exit)).toEqual(new RegisterUnavailable({ reden: "57014" }))
    expect(Exit.isSuccess(await run(search))).toBe(true)
  })

  it("when a lock is not given in time", async () => {
    const run = register({ url: here.database.url, lockTimeout: 200 })
    await here.other.hold("klantcontact")
    const exit = await run(search)
    await here.other.letGo()
    expect(failure(exit)).toEqual(new RegisterUnavailable({ reden: "55P03" }))
  })

  it("when a transaction is idle for too long, though a statement may take longer", async () => {
    const run = register({ url: here.database.url, idleTimeout: 200, statementTimeout: 60_000 })
    const exit = await run(inTransaction(Effect.andThen(search, Effect.andThen(Effect.sleep(600), search))))
    expect(failure(exit)).toMatchObject({ _tag: "RegisterUnavailable" })
    expect(Exit.isSuccess(await run(search))).toBe(true)
  })

  it("when all connections are taken, until one is free", async () => {
    const run = register({ url: here.database.url, poolSize: 1, connectTimeout: 200 })
    const exit = await run(Effect.gen(function*() {
      const [taken, done] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
      const holder = yield* Effect.forkChild(
        inTransaction(Effect.andThen(Deferred.succeed(taken, undefined), Deferred.await(done)))
      )
      yield* Deferred.await(taken)
      const refused = yield* Effect.flip(search)
      yield* Deferred.succeed(done, undefined)
      yield* Fiber.join(holder)
      yield* search
      return refused
    }))
    expect(exit).toEqual(Exit.succeed(new RegisterUnavailable({ reden: "verbinding" })))
  })

  it.for(
    [
      ["nobody listens", "postgres://postgres@127.0.0.1:1/none", "ECONNREFUSED"],
      ["there is no such host", "postgres://postgres@does-not-exist.invalid/none", /^E(?:NOTFOUND|AI_AGAIN)$/u]
    ] as const
  )("when %s", async ([, url, reden]) => {
    expect(failure(await register({ url })(search))).toMatchObject({
      _tag: "RegisterUnavailable",
      reden: expect.stringMatching(reden) as string
    })
  })

  it("when there is no such database, or no such user", async () => {
    const none = new URL(here.database.url)
    none.pathname = "/does_not_exist"
    expect(failure(await register({ url: none.toString() })(search))).toEqual(
      new RegisterUnavailable({ reden: "3D000" })
    )
    const nobody = new URL(here.database.url)
    nobody.username = "does_not_exist"
    expect(failure(await register({ url: nobody.toString() })(search))).toMatchObject({
      reden: expect.stringMatching(/^28/u) as string
    })
  })

  it("when TLS is asked for and the server has none", async () => {
    const url = new URL(here.database.url)
    url.searchParams.set("sslmode", "verify-full")
    expect(failure(await register({ url: url.toString() })(search))).toMatchObject({ _tag: "RegisterUnavailable" })
  })

  it("when the network is silent, also within a transaction, until it works again", async () => {
    const network = await unreliableNetwork(here.database.url)
    onTestFinished(network.cut)
    const run = register({ url: network.url, statementTimeout: 200, connectTimeout: 200, poolSize: 1 })
    expect(Exit.isSuccess(await run(search))).toBe(true)
    network.become({ silent: true })
    expect(failure(await run(search))).toMatchObject({ _tag: "RegisterUnavailable" })
    expect(failure(await run(search))).toMatchObject({ _tag: "RegisterUnavailable" })
    network.become({})
    const exit = await run(
      inTransaction(Effect.andThen(search, Effect.andThen(Effect.sync(() => network.become({ silent: true })), search)))
    )
    expect(failure(exit)).toMatchObject({ _tag: "RegisterUnavailable" })
    network.become({})
    await expect.poll(async () => Exit.isSuccess(await run(search)), { timeout: 10_000 }).toBe(true)
  })

  it("when its connections are cut, until the next call", async () => {
    const run = register({ url: here.database.url })
    await run(search)
    await here.other.cutAll()
    await expect.poll(async () => Exit.isSuccess(await run(search))).toBe(true)
  })
})
