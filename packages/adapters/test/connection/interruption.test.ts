import { Klantcontacten, type KlantcontactId, Partijen } from "@betrokkene/domain"
import { Cause, Deferred, Effect, Exit, Fiber, Option } from "effect"
import fc from "fast-check"
import { sql } from "kysely"
import type pg from "pg"
import { describe, expect, it, onTestFinished } from "vitest"
import { maakVerbinding, type Verbinding } from "../../src/postgres/connection/database-access.ts"
import { maakDatabase } from "../../src/postgres/connection/database.ts"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { interceptedQueries } from "../fixtures/intercepted-queries.ts"
import { newKlantcontact, newPersoon } from "../fixtures/records.ts"
import { inTransaction, register } from "../fixtures/register.ts"

const here = databaseWithOtherProgram()

const unknown = "00000000-0000-4000-8000-000000000000" as KlantcontactId
const search = Klantcontacten.use((klantcontacten) => klantcontacten.zoek(unknown))

/** As soon as this many others wait for a lock. */
const waiting = (count: number) =>
  Effect.promise(() => expect.poll(here.other.waiting, { timeout: 20_000 }).toBe(count))

/** Has what clients of this process ask pass through `around`, until the test ends. */
const intercepted = (around: (text: string, ask: () => unknown, given: Array<unknown>) => unknown) => {
  const spy = interceptedQueries((_, given, ask) =>
    around(typeof given[0] === "string" ? given[0] : "", ask, given as Array<unknown>)
  )
  onTestFinished(() => spy.mockRestore())
}

/** Has the query with this in its text reach the server only after the server was told to end it. */
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

