import type { DossierQuery } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"
import { type FixedQuery, fixedQuery } from "../../connection/fixed-query.ts"
import { inPlace, type Place, type Within } from "./key-range.ts"

/** Maximum number of statements that are kept: a run has one for each step and kind of place. */
const maximum = 16

/**
 * Runs a statement that chooses records for these rules. Its text is long, so it is built once for all places of one kind, and
 * planned once for each connection: to build and to plan it takes a third as long as to run it. PostgreSQL would plan it for
 * each range of a large register, because it takes an unknown range for more records than one has. Nothing in the plan is left
 * to that guess. The caller has a transaction open.
 */
export const builtOnce = <Row>(
  build: (within: Within, query: DossierQuery) => RawBuilder<Row>
): (...asked: [...Parameters<FixedQuery<Place, Row>>, query: DossierQuery]) => Promise<ReadonlyArray<Row>> => {
  const known = new Map<string, FixedQuery<Place, Row>>()
  return async (database, place, query) => {
    const { circumstances, regels } = query
    const key = JSON.stringify([regels, circumstances, Object.keys(place)])
    let statement = known.get(key)
    if (statement === undefined) {
      statement = fixedQuery((_, placeholders: Place) => build(inPlace(placeholders), query))
      if (known.size >= maximum) known.clear()
      known.set(key, statement)
    }
    await planning("force_generic_plan").execute(database)
    const { rows } = await statement(database, place)
    await planning(null).execute(database)
    return rows
  }
}

/** How statements are planned from now on in this transaction; null is as in any other. */
const planning = (mode: "force_generic_plan" | null) => sql`select set_config('plan_cache_mode', ${mode}, true)`
