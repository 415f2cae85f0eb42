import { sql } from "kysely"
import type { PartijConditions } from "../conditions.ts"
import { namenMayAgree } from "../namen.ts"

/**
 * Both are actief, of the same soort, and without identificatoren of the same soort, and their names may agree: the
 * voornamen or voorletters, or where one has neither, an organisatienaam that both have.
 */
export const dubbelePartijVermoeden: PartijConditions = {
  pair: () =>
    sql<boolean>`partij.indicatie_actief and candidate.indicatie_actief
      and candidate.soort_partij = partij.soort_partij
      and ${namenMayAgree("partij", "candidate")}
      and not exists (
        select from identificator as one join identificator as other on other.soort = one.soort
        where one.partij_id = partij.id and other.partij_id = candidate.id offset 0
      )`
}
