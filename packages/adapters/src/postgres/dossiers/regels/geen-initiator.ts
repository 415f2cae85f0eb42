import { sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../voorwaarden.ts"

export const geenInitiator: Klantcontactvoorwaarden = { klantcontact: () => sql<boolean>`betrokkenen.initiators = 0` }
