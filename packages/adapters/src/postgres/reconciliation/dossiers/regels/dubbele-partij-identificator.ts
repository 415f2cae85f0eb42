import { sql } from "kysely"
import type { Partijvoorwaarden } from "../conditions.ts"

export const dubbelePartijIdentificator: Partijvoorwaarden = { paar: () => sql<boolean>`paar.zelfde_identificator` }
