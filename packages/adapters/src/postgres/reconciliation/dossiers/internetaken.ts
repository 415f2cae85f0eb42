import type { InternetaakStatus, KlantcontactId } from "@betrokkene/domain"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../../connection/tables.ts"
import { lookedUp } from "./look-up.ts"

/** The `internetaak` has yet to be done. */
export const isToDo = sql<boolean>`internetaak.gegevens ->> 'status' = 'te_verwerken'`

/** The status of the internetaken of each of these klantcontacten together, of those that have any. */
export const statusesOfInternetaken = async (
  database: Kysely<Tables>,
  ids: ReadonlyArray<KlantcontactId>
): Promise<ReadonlyMap<string, InternetaakStatus>> => {
  const rows = await lookedUp(database, { table: "internetaak", column: "klantcontact_id", ids })
    .selectFrom("internetaak").select(["klantcontact_id", sql<boolean>`bool_or(${isToDo})`.as("to_do")])
    .groupBy("klantcontact_id").execute()
  return new Map(rows.map(({ klantcontact_id, to_do }) => [klantcontact_id, to_do ? "te_verwerken" : "verwerkt"]))
}
