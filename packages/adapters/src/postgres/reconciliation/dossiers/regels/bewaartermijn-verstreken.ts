import { daysEarlier } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"
import type { Klantcontactvoorwaarden, Voorwaarde } from "../conditions.ts"
import { geanonimiseerd } from "../geanonimiseerd.ts"
import { voor } from "../valid/tijdstip.ts"

/** Without a period for any kanaal nothing is ever too old. */
const tijdVoorbij: Voorwaarde = ({ beleid: { bewaartermijnen }, peildatum }) => {
  const verstreken = (dagen: number): RawBuilder<boolean> =>
    voor(sql.ref("klantcontact.plaatsgevonden_op"), daysEarlier(peildatum, dagen))
  const vanKanaal = bewaartermijnen.flatMap(({ dagen, kanaal }) =>
    kanaal === undefined ? [] : [sql`when ${kanaal} then ${verstreken(dagen)}`]
  )
  const overig = bewaartermijnen.find(({ kanaal }) => kanaal === undefined)
  const anders = overig === undefined ? sql<boolean>`false` : verstreken(overig.dagen)
  return vanKanaal.length === 0
    ? anders
    : sql<boolean>`case klantcontact.kanaal ${sql.join(vanKanaal, sql` `)} else ${anders} end`
}

/** It is too old, and texts, a link or something that a betrokkene gave is left. */
export const bewaartermijnVerstreken: Klantcontactvoorwaarden = {
  ookGeanonimiseerd: true,
  klantcontact: (omstandigheden) =>
    sql<boolean>`${tijdVoorbij(omstandigheden)} and (
      not ${geanonimiseerd}
      or betrokkenen.gekenden + betrokkenen.met_gegevens > 0
      or exists (select from betrokkene_digitaal_adres as van_iemand where van_iemand.klantcontact_id = klantcontact.id offset 0)
    )`
}
