import { geanonimiseerd as onderwerp } from "@betrokkene/domain/internal"
import { sql } from "kysely"

/** Whether the row `klantcontact` has lost its texts. */
export const geanonimiseerd = sql<boolean>`(
  klantcontact.onderwerp = ${sql.lit(onderwerp)} and klantcontact.inhoud is null
  and klantcontact.verdere_teksten is null and klantcontact.referentienummer is null
  and klantcontact.zoals_ontvangen is null
)`
