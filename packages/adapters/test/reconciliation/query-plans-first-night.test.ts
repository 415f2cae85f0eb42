import { layer } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import {
  type Bevinding,
  Bevindingen,
  IdGenerator,
  Medewerker,
  type ReconciliatieId,
  regelnamen,
  Tijdstip
} from "@betrokkene/domain"
import { Effect, Layer, ManagedRuntime, Schema } from "effect"
import pg from "pg"
import { afterAll, beforeAll, expect, it } from "vitest"
import { fillRegister, idOf } from "../fixtures/filled-register.ts"
import { migratedDatabase } from "../fixtures/migrated-database.ts"
import { allSteps, planOf, type Step } from "../fixtures/plan.ts"
import { recordedQueries } from "../fixtures/recorded-queries.ts"

const here = {} as {
  client: pg.Client
  register: ManagedRuntime.ManagedRuntime<Layer.Success<typeof system> | Layer.Success<ReturnType<typeof layer>>, never>
  drop: () => Promise<void>
}

beforeAll(async () => {
  const database = await migratedDatabase()
  here.drop = database.drop
  here.client = await connected(database.url)
  await fillRegister(here.client)
  here.register = ManagedRuntime.make(Layer.merge(layer({ url: database.url, poolSize: 1 }), system))
})
afterAll(async () => {
  await here.register.dispose()
  await here.client.end()
  await here.drop()
})

const connected = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

const told = 100
const moment = Schema.decodeSync(Tijdstip)("2026-11-23T02:00:00Z")

/** The statistics after a vacuum that runs before the first night has committed anything. */
const takenForEmpty =
  "update pg_class set reltuples = 0 where relname in ('bevinding', 'bevinding_gezien', 'bevinding_record')"

/** How many rows the scans of the work read, while the planner takes the tables of findings for empty. */
const rowsGoneThrough = async (work: Effect.Effect<unknown, unknown, Bevindingen | IdGenerator>): Promise<number> => {
  const queries = await recordedQueries(() => here.register.runPromise(work))
  let rows = 0
  for (const query of queries) {
    await here.client.query("begin")
    await here.client.query(takenForEmpty)
    rows += allSteps(await planOf(here.client, query)).filter((step) => step["Node Type"].endsWith("Scan")).reduce(
      (sum, step) => sum + rowsOf(step),
      0
    )
    await here.client.query("rollback")
  }
  return rows
}

const rowsOf = (step: Step): number =>
  (step["Actual Rows"] + (step["Rows Removed by Filter"] ?? 0)) * step["Actual Loops"]

const underWay = () => idOf(here.client, "reconciliatie", 3000) as Promise<ReconciliatieId>

// Kills: a join with all findings.
it("reporting findings reads the reported ones, not all that exist", async () => {
  const run = await underWay()
  const { rows: betrokkenen } = await here.client.query<{ id: string }>(
    "select id from betrokkene order by id limit $1",
    [told]
  )
  const report = Effect.gen(function*() {
    const ids = yield* IdGenerator
    const reports = yield* Effect.forEach(
      betrokkenen,
      ({ id }) =>
        Effect.map(
          ids.bevinding,
          (nieuw) => ({
            id: nieuw,
            bevinding: {
              regel: "onbereikbaar",
              records: [{ soort: "betrokkene", id }],
              kenmerken: [],
              rustOp: []
            } satisfies Bevinding
          })
        )
    )
    return yield* Bevindingen.use((all) => all.meld(run, moment, reports))
  })
  await here.register.runPromise(report)
  expect(await rowsGoneThrough(report)).toBeLessThan(told * 20)
})

// Kills: a join of all findings with all.
it("looking for findings that were not seen reads each open finding a few times at most", async () => {
  const run = await underWay()
  const { rows: [open] } = await here.client.query<{ findings: number }>(
    "select count(*)::integer as findings from bevinding where toestand = 'open'"
  )
  const resolve = Bevindingen.use((all) =>
    all.resolve(run, regelnamen, false, Schema.decodeSync(Medewerker)("nacht"), moment)
  )
  expect(await rowsGoneThrough(resolve)).toBeLessThan((open?.findings ?? 0) * 20)
})
