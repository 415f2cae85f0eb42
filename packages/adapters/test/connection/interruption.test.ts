import { Klantcontacten, type KlantcontactId, Partijen } from "@betrokkene/domain"
import { Cause, Deferred, Effect, Exit, Fiber, Option } from "effect"
import fc from "fast-check"
import { sql } from "kysely"
import type pg from "pg"
import { describe, expect, it, onTestFinished } from "vitest"
import { type DatabaseAccess, makeDatabaseAccess } from "../../src/postgres/connection/database-access.ts"
import { makeDatabase } from "../../src/postgres/connection/database.ts"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { interceptedQueries } from "../fixtures/intercepted-queries.ts"
import { newKlantcontact, newPersoon } from "../fixtures/records.ts"
import { inTransaction, register } from "../fixtures/register.ts"
import { textOf } from "../fixtures/text-of.ts"

const here = databaseWithOtherProgram()

const unknown = "00000000-0000-4000-8000-000000000000" as KlantcontactId
const search = Klantcontacten.use((klantcontacten) => klantcontacten.zoek(unknown))

/** Waits until this many connections wait for a lock. */
const waiting = (count: number) =>
  Effect.promise(() => expect.poll(here.other.waiting, { timeout: 20_000 }).toBe(count))

/** Passes each query of this process through `around`, until the test ends. */
const intercepted = (around: (text: string, ask: () => unknown, given: Array<unknown>) => unknown) => {
  const spy = interceptedQueries((_, given, ask) => around(textOf(given[0]), ask, given as Array<unknown>))
  onTestFinished(() => spy.mockRestore())
}

/** Holds back queries with this text until after the server was told to cancel them. */
const readLate = (part: string) => {
  const asked = Deferred.makeUnsafe<void>()
  const told = Promise.withResolvers<void>()
  const texts: Array<string> = []
  intercepted((text, ask, given) => {
    texts.push(text)
    if (isCancellation(text)) {
      const answer = given[2] as (...outcome: ReadonlyArray<unknown>) => void
      given[2] = (...outcome: ReadonlyArray<unknown>) => {
        told.resolve()
        answer(...outcome)
      }
    }
    if (!text.includes(part)) return ask()
    Deferred.doneUnsafe(asked, Effect.void)
    return told.promise.then(ask)
  })
  return { asked, texts }
}

const isCancellation = (text: string): boolean => text.includes("pg_cancel_backend")

/** Whether a new connection is looked at for a pooler. */
const isLook = (text: string): boolean => text === "select pg_backend_pid() as session"

