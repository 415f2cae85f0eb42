import { sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../conditions.ts"

/** Both have a name, and not the same: whether they contradict is left to the rule. */
export const tegenstrijdigeKoppeling: Klantcontactvoorwaarden = {
  betrokkene: () =>
    sql<boolean>`betrokkene.contactnaam <> partij.contactnaam or betrokkene.organisatienaam <> partij.organisatienaam`
}
