import { Idempotency, pruneIdempotency, Tijdstip } from "@betrokkene/domain"
import { settingsIdentity } from "@betrokkene/domain/internal"
import { Exit, Option, Schema } from "effect"
import { describe, expect, it, onTestFinished } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { interceptedQueries } from "../fixtures/intercepted-queries.ts"
import { inTransaction, register } from "../fixtures/register.ts"
import { textOf } from "../fixtures/text-of.ts"

const here = databaseWithOtherProgram()

describe("Idempotency", () => {
  it("forgets all old keys and no others", async () => {
    const run = register({ url: here.database.url })
    const insert = (count: number, op: string) =>
      here.other.client.query(
        `insert into idempotentie select 'houder', $2 || sleutel, 'vingerafdruk', '{}', $2::timestamptz
        from generate_series(1, $1) as sleutel`,
        [count, op]
      )
    await insert(20_001, "2026-11-22T08:00:00Z")
    await insert(3, "2026-11-23T08:00:00Z")
    const old = Schema.decodeSync(Tijdstip)("2026-11-23T08:00:00Z")
    expect(await run(pruneIdempotency(old))).toEqual(Exit.succeed(20_001))
    expect(await run(pruneIdempotency(old))).toEqual(Exit.succeed(0))
    const { rows } = await here.other.client.query("select count(*)::int as left from idempotentie")
    expect(rows).toEqual([{ left: 3 }])
  })

  it("lets a key be claimed that is forgotten while another claim of it looks", async () => {
    const run = register({ url: here.database.url })
    const key = { houder: settingsIdentity, sleutel: "vergeten" }
    const op = Schema.decodeSync(Tijdstip)("2026-11-23T08:15:00Z")
    const claim = inTransaction(Idempotency.use((idempotency) => idempotency.claim(key, "vingerafdruk", op)))
    expect(await run(claim)).toEqual(Exit.succeed(Option.none()))
    expect(await run(claim)).toMatchObject({
      _tag: "Success",
      value: { _tag: "Some", value: { vingerafdruk: "vingerafdruk", verwijzingen: {} } }
    })
    const spy = interceptedQueries(async (_, [query], ask) => {
      if (/^select .* from "idempotentie"/u.test(textOf(query))) {
        await here.other.client.query("delete from idempotentie")
      }
      return ask()
    })
    onTestFinished(() => spy.mockRestore())
    expect(await run(claim)).toEqual(Exit.succeed(Option.none()))
    spy.mockRestore()
    expect(await run(claim)).toMatchObject({ _tag: "Success", value: { _tag: "Some" } })
  })
})