describe("an interrupted caller", () => {
  it("has its waiting query cancelled on the server, so that the connection is free again", async () => {
    const run = register({ url: here.database.url, poolSize: 1, connectTimeout: 2_000 })
    await here.other.hold("klantcontact")
    const exit = await run(Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(search)
      yield* waiting(1)
      yield* Fiber.interrupt(fiber)
      // The lock is still held, so the query stopped waiting only because it was cancelled.
      yield* waiting(0)
      yield* Effect.promise(here.other.letGo)
      return yield* search
    }))
    expect(exit).toEqual(Exit.succeed(Option.none()))
  })

  it("leaves nothing of its transaction and holds no lock", async () => {
    const run = register({ url: here.database.url, poolSize: 1, connectTimeout: 2_000 })
    const exit = await run(Effect.gen(function*() {
      const [klantcontact, partij] = [yield* newKlantcontact(), yield* newPersoon("999990019")]
      yield* Effect.promise(() => here.other.hold("partij"))
      const fiber = yield* Effect.forkChild(inTransaction(Effect.gen(function*() {
        yield* Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact))
        yield* Partijen.use((partijen) => partijen.voegToe(partij))
      })))
      yield* waiting(1)
      yield* Fiber.interrupt(fiber)
      yield* waiting(0)
      yield* Effect.promise(here.other.letGo)
      return yield* Klantcontacten.use((all) => all.zoek(klantcontact.id))
    }))
    expect(exit).toEqual(Exit.succeed(Option.none()))
  })

  it("does not wait for a connection while all are busy", async () => {
    const run = register({ url: here.database.url, poolSize: 3, connectTimeout: 60_000 })
    await here.other.hold("klantcontact")
    const exit = await run(Effect.gen(function*() {
      const busy = yield* Effect.forEach([1, 2, 3], () => Effect.forkChild(search))
      yield* waiting(3)
      const queueing = yield* Effect.forkChild(search)
      yield* Effect.yieldNow
      yield* Fiber.interrupt(queueing)
      yield* Fiber.interruptAll(busy)
      yield* waiting(0)
      yield* Effect.promise(here.other.letGo)
      return yield* Effect.all([search, search, search, search], { concurrency: "unbounded" })
    }))
    expect(exit).toMatchObject({ _tag: "Success" })
  })

  it("during the commit finds the transaction done", async () => {
    const run = register({ url: here.database.url })
    const asked: Array<string> = []
    const committing = Deferred.makeUnsafe<void>()
    const go = Promise.withResolvers<void>()
    intercepted((text, ask) => {
      asked.push(text)
      if (text !== "commit") return ask()
      Deferred.doneUnsafe(committing, Effect.void)
      return go.promise.then(ask)
    })
    const exit = await run(Effect.gen(function*() {
      const klantcontact = yield* newKlantcontact()
      const fiber = yield* Effect.forkChild(
        inTransaction(Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact)))
      )
      yield* Deferred.await(committing)
      const interruption = yield* Effect.forkChild(Fiber.interrupt(fiber))
      yield* Effect.yieldNow
      go.resolve()
      yield* Fiber.await(interruption)
      return Option.isSome(yield* Klantcontacten.use((all) => all.zoek(klantcontact.id)))
    }))
    expect(exit).toEqual(Exit.succeed(true))
    expect(asked.filter(isCancellation)).toEqual([])
  })

  it("has its query cancelled even if the server reads it later than the interruption", async () => {
    const run = register({ url: here.database.url, lockTimeout: 60_000, statementTimeout: 60_000 })
    await here.other.hold("klantcontact")
    const { asked } = readLate("from \"klantcontact\"")
    const exit = await run(Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(search)
      yield* Deferred.await(asked)
      yield* Fiber.interrupt(fiber)
      yield* waiting(0)
      yield* Effect.promise(here.other.letGo)
    }))
    expect(exit).toEqual(Exit.void)
  })

  it("between two queries does not ask the second", async () => {
    const { asked, texts } = readLate("as one")
    await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
      const { borrow } = yield* makeDatabase({ url: here.database.url })
      const fiber = yield* Effect.forkChild(
        makeDatabaseAccess(borrow).query(async (database) => {
          await sql`select 1 as one`.execute(database)
          await sql`select 2 as two`.execute(database)
        })
      )
      yield* Deferred.await(asked)
      yield* Fiber.interrupt(fiber)
    })))
    expect(texts.filter((text) => text.startsWith("select ") && !isCancellation(text) && !isLook(text))).toEqual([
      "select 1 as one"
    ])
  })

  it("waits for its query if the cancellation fails, and its connection is discarded", async () => {
    const run = register({ url: here.database.url, poolSize: 1 })
    const backends = new Set<pg.Client>()
    const spy = interceptedQueries((client, [query, , answer], ask) => {
      const text = textOf(query)
      if (isCancellation(text)) return (answer as (error: Error) => void)(new Error("connection refused"))
      if (client !== here.other.client && !isLook(text)) backends.add(client)
      return ask()
    })
    onTestFinished(() => spy.mockRestore())
    await here.other.hold("klantcontact")
    const exit = await run(Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(search)
      yield* waiting(1)
      const interruption = yield* Effect.forkChild(Fiber.interrupt(fiber))
      yield* Effect.promise(here.other.letGo)
      yield* Fiber.await(interruption)
      yield* search
    }))
    expect(exit).toEqual(Exit.void)
    expect(backends.size).toBe(2)
  })
})

