import { layer } from "@betrokkene/adapters/postgres"
import { type Browse, type Position, Tijdstip } from "@betrokkene/domain"
import { Effect, type Layer, ManagedRuntime, Schema } from "effect"
import pg from "pg"
import { afterAll, beforeAll, expect } from "vitest"
import { fillRegister } from "./filled-register.ts"
import { migratedDatabase } from "./migrated-database.ts"
import { allSteps, listSteps, passingOver, planOf, preparedPlanOf, rowsRead, type Step } from "./plan.ts"
import { type Query, recordedQueries } from "./recorded-queries.ts"

/** The ports that are asked. */
export type Asked = Layer.Success<ReturnType<typeof layer>>

/** A page of 20 is found by reading this many rows at the most, wherever in the list it stands; no sort sees more. */
const enoughForAPage = 150
const aantal = 20

/** Deep in each list, by whatever it is sorted and from whichever end. */
const deep: Position = {
  waarde: Schema.decodeSync(Tijdstip)("2022-05-20T00:00:00Z"),
  id: "80000000-0000-4000-8000-000000000000"
}

const stretches: ReadonlyArray<readonly [string, Browse]> = [true, false].flatMap((oplopend) =>
  [
    [`${oplopend ? "rising" : "falling"}, from the start`, { oplopend, aantal }],
    [`${oplopend ? "rising" : "falling"}, after a place`, {
      oplopend,
      aantal,
      vanaf: { richting: "na", positie: deep }
    }],
    [`${oplopend ? "rising" : "falling"}, before a place`, {
      oplopend,
      aantal,
      vanaf: { richting: "voor", positie: deep }
    }]
  ] as const
)

/** Of these a whole one is a row: it holds no more by its constraint. */
const ofOneRow = ["bevinding_geheim"]

/**
 * A filled register whose queries are explained, from before the first test of a file until after its last; `prepare` is called when it
 * is there.
 */
export const plannedRegister = (prepare: (client: pg.Client) => Promise<void>) => {
  const here = {} as {
    client: pg.Client
    register: ManagedRuntime.ManagedRuntime<Asked, never>
    drop: () => Promise<void>
  }
  beforeAll(async () => {
    const database = await migratedDatabase()
    here.drop = database.drop
    here.client = new pg.Client({ connectionString: database.url })
    await here.client.connect()
    // As the connections of the register have it.
    await here.client.query("set enable_memoize = off; set jit = off")
    await fillRegister(here.client)
    await prepare(here.client)
    here.register = ManagedRuntime.make(layer({ url: database.url, poolgrootte: 2 }))
  })
  afterAll(async () => {
    await here.register.dispose()
    await here.client.end()
    await here.drop()
  })

  const queriesOf = (work: Effect.Effect<unknown, unknown, Asked>): Promise<ReadonlyArray<Query>> =>
    // An entry in the audit trail looks up nothing, and is there only once.
    recordedQueries(() => here.register.runPromise(Effect.exit(work))).then((queries) =>
      queries.filter(({ text }) => !text.includes("insert into handeling"))
    )

  /** The plan of each query of the work, run for real and taken back. */
  const plansOf = async (
    work: Effect.Effect<unknown, unknown, Asked>,
    explained = [planOf]
  ): Promise<ReadonlyArray<Step>> => {
    const queries = await queriesOf(work)
    expect(queries).not.toHaveLength(0)
    const plans: Array<Step> = []
    for (const query of queries) {
      for (const explain of explained) {
        await here.client.query("begin")
        plans.push(await explain(here.client, query))
        await here.client.query("rollback")
      }
    }
    return plans
  }

  return {
    /** Fails unless all that the work asks is found by index; where it is `prepared`, also by a plan for whatever values. */
    readsNoWholeTable: async (work: Effect.Effect<unknown, unknown, Asked>, prepared = false): Promise<void> => {
      for (const plan of await plansOf(work, prepared ? [planOf, preparedPlanOf] : [planOf])) {
        expect(wholeTables(plan)).toEqual([])
      }
    },
    /** Fails unless every stretch of the list is read by index, and no further than the page needs; also by a plan for whatever values. */
    readsOnlyThePage: async (blader: (blader: Browse) => Effect.Effect<unknown, unknown, Asked>): Promise<void> => {
      for (const [stretch, vraag] of stretches) {
        for (const plan of await plansOf(blader(vraag), [planOf, preparedPlanOf])) {
          expect(wholeTables(plan), stretch).toEqual([])
          expect(rowsRead(listSteps(plan)), stretch).toBeLessThan(enoughForAPage)
          expect(passingOver(listSteps(plan)), stretch).toEqual([])
        }
      }
    }
  }
}

const wholeTables = (plan: Step): ReadonlyArray<string> =>
  allSteps(plan).filter((step) => step["Node Type"] === "Seq Scan").map((step) => step["Relation Name"] ?? "?").filter((
    table
  ) => !ofOneRow.includes(table))
