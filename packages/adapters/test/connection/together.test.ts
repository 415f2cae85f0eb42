import { Betrokkenen, Partijen, RegisterUnavailable } from "@betrokkene/domain"
import { Cause, Deferred, Effect, Exit, Fiber, Option } from "effect"
import fc from "fast-check"
import { setTimeout as wait } from "node:timers/promises"
import { describe, expect, it, onTestFinished } from "vitest"
import { maximumTogether, together } from "../../src/postgres/connection/together.ts"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { interceptedQueries } from "../fixtures/intercepted-queries.ts"
import { newPersoon } from "../fixtures/records.ts"
import { inTransaction, register } from "../fixtures/register.ts"
import { textOf } from "../fixtures/text-of.ts"

interface Even {
  readonly id: number
}

/** Knows the even numbers, and keeps what each call asked. */
const evenNumbers = () => {
  const calls: Array<ReadonlyArray<number>> = []
  const find = together((ids: ReadonlyArray<number>) =>
    Effect.sync((): ReadonlyArray<Even> => {
      calls.push(ids)
      return ids.filter((id) => id % 2 === 0).map((id) => ({ id })).toReversed()
    })
  )
  return { calls, find }
}

const all = <A, E>(works: ReadonlyArray<Effect.Effect<A, E>>) =>
  Effect.runPromise(Effect.all(works, { concurrency: "unbounded" }))

describe("records that are asked for in one turn", () => {
  it("are found by one call, and each gets its own", async () => {
    const { calls, find } = evenNumbers()
    expect(await all([4, 1, 2, 4].map(find))).toEqual([
      Option.some({ id: 4 }),
      Option.none(),
      Option.some({ id: 2 }),
      Option.some({ id: 4 })
    ])
    expect(calls).toEqual([[4, 1, 2]])
  })

  it("are found by more calls when they are many", async () => {
    const { calls, find } = evenNumbers()
    await all(Array.from({ length: 2 * maximumTogether + 1 }, (_, id) => find(id)))
    expect(calls.map(({ length }) => length)).toEqual([maximumTogether, maximumTogether, 1])
  })

  it("all fail by what their call failed by", async () => {
    const find = together((): Effect.Effect<ReadonlyArray<Even>, string> => Effect.fail("unreachable"))
    expect(await all([1, 2].map((id) => Effect.flip(find(id))))).toEqual(["unreachable", "unreachable"])
  })

  it("leave nothing for those of a later turn", async () => {
    const { calls, find } = evenNumbers()
    await all([find(2)])
    await all([find(2)])
    expect(calls).toEqual([[2], [2]])
  })
})

