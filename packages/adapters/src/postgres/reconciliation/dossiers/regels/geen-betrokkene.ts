import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

export const geenBetrokkene: KlantcontactConditions = { klantcontact: () => sql<boolean>`betrokkenen.total is null` }
