import { sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../conditions.ts"

/** Of the few klantcontacten with several gekende betrokkenen it is looked up whether two have the same partij. */
export const zelfdePartijDubbel: Klantcontactvoorwaarden = {
  klantcontact: () =>
    sql<boolean>`betrokkenen.gekenden > 1 and exists (
      select from betrokkene as een join betrokkene as ander on ander.klantcontact_id = een.klantcontact_id
      where een.klantcontact_id = klantcontact.id and een.id < ander.id and een.partij_id = ander.partij_id and een.rol = ander.rol offset 0
    )`
}
