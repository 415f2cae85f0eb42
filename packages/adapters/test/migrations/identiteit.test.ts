import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import type { Kysely } from "kysely"
import pg from "pg"
import { afterEach, beforeEach, expect, inject, it } from "vitest"
import { kyselyOn } from "../../src/postgres/connection/kysely-on.ts"
import { migrations } from "../../src/postgres/migrations/index.ts"

const identiteit = "0013-identiteit"

let database: TestDatabase
let kysely: Kysely<unknown>
let client: pg.Client

beforeEach(async () => {
  database = await createDatabase(inject("postgresUrl"))
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const only = Object.assign(client, { release: () => undefined })
  kysely = kyselyOn<unknown>({ connect: () => Promise.resolve(only), end: () => Promise.resolve(), options: {} })
  for (const name of Object.keys(migrations).filter((name) => name < identiteit).toSorted()) {
    await run(name)
  }
})

afterEach(async () => {
  await client.end()
  await database.drop()
})

/** Each migration runs in a transaction, as it does when the program migrates. */
const run = (name: string) =>
  kysely.transaction().execute(async (transaction) => {
    await migrations[name]?.up(transaction)
  })

/** As the version before this migration writes a token. */
const insertToken = (naam: string, digit: string, revoked = false) =>
  client.query(
    `insert into toegangstoken (digest, naam, scopes, gemaakt_op, verloopt_op, ingetrokken_op, laatst_gebruikt_op)
    values (repeat($2, 64), $1, '{read}', timestamptz '2026-11-01' + ascii($2) * interval '1 second', null,
      case when $3 then now() end, null)`,
    [naam, digit, revoked]
  )

const rows = async () =>
  (await client.query<{ naam: string; naamvorm: string | null; id: string }>(
    "select naam, naamvorm, id from toegangstoken order by digest"
  )).rows

it("gives each token an id, and of names that are one only the first its form, so that none stops working", async () => {
  await insertToken("leser", "a")
  await insertToken("Leser", "b")
  await insertToken("leser ", "c")
  await insertToken("Balie  ３", "d")
  await insertToken("weg", "e", true)
  await run(identiteit)
  const after = await rows()
  expect(after.map(({ naam, naamvorm }) => [naam, naamvorm])).toEqual([
    ["leser", "leser"],
    ["Leser", null],
    ["leser ", null],
    ["Balie  ３", "balie 3"],
    ["weg", null]
  ])
  expect(new Set(after.map(({ id }) => id)).size).toBe(5)
})

it("leaves the earlier version able to write tokens and entries of the trail", async () => {
  await run(identiteit)
  await insertToken("leser", "a")
  await insertToken("Leser", "b")
  await client.query(
    `insert into handeling (id, soort, record_soort, record_id, velden, door, activiteit, verzoek, op)
    values (gen_random_uuid(), 'gewijzigd', 'partij', gen_random_uuid(), '{}', 'leser', null, null, now())`
  )
  expect((await rows()).map(({ id }) => id)).toEqual([expect.stringMatching(/-/u), expect.stringMatching(/-/u)])
  expect((await client.query("select door, identiteit from handeling")).rows).toEqual([
    { door: "leser", identiteit: null }
  ])
})
