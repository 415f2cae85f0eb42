import { sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../conditions.ts"

/** He was unlinked; that at least two kinds are equal is left to the rule. */
export const gegevensVanPartijInOngekende: Klantcontactvoorwaarden = {
  paar: () =>
    sql<boolean>`exists (
      select from koppelgebeurtenis where koppelgebeurtenis.betrokkene_id = betrokkene.id and koppelgebeurtenis.soort = 'ontkoppeld' offset 0
    )`
}
