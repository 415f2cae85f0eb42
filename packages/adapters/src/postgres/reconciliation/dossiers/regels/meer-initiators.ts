import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

export const meerInitiators: KlantcontactConditions = { klantcontact: () => sql<boolean>`betrokkenen.initiators > 1` }
