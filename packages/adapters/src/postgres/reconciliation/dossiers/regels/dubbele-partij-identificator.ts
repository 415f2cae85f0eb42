import { sql } from "kysely"
import type { PartijConditions } from "../conditions.ts"

export const dubbelePartijIdentificator: PartijConditions = { pair: () => sql<boolean>`pair.same_identificator` }
