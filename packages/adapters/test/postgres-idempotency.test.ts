import { Idempotentie, Tijdstip } from "@betrokkene/domain"
import type { TestDatabase } from "@betrokkene/embedded-postgres"
import { Exit, Option, Schema } from "effect"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest"
import { migratedDatabase } from "./postgres/migrated-database.ts"
import { type OtherProgram, otherProgram } from "./postgres/other-program.ts"
import { balie } from "./postgres/records.ts"
import { inTransaction, register } from "./postgres/register.ts"

let database: TestDatabase
let other: OtherProgram

beforeAll(async () => {
  database = await migratedDatabase()
  other = await otherProgram(database.url)
})

afterAll(async () => {
  await other.end()
  await database.drop()
})

describe("Idempotentie", () => {
  it("a key that is forgotten between the look at it and the reading of it can be claimed", async () => {
    const run = register({ url: database.url })
    const sleutel = { houder: balie, sleutel: "vergeten" }
    const op = Schema.decodeSync(Tijdstip)("2026-11-23T08:15:00Z")
    const claim = inTransaction(Idempotentie.use((idempotentie) => idempotentie.claim(sleutel, "vingerafdruk", op)))
    expect(await run(claim)).toEqual(Exit.succeed(Option.none()))
    expect(await run(claim)).toMatchObject({ _tag: "Success", value: { _tag: "Some", value: { vingerafdruk: "vingerafdruk", verwijzingen: {} } } })
    const original = pg.Client.prototype.query as (this: pg.Client, ...given: Array<unknown>) => unknown
    const spy = vi.spyOn(pg.Client.prototype, "query").mockImplementation(async function(this: pg.Client, ...given: Array<unknown>) {
      if (/^select .* from "idempotentie"/u.test(String(given[0]))) await original.call(other.client, "delete from idempotentie")
      return original.apply(this, given)
    } as never)
    onTestFinished(() => spy.mockRestore())
    expect(await run(claim)).toEqual(Exit.succeed(Option.none()))
    spy.mockRestore()
    expect(await run(claim)).toMatchObject({ _tag: "Success", value: { _tag: "Some" } })
  })
})
