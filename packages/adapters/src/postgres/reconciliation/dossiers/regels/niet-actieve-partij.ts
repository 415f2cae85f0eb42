import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"
import { opvolgingOpen } from "../opvolging-open.ts"

export const nietActievePartij: KlantcontactConditions = {
  betrokkene: (circumstances) => sql<boolean>`not partij.indicatie_actief and ${opvolgingOpen(circumstances)}`
}
