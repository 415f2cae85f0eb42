import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

/** The betrokkene was unlinked. Whether at least two kinds of gegevens are equal is left to the rule. */
export const gegevensVanPartijInOngekende: KlantcontactConditions = {
  pair: () =>
    sql<boolean>`exists (
      select from koppelgebeurtenis
      where koppelgebeurtenis.betrokkene_id = betrokkene.id and koppelgebeurtenis.soort = 'ontkoppeld' offset 0
    )`
}
