import { type RawBuilder, sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"
import { isReceivedAdres } from "../is-received-adres.ts"
import { opvolgingOpen } from "../opvolging-open.ts"

/** Whether the column holds no address: null, or a JSON null that was stored past the checks. */
const without = (column: string): RawBuilder<boolean> => sql<boolean>`coalesce(${sql.ref(column)}, 'null') = 'null'`

/**
 * The follow-up is open, the betrokkene has no address of any kind that can be used, and the partij has none either, is
 * not actief, or does not exist.
 */
export const onbereikbaar: KlantcontactConditions = {
  betrokkene: (circumstances) =>
    sql<boolean>`${without("betrokkene.bezoekadres")} and ${without("betrokkene.correspondentieadres")}
      and ${opvolgingOpen(circumstances)}
      and (partij.id is null or not partij.indicatie_actief or (
        ${without("partij.bezoekadres")} and ${without("partij.correspondentieadres")}
        and not exists (
          select from partij_digitaal_adres as van_partij
          where van_partij.partij_id = partij.id and not ${isReceivedAdres("van_partij")} offset 0
        )
      ))
      and not exists (
        select from betrokkene_digitaal_adres as own
        where own.klantcontact_id = betrokkene.klantcontact_id and own.betrokkene_id = betrokkene.id
          and not ${isReceivedAdres("own")} offset 0
      )`
}