describe("who is interrupted", () => {
  /** A call that goes on until it is told to end, or is interrupted. */
  const waitingCall = () => {
    const go = Deferred.makeUnsafe<ReadonlyArray<Even>>()
    const state = { calls: 0, interrupted: 0 }
    const find = together((_: ReadonlyArray<number>) =>
      Effect.onInterrupt(
        Effect.suspend(() => {
          state.calls++
          return Deferred.await(go)
        }),
        () => Effect.sync(() => state.interrupted++)
      )
    )
    return { find, go, state }
  }

  it("goes on at once, and the others get their record", async () => {
    const { find, go, state } = waitingCall()
    const [gone, other] = [Effect.runFork(find(2)), Effect.runFork(find(4))]
    await expect.poll(() => state.calls).toBe(1)
    await Effect.runPromise(Fiber.interrupt(gone))
    Deferred.doneUnsafe(go, Effect.succeed([{ id: 4 }]))
    expect(await Effect.runPromise(Fiber.await(other))).toEqual(Exit.succeed(Option.some({ id: 4 })))
    expect(state).toEqual({ calls: 1, interrupted: 0 })
  })

  it("as the last one has the call interrupted first", async () => {
    const { find, state } = waitingCall()
    const fibers = [Effect.runFork(find(2)), Effect.runFork(find(4))]
    await expect.poll(() => state.calls).toBe(1)
    await Effect.runPromise(Fiber.interruptAll(fibers))
    expect(state).toEqual({ calls: 1, interrupted: 1 })
  })

  it("before the call is not asked for", async () => {
    const { calls, find } = evenNumbers()
    const gone = Effect.runFork(find(2))
    await Effect.runPromise(Fiber.interrupt(gone))
    await all([find(4)])
    expect(calls).toEqual([[4]])
  })

  it("at any moment disturbs nobody else", async () => {
    const asked = fc.record({ after: fc.nat({ max: 3 }), gone: fc.option(fc.nat({ max: 4 })), id: fc.nat({ max: 20 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { maxLength: 60 }), async (works) => {
        const find = together((ids: ReadonlyArray<number>) =>
          Effect.as(Effect.sleep(1), ids.filter((id) => id % 2 === 0).map((id): Even => ({ id })))
        )
        await Promise.all(works.map(async ({ after, gone, id }) => {
          await wait(after)
          const fiber = Effect.runFork(find(id))
          if (gone !== null) setTimeout(() => fiber.interruptUnsafe(), gone)
          const exit = await Effect.runPromise(Fiber.await(fiber))
          if (Exit.isFailure(exit)) {
            expect([gone, Cause.hasInterruptsOnly(exit.cause)]).toEqual([expect.any(Number), true])
          } else expect(exit.value).toEqual(id % 2 === 0 ? Option.some({ id }) : Option.none())
        }))
      }),
      { numRuns: 40 }
    )
  })
})

describe("on PostgreSQL", () => {
  const here = databaseWithOtherProgram()
  const findPartij = (id: Parameters<typeof Partijen.Service.zoek>[0]) => Partijen.use((partijen) => partijen.zoek(id))

  it("a statement finds all of a turn, but each transaction asks by itself", async () => {
    const run = register({ url: here.database.url })
    const texts: Array<string> = []
    const exit = await run(Effect.gen(function*() {
      const [one, other] = [yield* newPersoon("999990019"), yield* newPersoon("999990032")]
      const spy = interceptedQueries((_, [query], ask) => {
        const text = textOf(query)
        if (text.startsWith("select \"partij\"")) texts.push(text)
        return ask()
      })
      onTestFinished(() => spy.mockRestore())
      const [outside, inside] = yield* inTransaction(Effect.gen(function*() {
        yield* Partijen.use((partijen) => partijen.voegToe(one))
        return [yield* Effect.promise(() => run(findPartij(one.id))), yield* findPartij(one.id)] as const
      }))
      yield* Partijen.use((partijen) => partijen.voegToe(other))
      const before = texts.length
      const found = yield* Effect.all([one, other].map(({ id }) => findPartij(id)), { concurrency: "unbounded" })
      expect(outside).toEqual(Exit.succeed(Option.none()))
      expect([inside, ...found].map(Option.map(({ id }) => id))).toEqual(
        [one, one, other].map(({ id }) => Option.some(id))
      )
      return texts.length - before
    }))
    expect(exit).toEqual(Exit.succeed(1))
  })

  it("the waiting statement is cancelled when nobody waits for it any more", async () => {
    const run = register({ url: here.database.url, poolSize: 1, connectTimeout: 2_000 })
    const search = Betrokkenen.use((betrokkenen) => betrokkenen.zoek(unknown))
    const waiting = (count: number) =>
      Effect.promise(() => expect.poll(here.other.waiting, { timeout: 20_000 }).toBe(count))
    await here.other.hold("betrokkene")
    const exit = await run(Effect.gen(function*() {
      const fibers = yield* Effect.forEach([1, 2, 3], () => Effect.forkChild(search))
      yield* waiting(1)
      yield* Fiber.interruptAll(fibers)
      yield* waiting(0)
      yield* Effect.promise(here.other.letGo)
      return yield* search
    }))
    expect(exit).toEqual(Exit.succeed(Option.none()))
  })

  it("an unreachable register fails them all", async () => {
    const run = register({ url: "postgres://nobody@127.0.0.1:1/nowhere" })
    const search = Effect.flip(Betrokkenen.use((betrokkenen) => betrokkenen.zoek(unknown)))
    const unavailable = expect.any(RegisterUnavailable)
    expect(await run(Effect.all([search, search], { concurrency: "unbounded" }))).toEqual(
      Exit.succeed([unavailable, unavailable])
    )
  })
})

const unknown = "00000000-0000-4000-8000-000000000000" as Parameters<typeof Betrokkenen.Service.zoek>[0]
