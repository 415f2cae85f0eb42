import {
  Bsn,
  geenContactgegevens,
  type Identificatie,
  Klantcontactgegevens,
  Partijgegevens,
  registreerBetrokkene
} from "@betrokkene/domain"
import { settingsIdentity } from "@betrokkene/domain/internal"
import { Cause, Effect, Exit, Fiber, Schema } from "effect"
import fc from "fast-check"
import { sql } from "kysely"
import { beforeAll, describe, expect, it, onTestFinished } from "vitest"
import type { DatabaseAccess } from "../../src/postgres/connection/database-access.ts"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { interceptedQueries } from "../fixtures/intercepted-queries.ts"
import { balie } from "../fixtures/records.ts"
import { register } from "../fixtures/register.ts"
import { withAccess } from "../fixtures/with-access.ts"

const here = databaseWithOtherProgram()

beforeAll(async () => {
  await here.other.client.query("create table numbers (list int, number int check (number > 0), unique (list, number))")
})

const numbersOf = async (list: number): Promise<ReadonlyArray<number>> => {
  const { rows } = await here.other.client.query<{ number: number }>(
    "select number from numbers where list = $1 order by number",
    [list]
  )
  return rows.map(({ number }) => number)
}

let lists = 0

/** Adds a number, of which only an error matters. A number below 1 is refused. */
const posted = ({ post }: DatabaseAccess, list: number, number: number) =>
  post((database) => sql`insert into numbers values (${list}, ${number}) on conflict do nothing`.execute(database))

const counted = ({ query }: DatabaseAccess, list: number) =>
  query(async (database) => {
    const { rows: [row] } = await sql<{ count: number }>`
      select count(*)::int as count from numbers where list = ${list}`.execute(database)
    return row?.count ?? 0
  })

/** Follows the queries of this process until the test ends. */
const watched = () => {
  const seen = { atOnce: 0, roundTrips: 0, underway: 0 }
  const spy = interceptedQueries((client, _, ask) => {
    const answer = ask()
    if (client === here.other.client || !(answer instanceof Promise)) return answer
    if (seen.underway === 0) seen.roundTrips += 1
    seen.underway += 1
    seen.atOnce = Math.max(seen.atOnce, seen.underway)
    return answer.finally(() => {
      seen.underway -= 1
    })
  })
  onTestFinished(() => spy.mockRestore())
  return seen
}

