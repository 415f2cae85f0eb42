import { Cause, Effect, Exit } from "effect"
import { sql } from "kysely"
import { beforeAll, describe, expect, it, onTestFinished } from "vitest"
import type { DatabaseAccess } from "../../src/postgres/connection/database-access.ts"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { interceptedQueries } from "../fixtures/intercepted-queries.ts"
import { withAccess } from "../fixtures/with-access.ts"

const here = databaseWithOtherProgram()

beforeAll(async () => {
  await here.other.client.query("create table items (list int, number int check (number > 0))")
})

const numbersOf = async (list: number): Promise<ReadonlyArray<number>> => {
  const { rows } = await here.other.client.query<{ number: number }>(
    "select number from items where list = $1 order by number",
    [list]
  )
  return rows.map(({ number }) => number)
}

let lists = 0

const insertion = (list: number, number: number) => sql`insert into items values (${list}, ${number})`

const posted = ({ post }: DatabaseAccess, list: number, number: number) =>
  post((database) => insertion(list, number).execute(database))

const circular: Record<string, unknown> = {}
circular["itself"] = circular

const refusedByDriver = ({ post }: DatabaseAccess, list: number) =>
  post((database) => sql`insert into items values (${list}, ${circular})`.execute(database))

const asked = ({ query }: DatabaseAccess, list: number, number: number) =>
  query((database) => insertion(list, number).execute(database))

/** On a connection that has begun a transaction before. */
const onUsed = <A, E>(work: (access: DatabaseAccess) => Effect.Effect<A, E>) =>
  withAccess(here.database.url, (access) => Effect.andThen(access.transaction(asked(access, 0, 1)), work(access)))

/** As {@link onUsed}, but no BEGIN succeeds any more. */
const whereBeginFails = <A, E>(work: (access: DatabaseAccess) => Effect.Effect<A, E>) =>
  onUsed((access) => Effect.andThen(access.query((database) => sql`deallocate begin`.execute(database)), work(access)))

describe("a transaction whose BEGIN fails", () => {
  it.each<[string, (access: DatabaseAccess, list: number) => Effect.Effect<unknown, unknown>]>([
    ["one write", (access, list) => asked(access, list, 1)],
    ["writes without waiting", (access, list) => Effect.forEach([1, 2, 3], (number) => posted(access, list, number))],
    [
      "writes that were asked at once",
      (access, list) =>
        access.query((database) => Promise.all([1, 2, 3].map((number) => insertion(list, number).execute(database))))
    ],
    ["a unit", (access, list) => access.asUnit(posted(access, list, 1))],
    [
      "writes whatever came of the one before",
      (access, list) => Effect.forEach([1, 2, 3], (number) => Effect.exit(asked(access, list, number)))
    ]
  ])("commits nothing of %s", async (_, work) => {
    const list = ++lists
    const exit = await whereBeginFails((access) => access.transaction(work(access, list)))
    expect(Exit.isFailure(exit) && Cause.pretty(exit.cause)).toContain("26000")
    expect(await numbersOf(list)).toEqual([])
  })
})

describe("a transaction of which a write cannot be sent", () => {
  // Kills: success of a transaction that never began, while its only write failed.
  it("fails when it asks nothing else", async () => {
    const exit = await onUsed((access) =>
      access.transaction(access.post(() => Promise.reject(new TypeError("cannot be built"))))
    )
    expect(Exit.isFailure(exit) && Cause.pretty(exit.cause)).toContain("TypeError")
  })

  // Kills: a COMMIT of the rest, because the write that waited for BEGIN had not failed yet.
  it("commits nothing of what was posted at the same moment", async () => {
    const list = ++lists
    const exit = await onUsed((access) =>
      access.transaction(
        Effect.all([posted(access, list, 1), refusedByDriver(access, list)], { concurrency: "unbounded" })
      )
    )
    expect(Exit.isFailure(exit) && Cause.pretty(exit.cause)).toContain("TypeError")
    expect(await numbersOf(list)).toEqual([])
  })

  it("leaves a connection on which the next one succeeds", async () => {
    const list = ++lists
    const exit = await onUsed((access) =>
      Effect.gen(function*() {
        const refused = yield* Effect.exit(access.transaction(refusedByDriver(access, list)))
        yield* access.transaction(posted(access, list, 1))
        return Exit.isFailure(refused)
      })
    )
    expect(exit).toEqual(Exit.succeed(true))
    expect(await numbersOf(list)).toEqual([1])
  })
})

describe("a transaction", () => {
  it("that asks nothing does not reach the server, and leaves the next query by itself", async () => {
    const list = ++lists
    const asking: Array<unknown> = []
    const exit = await onUsed((access) =>
      Effect.gen(function*() {
        const spy = interceptedQueries((client, [query], ask) => {
          if (client !== here.other.client) asking.push(query)
          return ask()
        })
        onTestFinished(() => spy.mockRestore())
        yield* access.transaction(Effect.void)
        yield* Effect.exit(access.transaction(Effect.fail("before the first query")))
        const nothing = asking.length
        yield* asked(access, list, 1)
        return { nothing, numbers: yield* Effect.promise(() => numbersOf(list)) }
      })
    )
    expect(exit).toEqual(Exit.succeed({ nothing: 0, numbers: [1] }))
  })

  it("whose first write is refused leaves a connection on which the next one succeeds", async () => {
    const list = ++lists
    const exit = await onUsed((access) =>
      Effect.gen(function*() {
        const refused = yield* Effect.exit(access.transaction(posted(access, list, -1)))
        yield* access.transaction(Effect.andThen(posted(access, list, 1), asked(access, list, 2)))
        return Exit.isFailure(refused)
      })
    )
    expect(exit).toEqual(Exit.succeed(true))
    expect(await numbersOf(list)).toEqual([1, 2])
  })

  it("that only reads sees one moment from its first query on", async () => {
    const list = ++lists
    const count = ({ query }: DatabaseAccess) =>
      Effect.map(
        query((database) =>
          sql<{ count: number }>`select count(*)::int from items where list = ${list}`.execute(database)
        ),
        ({ rows }) => rows[0]?.count
      )
    const counts = (access: DatabaseAccess) =>
      access.snapshot(Effect.gen(function*() {
        const before = yield* count(access)
        yield* Effect.promise(() => here.other.client.query("insert into items values ($1, 1)", [list]))
        return [before, yield* count(access)]
      }))
    const exit = await withAccess(here.database.url, (access) => Effect.all([counts(access), counts(access)]))
    expect(exit).toEqual(Exit.succeed([[0, 0], [1, 1]]))
  })
})
