import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

/** The ground of the link names partijen that may have been meant instead. */
export const gekozenTijdensSamenvoeging: KlantcontactConditions = {
  betrokkene: () => sql<boolean>`betrokkene.grond_misschien is not null`
}
