import type { IdRange, ReconciliatieId, ReconciliatieStep } from "@betrokkene/domain"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../../connection/tables.ts"
import { inKeyRange } from "../dossiers/key-range.ts"

/** The records of one kind that a run selected; some may be gone. */
export const selected = (database: Kysely<Tables>, reconciliatie: ReconciliatieId, soort: ReconciliatieStep) =>
  database.selectFrom("reconciliatie_selectie").select("record_id as id")
    .where("reconciliatie_id", "=", reconciliatie).where("soort", "=", soort)

/**
 * Their ids in a range, in order, which are taken down as looked at. What a run selects after the part of its range was done
 * is not: its findings may not be solved for not having been seen.
 */
export const lookAtSelected = async (
  database: Kysely<Tables>,
  { range, reconciliatie, soort }: {
    readonly range: IdRange
    readonly reconciliatie: ReconciliatieId
    readonly soort: ReconciliatieStep
  }
): Promise<ReadonlyArray<string>> => {
  const rows = await database.updateTable("reconciliatie_selectie").set({ bekeken: true })
    .where("reconciliatie_id", "=", reconciliatie).where("soort", "=", soort)
    .where(inKeyRange(range)("record_id")).returning("record_id as id").execute()
  return rows.map(({ id }) => id).toSorted()
}

/** What a run selected is of no use once it has ended. */
export const deleteSelected = (database: Kysely<Tables>, reconciliatie: ReconciliatieId) =>
  sql`delete from reconciliatie_selectie where reconciliatie_id = ${reconciliatie}`.execute(database)
