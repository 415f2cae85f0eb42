import { Effect, Exit } from "effect"
import { type RawBuilder, sql } from "kysely"
import { describe, expect, it } from "vitest"
import type { DatabaseAccess } from "../../src/postgres/connection/database-access.ts"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { withAccess } from "../fixtures/with-access.ts"

const here = databaseWithOtherProgram()

/** What came of queries that were asked at once: the rows of each, or its SQLSTATE or the name of its error. */
const settled = ({ query }: DatabaseAccess, queries: ReadonlyArray<RawBuilder<unknown>>) =>
  query((database) =>
    Promise.all(queries.map((one) =>
      one.execute(database).then(
        ({ rows }) => rows,
        (error: Error & { readonly code?: string }) => error.code ?? error.name
      )
    ))
  )

const circular: Record<string, unknown> = {}
circular["itself"] = circular

const one = sql`select ${1}::int as number`
const two = sql`select ${2}::int as number`
const failing = sql`select 1 / ${0}::int`
const refused = sql`select ${circular}::jsonb`

describe("queries of a transaction that are asked at once", () => {
  it("get each their own rows", async () => {
    const exit = await withAccess(here.database.url, (access) =>
      access.transaction(
        settled(access, [one, sql`select where false`, two, sql`savepoint here`, sql.raw(""), one])
      ))
    expect(exit).toEqual(Exit.succeed([[{ number: 1 }], [], [{ number: 2 }], [], [], [{ number: 1 }]]))
  })

  // Kills: a Sync for each, after which those behind it are refused for another reason.
  it("have the failure of the first that fails, from that one on, and can be asked again", async () => {
    const told: Array<ReadonlyArray<unknown>> = []
    const some = (access: DatabaseAccess, queries: ReadonlyArray<RawBuilder<unknown>>) =>
      Effect.exit(access.transaction(Effect.map(settled(access, queries), (answers) => void told.push(answers))))
    await withAccess(
      here.database.url,
      (access) => Effect.andThen(some(access, [one, failing, two, two]), some(access, [two])),
      { preparedQueries: 10 }
    )
    expect(told).toEqual([[[{ number: 1 }], "22012", "22012", "22012"], [[{ number: 2 }]]])
  })

  it.each<[string, ReadonlyArray<RawBuilder<unknown>>, ReadonlyArray<unknown>]>([
    ["first", [refused, two], ["TypeError", [{ number: 2 }]]],
    ["last", [two, refused], [[{ number: 2 }], "TypeError"]]
  ])("are answered when one of them cannot be sent, the %s", async (_, queries, answers) => {
    const exit = await withAccess(
      here.database.url,
      (access) =>
        access.transaction(
          Effect.andThen(settled(access, queries), (first) =>
            Effect.map(settled(access, [one]), (second) => [...first, ...second]))
        )
    )
    expect(exit).toEqual(Exit.succeed([...answers, [{ number: 1 }]]))
  })
})

describe("queries outside a transaction that are asked at once", () => {
  // Kills: a Sync that they share, which would make one transaction of them.
  it("do not fail for each other", async () => {
    const exit = await withAccess(here.database.url, (access) => settled(access, [one, failing, two]))
    expect(exit).toEqual(Exit.succeed([[{ number: 1 }], "22012", [{ number: 2 }]]))
  })
})
