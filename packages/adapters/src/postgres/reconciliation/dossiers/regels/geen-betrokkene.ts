import { sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../conditions.ts"

export const geenBetrokkene: Klantcontactvoorwaarden = { klantcontact: () => sql<boolean>`betrokkenen.aantal is null` }
