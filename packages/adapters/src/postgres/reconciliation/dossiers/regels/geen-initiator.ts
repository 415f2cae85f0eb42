import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

export const geenInitiator: KlantcontactConditions = { klantcontact: () => sql<boolean>`betrokkenen.initiators = 0` }
