import { daysEarlier, kanaalKey } from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"
import { any, type Condition, type KlantcontactConditions } from "../conditions.ts"
import { geanonimiseerd } from "../geanonimiseerd.ts"
import { before } from "../valid/tijdstip.ts"

/**
 * Whether the bewaartermijn of the kanaal is over, or the general one where the kanaal has none; never where there is
 * neither. It counts from when the klantcontact took place, or was registered if that is said to be earlier.
 */
const isOver: Condition = ({ beleid: { bewaartermijnen }, peildatum }) => {
  const olderThan = (days: number): RawBuilder<boolean> =>
    any(
      ["klantcontact.plaatsgevonden_op", "klantcontact.registratiedatum"].map((moment) =>
        before(sql.ref(moment), daysEarlier(peildatum, days))
      )
    )
  const byKanaal = bewaartermijnen.flatMap(({ dagen, kanaal }) =>
    kanaal === undefined ? [] : [sql`when ${kanaalKey(kanaal)} then ${olderThan(dagen)}`]
  )
  const general = bewaartermijnen.find(({ kanaal }) => kanaal === undefined)
  const otherwise = general === undefined ? sql<boolean>`false` : olderThan(general.dagen)
  return byKanaal.length === 0
    ? otherwise
    : sql<boolean>`case kanaalsleutel(klantcontact.kanaal) ${sql.join(byKanaal, sql` `)} else ${otherwise} end`
}

/** The bewaartermijn is over, and texts, a link, something that a betrokkene gave or an internetaak is left. */
export const bewaartermijnVerstreken: KlantcontactConditions = {
  evenAnonymised: true,
  klantcontact: (circumstances) =>
    sql<boolean>`${isOver(circumstances)} and (
      not ${geanonimiseerd}
      or betrokkenen.gekenden + betrokkenen.with_gegevens > 0
      or exists (
        select from betrokkene_digitaal_adres as any_adres where any_adres.klantcontact_id = klantcontact.id offset 0
      )
      or exists (select from internetaak where internetaak.klantcontact_id = klantcontact.id offset 0)
    )`
}
