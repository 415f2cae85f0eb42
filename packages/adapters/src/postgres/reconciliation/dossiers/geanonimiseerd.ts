import { geanonimiseerd as onderwerp } from "@betrokkene/domain"
import { sql } from "kysely"

/** Whether nothing is left of the texts of the row `klantcontact`. */
export const geanonimiseerd = sql<boolean>`(klantcontact.onderwerp = ${
  sql.lit(onderwerp)
} and klantcontact.inhoud is null)`
