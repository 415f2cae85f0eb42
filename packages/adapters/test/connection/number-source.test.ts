import { type Klantcontactgegevens, NumberSource, registreerKlantcontact } from "@betrokkene/domain"
import type { TestDatabase } from "@betrokkene/embedded-postgres"
import { Effect, Exit } from "effect"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest"
import { interceptedQueries } from "../fixtures/intercepted-queries.ts"
import { migratedDatabase } from "../fixtures/migrated-database.ts"
import { register } from "../fixtures/register.ts"

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await migratedDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

/** Klantcontacten with these numbers, as a program gave them. */
const give = (first: number, last: number) =>
  client.query(
    `insert into klantcontact (id, nummer, kanaal, onderwerp, vertrouwelijk, plaatsgevonden_op, registratiedatum, versie)
    select gen_random_uuid(), lpad(getal::text, 10, '0'), 'balie', 'onderwerp', false, now(), now(), 1
    from generate_series($1::bigint, $2::bigint) as getal`,
    [first, last]
  )

const lastNumber = async (): Promise<number> =>
  Number((await client.query("select nextval('klantcontact_nummer') as last_value")).rows[0].last_value)

/** The number of klantcontacten with one of these numbers. */
const given = async (nummers: ReadonlyArray<string>): Promise<number> =>
  (await client.query("select from klantcontact where nummer = any($1)", [nummers])).rowCount ?? 0

const twenty = Effect.flatMap(
  NumberSource,
  ({ klantcontact }) => Effect.forEach(Array.from({ length: 20 }), () => klantcontact)
)

const valueOf = <A, E>(exit: Exit.Exit<A, E>): A => {
  if (Exit.isFailure(exit)) throw new Error(String(exit.cause))
  return exit.value
}

const gegevens = { kanaal: "balie", onderwerp: "Verhuizing", vertrouwelijk: false } as Klantcontactgegevens

describe("the numbers of the register", () => {
  // Kills: a look at each number that was given.
  it("go on behind a long row that was given, in two queries at most, and never go back", async () => {
    const start = await lastNumber()
    await give(start + 1, start + 30_000)
    const asked: Array<unknown> = []
    const spy = interceptedQueries((_, query, ask) => {
      asked.push(query)
      return ask()
    })
    onTestFinished(() => spy.mockRestore())
    const nummers = valueOf(await register({ url: database.url })(twenty))
    expect(asked.filter((query) => JSON.stringify(query).includes("neem_nummers")).length).toBeLessThanOrEqual(2)
    expect(await given(nummers)).toBe(0)
    expect(nummers.map(Number)).toEqual(nummers.map(Number).toSorted((one, other) => one - other))
    expect(Number(nummers[0])).toBeGreaterThan(start + 30_000)
    // Not further than about twice the length of the row.
    expect(Number(nummers.at(-1)) - start).toBeLessThan(4 * 32_768 + 100)
  })

  it("are each given once, also while several programs pass over such a row at once", async () => {
    const start = await lastNumber()
    await give(start + 21, start + 5_000)
    const programs = Array.from({ length: 5 }, () => register({ url: database.url }))
    const taken = (await Promise.all(programs.map((run) => run(twenty)))).flatMap(valueOf)
    expect(new Set(taken).size).toBe(100)
    expect(await given(taken)).toBe(0)
  })

  it("have eleven digits when those of ten come to their end", async () => {
    await client.query("select setval('klantcontact_nummer', 9999999979)")
    await give(9_999_999_990, 9_999_999_999)
    const run = register({ url: database.url })
    const made = valueOf(await run(Effect.forEach(Array.from({ length: 12 }), () => registreerKlantcontact(gegevens))))
    expect(made.map(({ nummer }) => nummer)).toEqual([
      ...Array.from({ length: 10 }, (_, place) => String(9_999_999_980 + place)),
      "10000000000",
      "10000000001"
    ])
  })
})
