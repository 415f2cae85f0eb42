import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"
import { mayBeOne } from "../namen.ts"

/** The partij is actief, and its voornaam and voorletters do not rule out that it is the betrokkene. */
export const mogelijkePartij: KlantcontactConditions = {
  pair: () => sql<boolean>`candidate.indicatie_actief and ${mayBeOne("betrokkene", "candidate")}`
}
