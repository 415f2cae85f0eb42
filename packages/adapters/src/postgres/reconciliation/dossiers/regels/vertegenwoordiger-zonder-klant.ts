import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

export const vertegenwoordigerZonderKlant: KlantcontactConditions = {
  klantcontact: () => sql<boolean>`betrokkenen.vertegenwoordigers > 0 and betrokkenen.klanten = 0`
}
