import { sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../conditions.ts"

export const vertegenwoordigerZonderKlant: Klantcontactvoorwaarden = {
  klantcontact: () => sql<boolean>`betrokkenen.vertegenwoordigers > 0 and betrokkenen.klanten = 0`
}
