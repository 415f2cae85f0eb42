import { sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../conditions.ts"

export const meerInitiators: Klantcontactvoorwaarden = { klantcontact: () => sql<boolean>`betrokkenen.initiators > 1` }
