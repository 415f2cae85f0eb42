import { sql } from "kysely"
import type { Partijvoorwaarden } from "../conditions.ts"
import { namenKunnenOvereenstemmen } from "../namen.ts"

/**
 * Both actief, of one soort, without an identificator that both have a value of, and with voornamen or voorletters that may agree;
 * where one has neither, both with an organisatienaam.
 */
export const dubbelePartijVermoeden: Partijvoorwaarden = {
  paar: () =>
    sql<boolean>`partij.indicatie_actief and kandidaat.indicatie_actief and kandidaat.soort_partij = partij.soort_partij
      and ${namenKunnenOvereenstemmen("partij", "kandidaat")}
      and not exists (
        select from identificator as een join identificator as ander on ander.soort = een.soort
        where een.partij_id = partij.id and ander.partij_id = kandidaat.id offset 0
      )`
}
