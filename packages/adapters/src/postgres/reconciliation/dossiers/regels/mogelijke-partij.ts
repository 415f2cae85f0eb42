import { sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../conditions.ts"
import { kunnenEenZijn } from "../namen.ts"

/** The partij is actief, and the voornamen and voorletters of the two do not begin so that they must be others. */
export const mogelijkePartij: Klantcontactvoorwaarden = {
  paar: () => sql<boolean>`kandidaat.indicatie_actief and ${kunnenEenZijn("betrokkene", "kandidaat")}`
}
