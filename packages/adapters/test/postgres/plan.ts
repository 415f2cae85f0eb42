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
  readonly Plans?: ReadonlyArray<Step>
}

/** The plan by which the server runs the query, with the rows that it really touched. */
export const planOf = async (client: pg.Client, { text, values }: Query): Promise<Step> => {
  const { rows } = await client.query<{ "QUERY PLAN": ReadonlyArray<{ Plan: Step }> }>(
    `explain (analyze, timing off, summary off, format json) ${text}`,
    [...values]
  )
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
  steps.filter((step) => /Scan$/u.test(step["Node Type"]))
    .reduce((sum, step) => sum + (step["Actual Rows"] + (step["Rows Removed by Filter"] ?? 0)) * step["Actual Loops"], 0)
