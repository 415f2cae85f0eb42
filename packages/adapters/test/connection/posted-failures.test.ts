import { Cause, Effect, Exit, Fiber } from "effect"
import { sql } from "kysely"
import { beforeAll, describe, expect, it, onTestFinished } from "vitest"
import type { DatabaseAccess } from "../../src/postgres/connection/database-access.ts"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { interceptedQueries } from "../fixtures/intercepted-queries.ts"
import { textOf } from "../fixtures/text-of.ts"
import { withAccess } from "../fixtures/with-access.ts"

const here = databaseWithOtherProgram()

beforeAll(async () => {
  await here.other.client.query("create table sums (list int, number int constraint is_positive check (number > 0))")
})

const numbersOf = async (list: number): Promise<ReadonlyArray<number>> => {
  const { rows } = await here.other.client.query<{ number: number }>(
    "select number from sums where list = $1 order by number",
    [list]
  )
  return rows.map(({ number }) => number)
}

let lists = 0

/** Adds a number; one below 1 is refused. */
const posted = ({ post }: DatabaseAccess, list: number, number: number) =>
  post((database) => sql`insert into sums values (${list}, ${number})`.execute(database))

/** Takes a lock that another program may have. */
const locked = ({ post }: DatabaseAccess) => post((database) => sql`select from klantcontact`.execute(database))

const counted = ({ query }: DatabaseAccess, list: number) =>
  query(async (database) => {
    const { rows: [row] } = await sql<{ count: number }>`
      select count(*)::int as count from sums where list = ${list}`.execute(database)
    return row?.count ?? 0
  })

/** What the work failed with, as text. */
const told = (exit: Exit.Exit<unknown, unknown>): string => Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "done"

describe("a write that fails while others are sent behind it", () => {
  it("leaves a connection whose prepared queries can be used", async () => {
    const list = ++lists
    const exit = await withAccess(here.database.url, (access) =>
      Effect.gen(function*() {
        const some = (first: number) =>
          access.transaction(Effect.gen(function*() {
            yield* access.post((database) => sql`select 1 / ${first}::int`.execute(database))
            for (const number of [1, 2, 3]) yield* posted(access, list, number)
            return yield* counted(access, list)
          }))
        const failed = yield* Effect.exit(some(0))
        return { failed: told(failed), later: [yield* some(1), yield* some(1)] }
      }), { preparedQueries: 10 })
    expect(exit).toMatchObject({ value: { failed: expect.stringContaining("22012"), later: [3, 6] } })
  })

  it("ends the transaction, also when a failure of the units that it was in is caught", async () => {
    const list = ++lists
    const exit = await withAccess(here.database.url, (access) => {
      const refused = Effect.fail("refused")
      const inner = Effect.exit(access.asUnit(Effect.andThen(posted(access, list, 2), refused)))
      const outer = Effect.all([posted(access, list, -1), inner, posted(access, list, 3), refused])
      return access.transaction(Effect.andThen(Effect.exit(access.asUnit(outer)), posted(access, list, 4)))
    })
    expect({ numbers: await numbersOf(list), told: told(exit) }).toEqual({
      numbers: [],
      told: expect.stringContaining("is_positive")
    })
  })

  it("is told rather than what the work failed with", async () => {
    const list = ++lists
    const exit = await withAccess(
      here.database.url,
      (access) => access.transaction(Effect.andThen(posted(access, list, -1), Effect.fail("something else")))
    )
    expect(told(exit)).toContain("is_positive")
  })

  it("by waiting too long for a lock makes the register unavailable for that reason", async () => {
    const list = ++lists
    await here.other.hold("klantcontact")
    const exit = await withAccess(
      here.database.url,
      (access) => access.transaction(Effect.all([posted(access, list, 1), locked(access), posted(access, list, 2)])),
      {
        lockTimeout: 200
      }
    )
    await here.other.letGo()
    expect(exit).toEqual(Exit.fail(expect.objectContaining({ _tag: "RegisterUnavailable", reden: "55P03" })))
    expect(await numbersOf(list)).toEqual([])
  })

  it("because the connection is cut leaves nothing, and the next caller gets another connection", async () => {
    const list = ++lists
    await here.other.hold("klantcontact")
    const exit = await withAccess(here.database.url, (access) =>
      Effect.gen(function*() {
        const fiber = yield* Effect.forkChild(
          access.transaction(Effect.all([posted(access, list, 1), locked(access), posted(access, list, 2)]))
        )
        yield* Effect.promise(() => expect.poll(here.other.waiting, { timeout: 20_000 }).toBe(1))
        yield* Effect.promise(here.other.cutAll)
        const cut = yield* Fiber.await(fiber)
        return { count: yield* counted(access, list), cut }
      }))
    await here.other.letGo()
    expect(exit).toMatchObject({ value: { count: 0 } })
    expect(Exit.isSuccess(exit) && told(exit.value.cut)).toContain("RegisterUnavailable")
  })
})

describe("a query that the driver refuses to take", () => {
  it("keeps nothing back of what is sent after it", async () => {
    const exit = await withAccess(here.database.url, (access, pool) =>
      Effect.gen(function*() {
        const spy = interceptedQueries((_, [query], ask) => {
          if (textOf(query) === "select 'refused'") throw new TypeError("refused")
          return ask()
        })
        onTestFinished(() => spy.mockRestore())
        const refused = yield* Effect.exit(access.query((database) => sql`select 'refused'`.execute(database)))
        const { rows } = yield* Effect.promise(() => pool.query("select 1 as one"))
        return { refused: told(refused), rows }
      }))
    expect(exit).toMatchObject({ value: { refused: expect.stringContaining("TypeError"), rows: [{ one: 1 }] } })
  })
})

describe("queries of one transaction", () => {
  it("reach the server in the order in which the program asks them", async () => {
    const asked: Array<string> = []
    const spy = interceptedQueries((client, [query], ask) => {
      if (client !== here.other.client) asked.push(textOf(query))
      return ask()
    })
    onTestFinished(() => spy.mockRestore())
    const steps = Array.from({ length: 20 }, (_, step) => [1, 2, 3, 4].map((part) => `select '${step} ${part}'`))
    const exit = await withAccess(
      here.database.url,
      ({ post, query, transaction }) =>
        transaction(Effect.forEach(steps, (step) => {
          const [first, second, ...others] = step.map((text) => sql.raw(text))
          const posts = [first, second].map((one) => post(async (database) => await one?.execute(database)))
          const both = query(async (database) => {
            await Promise.all(others.map((one) => one.execute(database)))
          })
          return Effect.all([...posts, both], { discard: true })
        }, { discard: true }))
    )
    expect(exit).toEqual(Exit.void)
    expect(asked.filter((text) => text.startsWith("select '"))).toEqual(steps.flat())
  })
})
