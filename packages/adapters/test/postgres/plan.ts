import type pg from "pg"
import type { Query } from "./recorded-queries.ts"

/** A step of a plan, as `EXPLAIN (ANALYZE, FORMAT JSON)` tells it. */
export interface Step {
  readonly "Node Type": string
  readonly "Relation Name"?: string
  readonly "Parent Relationship"?: string
  readonly "Sort Key"?: ReadonlyArray<string>
  readonly "Actual Rows": number
  readonly "Actual Loops": number
  readonly "Rows Removed by Filter"?: number
  readonly "Shared Hit Blocks": number
  readonly "Shared Read Blocks": number
  readonly Plans?: ReadonlyArray<Step>
}

const explain = "explain (analyze, buffers, timing off, summary off, format json)"

type Explained = pg.QueryResult<{ "QUERY PLAN": ReadonlyArray<{ Plan: Step }> }>

/** The plan by which the server runs the query, with the rows that it really touched. */
export const planOf = async (client: pg.Client, { text, values }: Query): Promise<Step> =>
  planIn(await client.query(`${explain} ${text}`, [...values]))

/** The plan by which the server runs the query when it is prepared, and planned for whatever values. */
export const preparedPlanOf = async (client: pg.Client, { text, values }: Query): Promise<Step> => {
  await client.query(`prepare asked as ${text}`)
  try {
    await client.query("set local plan_cache_mode = force_generic_plan")
    const given = values.length === 0 ? "" : `(${values.map((value) => literalOf(client, value)).join(", ")})`
    return planIn(await client.query(`${explain} execute asked${given}`))
  } finally {
    await client.query("deallocate asked")
  }
}

const literalOf = (client: pg.Client, value: unknown): string =>
  value === null
    ? "null"
    : client.escapeLiteral(
      Array.isArray(value) ? `{${value.map((each) => JSON.stringify(each)).join(",")}}` : String(value)
    )

const planIn = ({ rows }: Explained): Step => {
  const plan = rows[0]?.["QUERY PLAN"][0]?.Plan
  if (plan === undefined) throw new Error("The server explained nothing.")
  return plan
}

/** The steps that find the rows of the list, without those that gather what belongs to one row of it. */
export const listSteps = (plan: Step): ReadonlyArray<Step> => [
  plan,
  ...(plan.Plans ?? []).filter((step) => step["Parent Relationship"] !== "SubPlan").flatMap(listSteps)
]

/** All steps. */
export const allSteps = (plan: Step): ReadonlyArray<Step> => [plan, ...(plan.Plans ?? []).flatMap(allSteps)]

/** How many rows the steps read from tables and indexes, those thrown away by a filter included. */
export const rowsRead = (steps: ReadonlyArray<Step>): number =>
  steps.filter(isOfTable).reduce((sum, step) => sum + rowsOf(step), 0)

/**
 * The steps that read more blocks than it takes to go down an index as often as they do and get each row that they read: what an index
 * passes over within itself counts as no row.
 */
export const passingOver = (steps: ReadonlyArray<Step>): ReadonlyArray<Step> =>
  steps.filter(isOfTable).filter((step) => blocksOf(step) > rowsOf(step) + wayDown * step["Actual Loops"] + slack)

/** The blocks from the root of an index to a row, and what comes on top where a stretch of the index begins or ends within a block. */
const [wayDown, slack] = [4, 6]

/** Of the step alone, without those below it. */
const blocksOf = (step: Step): number =>
  blocksFrom(step) - (step.Plans ?? []).reduce((sum, below) => sum + blocksFrom(below), 0)

const blocksFrom = (step: Step): number => step["Shared Hit Blocks"] + step["Shared Read Blocks"]

const isOfTable = (step: Step): boolean => /Scan$/u.test(step["Node Type"]) && step["Relation Name"] !== undefined

const rowsOf = (step: Step): number =>
  (step["Actual Rows"] + (step["Rows Removed by Filter"] ?? 0)) * step["Actual Loops"]
