import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

export const geenInitiator: KlantcontactConditions = {
  klantcontact: () =>
    sql<boolean>`betrokkenen.initiators = 0 and not (betrokkenen.total = 1 and betrokkenen.klanten = 1)`
}