describe("a registration", () => {
  const command = {
    klantcontact: { nieuw: Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" }) },
    rol: "klant",
    initiator: true,
    contactgegevens: geenContactgegevens,
    door: balie
  } as const
  const identificatie: Identificatie = {
    soort: "identificator",
    identificator: { soort: "bsn", waarde: Schema.decodeSync(Bsn)("999990019") },
    partijgegevens: Schema.decodeSync(Partijgegevens)({ soortPartij: "persoon", contactnaam: { voornaam: "Anna" } })
  }
  const once = (key: string) => ({ vingerafdruk: "vingerafdruk", sleutel: { houder: settingsIdentity, sleutel: key } })

  it("of somebody who is known waits for the server three times", async () => {
    const run = register({ url: here.database.url, poolSize: 1 })
    const seen = watched()
    const exit = await run(Effect.gen(function*() {
      yield* registreerBetrokkene({ ...command, identificatie, once: once("first") })
      const before = seen.roundTrips
      const { uitkomst } = yield* registreerBetrokkene({ ...command, identificatie, once: once("second") })
      return { uitkomst, waits: seen.roundTrips - before }
    }))
    expect(exit).toEqual(Exit.succeed({ uitkomst: "partij-gevonden", waits: 3 }))
  })

  it("that is repeated gives the first answer", async () => {
    const run = register({ url: here.database.url })
    const repeated = { ...command, once: once("repeated") }
    const exit = await run(Effect.all([registreerBetrokkene(repeated), registreerBetrokkene(repeated)]))
    expect(Exit.isSuccess(exit) && exit.value[0]).toEqual(Exit.isSuccess(exit) && exit.value[1])
    const { rows } = await here.other.client.query(
      "select count(*)::int as count from betrokkene where id = $1",
      [Exit.isSuccess(exit) ? exit.value[0].betrokkene.id : ""]
    )
    expect(rows).toEqual([{ count: 1 }])
  })
})

describe("a transaction that goes on without waiting", () => {
  it("does not take the refusal that a failed write causes for the cause", async () => {
    const list = ++lists
    const exit = await withAccess(
      here.database.url,
      (access) => access.transaction(Effect.andThen(posted(access, list, -1), counted(access, list)))
    )
    expect(Exit.isFailure(exit) && Cause.pretty(exit.cause)).toContain("numbers_number_check")
  })

  it("tries again when the server ended it because two transactions wait for each other", async () => {
    const list = ++lists
    let attempts = 0
    const exit = await withAccess(here.database.url, (access) =>
      access.transaction(Effect.gen(function*() {
        attempts += 1
        yield* posted(access, list, attempts)
        if (attempts === 1) {
          yield* access.post((database) =>
            sql`do $$ begin raise exception using errcode = '40P01'; end $$`.execute(database)
          )
        }
      })))
    expect({ attempts, exit, numbers: await numbersOf(list) }).toEqual({ attempts: 2, exit: Exit.void, numbers: [2] })
  })

  it("fails as one that waits when its last write is refused, and leaves nothing", async () => {
    const list = ++lists
    const exit = await withAccess(
      here.database.url,
      (access) => access.transaction(Effect.andThen(posted(access, list, 1), posted(access, list, -1)))
    )
    expect(Exit.isFailure(exit) && Cause.pretty(exit.cause)).toContain("numbers_number_check")
    expect(await numbersOf(list)).toEqual([])
  })

  it("commits nothing when a value cannot be sent", async () => {
    const list = ++lists
    const endless: Record<string, unknown> = {}
    endless["self"] = endless
    const exit = await withAccess(here.database.url, (access) =>
      access.transaction(Effect.andThen(
        posted(access, list, 1),
        access.post((database) => sql`select ${endless}::jsonb`.execute(database))
      )))
    expect(Exit.isFailure(exit)).toBe(true)
    expect(await numbersOf(list)).toEqual([])
  })

  it("is given up at once when it is interrupted while a write waits", async () => {
    const list = ++lists
    const exit = await withAccess(here.database.url, (access) =>
      Effect.gen(function*() {
        yield* Effect.promise(() => here.other.hold("klantcontact"))
        const fiber = yield* Effect.forkChild(access.transaction(Effect.gen(function*() {
          yield* posted(access, list, 1)
          yield* access.post((database) => sql`select 1 from klantcontact`.execute(database))
          yield* Effect.never
        })))
        yield* Effect.promise(() => expect.poll(here.other.waiting, { timeout: 20_000 }).toBe(1))
        yield* Fiber.interrupt(fiber)
        // The lock is still held, so the write stopped waiting only because it was cancelled.
        const waiting = yield* Effect.promise(() => here.other.waiting())
        yield* Effect.promise(here.other.letGo)
        return { count: yield* counted(access, list), waiting }
      }))
    expect(exit).toEqual(Exit.succeed({ count: 0, waiting: 0 }))
  })

  it("has a bounded number of queries without an answer", async () => {
    const list = ++lists
    const seen = watched()
    const all = Array.from({ length: 500 }, (_, number) => number + 1)
    const exit = await withAccess(
      here.database.url,
      (access) => access.transaction(Effect.forEach(all, (number) => posted(access, list, number), { discard: true }))
    )
    expect(exit).toEqual(Exit.void)
    expect(await numbersOf(list)).toHaveLength(500)
    expect(seen.atOnce).toBeGreaterThan(2)
    expect(seen.atOnce).toBeLessThanOrEqual(33)
  })
})

/** A step of a transaction. What a step gives decides which number the next one adds. */
type Step =
  | { readonly kind: "posted"; readonly number: number }
  | { readonly kind: "counted" | "failed" }
  | { readonly kind: "unit"; readonly steps: ReadonlyArray<Step>; readonly isCaught: boolean }

const { steps } = fc.letrec<{ readonly step: Step; readonly steps: ReadonlyArray<Step> }>((tie) => ({
  steps: fc.array(tie("step"), { maxLength: 5 }),
  step: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant("posted" as const),
        number: fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 1, max: 6 }) }, fc.constant(-1))
      })
    },
    { weight: 2, arbitrary: fc.constant({ kind: "counted" } as const) },
    { weight: 1, arbitrary: fc.constant({ kind: "failed" } as const) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant("unit" as const), steps: tie("steps"), isCaught: fc.boolean() })
    }
  )
}))

/** Carries out the steps. Its result depends on every answer. */
const carriedOut = (
  access: DatabaseAccess,
  list: number,
  all: ReadonlyArray<Step>
): Effect.Effect<number, unknown> =>
  Effect.gen(function*() {
    let sum = 0
    for (const step of all) {
      switch (step.kind) {
        case "posted":
          yield* posted(access, list, step.number === -1 ? -1 : step.number + sum % 3)
          break
        case "counted":
          sum = (sum * 3 + (yield* counted(access, list))) % 1_000_003
          break
        case "failed":
          return yield* Effect.fail(`after ${sum}`)
        case "unit": {
          const unit = access.asUnit(carriedOut(access, list, step.steps))
          sum += step.isCaught ? yield* Effect.catch(unit, () => Effect.succeed(7)) : yield* unit
        }
      }
    }
    return sum
  })

describe("any sequence of steps", () => {
  it("ends as if each had been waited for", { timeout: 120_000 }, async () => {
    const ended = { failed: 0, succeeded: 0 }
    const exit = await withAccess(here.database.url, (access) => {
      const waiting: DatabaseAccess = { ...access, post: (write) => Effect.asVoid(access.query(write)) }
      const end = async (each: DatabaseAccess, all: ReadonlyArray<Step>) => {
        const list = ++lists
        const exit = await Effect.runPromiseExit(each.transaction(carriedOut(each, list, all)))
        return { numbers: await numbersOf(list), result: Exit.isSuccess(exit) ? exit.value : "failed" }
      }
      return Effect.promise(() =>
        fc.assert(
          fc.asyncProperty(steps, async (all) => {
            const posted = await end(access, all)
            expect(posted).toEqual(await end(waiting, all))
            ended[posted.result === "failed" ? "failed" : "succeeded"] += 1
          }),
          { numRuns: 300 }
        )
      )
    })
    expect(exit).toEqual(Exit.void)
    expect(Math.min(...Object.values(ended))).toBeGreaterThan(20)
  })
})