describe("hundreds of callers that are interrupted at any moment", () => {
  it("disturb no other caller, and each has done all of its work or nothing", { timeout: 120_000 }, async () => {
    const one = fc.record({
      interruptedAfter: fc.option(fc.double({ min: 0, max: 6, noNaN: true })),
      isAhead: fc.boolean(),
      takes: fc.nat({ max: 4 }),
      writes: fc.boolean()
    })
    await here.other.client.query("create table pairs (number int, half int)")
    let lastNumber = 0
    await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
      const { borrow, pool } = yield* makeDatabase({
        url: here.database.url,
        poolSize: 3,
        connectTimeout: 60_000
      })
      const connection = makeDatabaseAccess(borrow)
      yield* Effect.promise(() =>
        fc.assert(
          fc.asyncProperty(fc.array(one, { minLength: 30, maxLength: 60 }), async (all) => {
            const numbered = all.map((work) => ({ ...work, number: ++lastNumber }))
            const exits = await Promise.all(numbered.map((work) => outcome(connection, work)))
            const { rows } = await here.other.client.query<{ number: number; halves: number }>(
              "select number, count(*)::int as halves from pairs group by number"
            )
            const stored = new Map(rows.map(({ halves, number }) => [number, halves]))
            for (const [place, { interruptedAfter, number, writes }] of numbered.entries()) {
              const exit = exits[place]
              if (exit === undefined || (interruptedAfter === null && Exit.isFailure(exit))) {
                throw new Error(`${number} was disturbed: ${JSON.stringify(exit)}`)
              }
              if (Exit.isFailure(exit) && !Cause.hasInterruptsOnly(exit.cause)) {
                throw new Error(`${number} failed otherwise than by being interrupted: ${JSON.stringify(exit)}`)
              }
              if (Exit.isSuccess(exit) && exit.value !== number) {
                throw new Error(`${number} got the answer of ${exit.value}`)
              }
              const expected = writes ? (Exit.isSuccess(exit) ? [2] : [0, 2]) : [0]
              if (!expected.includes(stored.get(number) ?? 0)) {
                throw new Error(`of ${number} there is ${stored.get(number)}`)
              }
            }
            await expect.poll(() => [pool.waitingCount, pool.totalCount - pool.idleCount], { timeout: 20_000 }).toEqual(
              [0, 0]
            )
          }),
          { numRuns: 25 }
        )
      )
    })))
    expect(await here.other.waiting()).toBe(0)
  })
})

interface Work {
  readonly number: number
  readonly interruptedAfter: number | null
  readonly isAhead: boolean
  readonly takes: number
  readonly writes: boolean
}

/** How the work ended; its answer is its own number. */
const outcome = (
  connection: DatabaseAccess,
  { interruptedAfter, isAhead, number, takes, writes }: Work
): Promise<Exit.Exit<number, unknown>> => {
  const ask = connection.query(async (database) => {
    const { rows } = await sql<{ number: number }>`select ${number}::int as number from pg_sleep(${takes / 1000})`
      .execute(database)
    return rows[0]?.number ?? 0
  })
  const writeHalf = (half: number) =>
    connection[isAhead ? "post" : "query"]((database) =>
      sql`insert into pairs values (${number}::int, ${half}::int)`.execute(database)
    )
  const work = writes ? connection.transaction(Effect.andThen(writeHalf(1), Effect.tap(ask, () => writeHalf(2)))) : ask
  const fiber = Effect.runFork(work)
  if (interruptedAfter !== null) setTimeout(() => fiber.interruptUnsafe(), interruptedAfter)
  return Effect.runPromise(Fiber.await(fiber))
}
