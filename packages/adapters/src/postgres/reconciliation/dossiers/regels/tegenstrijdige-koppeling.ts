import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

/** Both have a name, and another one. Whether the names contradict each other is left to the rule. */
export const tegenstrijdigeKoppeling: KlantcontactConditions = {
  betrokkene: () =>
    sql<boolean>`betrokkene.contactnaam <> partij.contactnaam or betrokkene.organisatienaam <> partij.organisatienaam`
}
