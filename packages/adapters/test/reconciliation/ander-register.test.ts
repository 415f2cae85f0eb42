import { type AnderePartij, AnderRegister, Identificator, RegisterUnavailable } from "@betrokkene/domain"
import { Effect, Exit, Schema } from "effect"
import pg from "pg"
import { describe, expect, it, onTestFinished } from "vitest"
import {
  addRecords,
  analyse,
  counterparts,
  createTables,
  unmatched
} from "../../src/postgres/reconciliation/comparison-store.ts"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { fillRegister } from "../fixtures/filled-register.ts"
import { allSteps, planOf, rowsRead } from "../fixtures/plan.ts"
import { failure, register } from "../fixtures/register.ts"

const here = databaseWithOtherProgram()

const partij: AnderePartij = {
  identificatoren: [Schema.decodeSync(Identificator)({ soort: "bsn", waarde: "999990019" })]
}

const beside = <A, E, R>(work: (place: Effect.Success<typeof opened>) => Effect.Effect<A, E, R>) =>
  Effect.scoped(Effect.flatMap(opened, work))

const opened = Effect.tap(AnderRegister.use(({ plaats: place }) => place), (place) => place.voegToe([partij]))

/** The temporary tables of all sessions. */
const leftovers = async () =>
  (await here.other.client.query<{ relname: string }>(
    "select relname from pg_class where relname like 'ander\\_%' and relkind = 'r' order by relname"
  )).rows.map(({ relname }) => relname)

describe("another register, while it is compared", () => {
  it("is visible to no other session, and gone however its session ends", async () => {
    const run = register({ url: here.database.url })
    const during = await run(beside(() =>
      Effect.promise(async () => {
        const seen = await here.other.client.query("select * from ander_partij").then(
          () => "seen",
          (error: { code: string }) => error.code
        )
        return [await leftovers(), seen]
      })
    ))
    expect(during).toEqual(Exit.succeed([["ander_partij", "ander_sleutel"], "42P01"]))
    await expect.poll(leftovers).toEqual([])
    await run(beside(() => Effect.die(new Error("lost"))))
    await expect.poll(leftovers).toEqual([])
    await run(beside(() => Effect.promise(here.other.cutAll)))
    await expect.poll(leftovers).toEqual([])
  })

  it("fails as unavailable when its session is cut, and can be opened again", async () => {
    const run = register({ url: here.database.url })
    expect(
      failure(
        await run(
          beside((place) => Effect.andThen(Effect.promise(here.other.cutAll), place.unmatched(undefined, 1)))
        )
      )
    ).toBeInstanceOf(RegisterUnavailable)
    expect(await run(beside((place) => Effect.map(place.unmatched(undefined, 1), (rows) => rows.length)))).toEqual(
      Exit.succeed(1)
    )
  })

  it("needs no connection of the pool", async () => {
    const run = register({ url: here.database.url, poolSize: 1, connectTimeout: 1_000 })
    expect(
      await run(
        beside((one) =>
          beside((other) =>
            Effect.map(
              Effect.all([one.unmatched(undefined, 9), other.unmatched(undefined, 9)]),
              (rows) => rows.map((row) => row.length)
            )
          )
        )
      )
    )
      .toEqual(Exit.succeed([1, 1]))
  })
})

describe("a page of another register", () => {
  const count = 20_000

  /** A session with a comparison store. Half of its partijen have an id of this register; all have an identificator. */
  const filledPlace = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: here.database.url })
    await client.connect()
    onTestFinished(() => client.end())
    await fillRegister(client)
    await client.query(createTables)
    const { rows } = await client.query<{ id: string }>("select id from partij limit $1", [count / 2])
    const records = Array.from({ length: count }, (_, index) => {
      const id = rows[index / 2]?.id ?? `99999999-0000-4000-8000-${String(index).padStart(12, "0")}`
      const keys = [{ soort: "id", waarde: id, kvk_nummer: "", id }, {
        soort: "rsin",
        waarde: `x${index}`,
        kvk_nummer: "",
        id: null
      }]
      return { volgnummer: index + 1, inhoud: `${index}`, keys }
    })
    await client.query(addRecords, [JSON.stringify(records)])
    await client.query(analyse)
    return client
  }

  // Kills: a plan that computes all rows for every page.
  it("reads only the rows on it, however many there are", async () => {
    const client = await filledPlace()
    for (
      const [text, start] of [[counterparts, "'00000000-0000-0000-0000-000000000000'"], [unmatched, "100"]] as const
    ) {
      const steps = allSteps(
        await planOf(client, { text: text.replaceAll("$1", start).replaceAll("$2", "20"), values: [] })
      )
      expect(rowsRead(steps)).toBeGreaterThan(20)
      expect(rowsRead(steps)).toBeLessThan(400)
    }
  })
})
