import { Effect, Exit } from "effect"
import { type RawBuilder, sql } from "kysely"
import { expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { withAccess } from "../fixtures/with-access.ts"

const here = databaseWithOtherProgram()

const one = sql`select ${1}::int as number`
const two = sql`select ${2}::int as number`
const deadlock = sql`do $$ begin raise exception using errcode = 'deadlock_detected'; end $$`

// Kills: a query refused for the failure of another, told as a fault of its own: no deadlock would be tried again.
it("a transaction that asks several things at once is tried again after a deadlock of any of them", async () => {
  let attempts = 0
  const exit = await withAccess(here.database.url, (access) => {
    const ask = (statement: RawBuilder<unknown>) => Effect.exit(access.query((database) => statement.execute(database)))
    return access.transaction(Effect.gen(function*() {
      attempts += 1
      const [both, deadlocked] = yield* Effect.all([
        Effect.andThen(ask(one), ask(two)),
        ask(attempts === 1 ? deadlock : one)
      ], { concurrency: 2 })
      yield* both
      yield* deadlocked
    }))
  })
  expect([attempts, exit]).toEqual([2, Exit.void])
})
