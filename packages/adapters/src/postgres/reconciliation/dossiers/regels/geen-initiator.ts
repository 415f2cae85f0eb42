import { sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../conditions.ts"

export const geenInitiator: Klantcontactvoorwaarden = { klantcontact: () => sql<boolean>`betrokkenen.initiators = 0` }
