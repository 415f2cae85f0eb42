import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

/**
 * Two gekende betrokkenen have the same partij and rol. Looked up only for the few klantcontacten with several
 * gekenden.
 */
export const zelfdePartijDubbel: KlantcontactConditions = {
  klantcontact: () =>
    sql<boolean>`betrokkenen.gekenden > 1 and exists (
      select from betrokkene as one join betrokkene as other on other.klantcontact_id = one.klantcontact_id
      where one.klantcontact_id = klantcontact.id and one.id < other.id
        and one.partij_id = other.partij_id and one.rol = other.rol offset 0
    )`
}