describe("who is interrupted", () => {
  it("while his query waits, has it ended on the server, and another may use the connection", async () => {
    const run = register({ url: here.database.url, poolgrootte: 1, verbindingstijd: 2_000 })
    await here.other.hold("klantcontact")
    const exit = await run(Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(search)
      yield* waiting(1)
      yield* Fiber.interrupt(fiber)
      // The lock is still held: by nothing else than being ended does a query stop to wait for it.
      yield* waiting(0)
      yield* Effect.promise(here.other.letGo)
      return yield* search
    }))
    expect(exit).toEqual(Exit.succeed(Option.none()))
  })

  it("within a transaction, leaves nothing of it and holds nothing", async () => {
    const run = register({ url: here.database.url, poolgrootte: 1, verbindingstijd: 2_000 })
    await here.other.hold("partij")
    const exit = await run(Effect.gen(function*() {
      const [klantcontact, partij] = [yield* newKlantcontact(), yield* newPersoon("999990019")]
      const fiber = yield* Effect.forkChild(inTransaction(Effect.gen(function*() {
        yield* Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact))
        yield* Partijen.use((partijen) => partijen.voegToe(partij))
      })))
      yield* waiting(1)
      yield* Fiber.interrupt(fiber)
      yield* waiting(0)
      yield* Effect.promise(here.other.letGo)
      return yield* Klantcontacten.use((alle) => alle.zoek(klantcontact.id))
    }))
    expect(exit).toEqual(Exit.succeed(Option.none()))
  })

  it("while every connection is busy, is not kept waiting by that", async () => {
    const run = register({ url: here.database.url, poolgrootte: 3, verbindingstijd: 60_000 })
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

  it("while he commits, finds all of it done", async () => {
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
      return Option.isSome(yield* Klantcontacten.use((alle) => alle.zoek(klantcontact.id)))
    }))
    expect(exit).toEqual(Exit.succeed(true))
    expect(asked.filter(isCancellation)).toEqual([])
  })

  it("before the server has read his query, has it ended all the same", async () => {
    const run = register({ url: here.database.url, lockTijd: 60_000, statementTijd: 60_000 })
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

  it("between two queries of his, does not ask the second", async () => {
    const { asked, texts } = readLate("as eerste")
    await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
      const { leen } = yield* maakDatabase({ url: here.database.url })
      const fiber = yield* Effect.forkChild(
        maakVerbinding(leen).vraag(async (database) => {
          await sql`select 1 as eerste`.execute(database)
          await sql`select 2 as tweede`.execute(database)
        })
      )
      yield* Deferred.await(asked)
      yield* Fiber.interrupt(fiber)
    })))
    expect(texts.filter((text) => text.startsWith("select ") && !isCancellation(text))).toEqual(["select 1 as eerste"])
  })

  it("where the server cannot be told, waits for his query, of which the connection is not used again", async () => {
    const run = register({ url: here.database.url, poolgrootte: 1 })
    const backends = new Set<pg.Client>()
    const spy = interceptedQueries((client, [text, , answer], ask) => {
      if (isCancellation(String(text))) return (answer as (error: Error) => void)(new Error("connection refused"))
      if (client !== here.other.client) backends.add(client)
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

describe("hundreds who are interrupted at any moment", () => {
  it("disturb nobody else, and each did all of it or nothing", { timeout: 120_000 }, async () => {
    const one = fc.record({
      interruptedAfter: fc.option(fc.double({ min: 0, max: 6, noNaN: true })),
      takes: fc.nat({ max: 4 }),
      writes: fc.boolean()
    })
    await here.other.client.query("create table tweetal (nummer int, helft int)")
    let number = 0
    await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
      const { leen, pool } = yield* maakDatabase({ url: here.database.url, poolgrootte: 3, verbindingstijd: 60_000 })
      const verbinding = maakVerbinding(leen)
      yield* Effect.promise(() =>
        fc.assert(
          fc.asyncProperty(fc.array(one, { minLength: 30, maxLength: 60 }), async (all) => {
            const numbered = all.map((work) => ({ ...work, number: ++number }))
            const exits = await Promise.all(numbered.map((work) => outcome(verbinding, work)))
            const { rows } = await here.other.client.query<{ nummer: number; helften: number }>(
              "select nummer, count(*)::int as helften from tweetal group by nummer"
            )
            const stored = new Map(rows.map(({ helften, nummer }) => [nummer, helften]))
            for (const [place, { interruptedAfter, number: nummer, writes }] of numbered.entries()) {
              const exit = exits[place]
              if (exit === undefined || (interruptedAfter === null && Exit.isFailure(exit))) {
                throw new Error(`${nummer} was disturbed: ${JSON.stringify(exit)}`)
              }
              if (Exit.isFailure(exit) && !Cause.hasInterruptsOnly(exit.cause)) {
                throw new Error(`${nummer} failed otherwise than by being interrupted: ${JSON.stringify(exit)}`)
              }
              if (Exit.isSuccess(exit) && exit.value !== nummer) {
                throw new Error(`${nummer} got the answer of ${exit.value}`)
              }
              const expected = writes ? (Exit.isSuccess(exit) ? [2] : [0, 2]) : [0]
              if (!expected.includes(stored.get(nummer) ?? 0)) {
                throw new Error(`of ${nummer} there is ${stored.get(nummer)}`)
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
  readonly takes: number
  readonly writes: boolean
}

/** What came of the work, which answers its own number. */
const outcome = (
  verbinding: Verbinding,
  { interruptedAfter, number, takes, writes }: Work
): Promise<Exit.Exit<number, unknown>> => {
  const ask = verbinding.vraag(async (database) => {
    const { rows } = await sql<{ nummer: number }>`select ${number}::int as nummer from pg_sleep(${takes / 1000})`
      .execute(database)
    return rows[0]?.nummer ?? 0
  })
  const half = (helft: number) =>
    verbinding.vraag((database) => sql`insert into tweetal values (${number}::int, ${helft}::int)`.execute(database))
  const work = writes ? verbinding.transactie(Effect.andThen(half(1), Effect.tap(ask, () => half(2)))) : ask
  const fiber = Effect.runFork(work)
  if (interruptedAfter !== null) setTimeout(() => fiber.interruptUnsafe(), interruptedAfter)
  return Effect.runPromise(Fiber.await(fiber))
}
