import { Klantcontacten, type KlantcontactId, ProcessLock, RegisterUnavailable } from "@betrokkene/domain"
import { Effect, Exit } from "effect"
import { describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { balie } from "../fixtures/records.ts"
import { failure, type Register, register } from "../fixtures/register.ts"

const here = databaseWithOtherProgram()

const search = Klantcontacten.use((klantcontacten) =>
  klantcontacten.zoek("00000000-0000-4000-8000-000000000000" as KlantcontactId)
)

describe("Lock", () => {
  const hold = (work: Effect.Effect<string, unknown, Register>) =>
    ProcessLock.use((lock) => lock.withLock("reconciliatie", balie, work))

  it("tells a second program its holder and since when it is held", async () => {
    const [first, second] = [register({ url: here.database.url }), register({ url: here.database.url })]
    const exit = await first(hold(Effect.promise(async () => {
      const refused = failure(await second(hold(Effect.succeed("mine"))))
      return JSON.stringify(refused)
    })))
    expect(JSON.parse(Exit.isSuccess(exit) ? exit.value : "{}")).toMatchObject({
      _tag: "ProcessLockTaken",
      houder: balie,
      sinds: expect.stringMatching(/^20.*Z$/u) as string
    })
    expect(await second(hold(Effect.succeed("mine")))).toEqual(Exit.succeed("mine"))
  })

  it("is released when the holder's session is gone, and ends the work of the holder", async () => {
    const [first, second] = [register({ url: here.database.url }), register({ url: here.database.url })]
    const exit = await first(hold(Effect.andThen(Effect.promise(here.other.cutAll), Effect.never)))
    expect(failure(exit)).toEqual(new RegisterUnavailable({ reden: "slot-verloren" }))
    await expect.poll(() => second(hold(Effect.succeed("mine")))).toEqual(Exit.succeed("mine"))
  })

  it("needs no connection of the pool", async () => {
    const run = register({ url: here.database.url, poolSize: 1, connectTimeout: 1_000 })
    expect(await run(hold(Effect.as(search, "done")))).toEqual(Exit.succeed("done"))
  })
})
