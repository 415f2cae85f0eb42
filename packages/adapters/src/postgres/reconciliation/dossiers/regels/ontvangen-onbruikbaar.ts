import { type RawBuilder, sql } from "kysely"
import type { KlantcontactConditions, PartijConditions } from "../conditions.ts"
import { isReceivedAdres } from "../is-received-adres.ts"

const isKept = (table: string): RawBuilder<boolean> => sql<boolean>`${sql.ref(`${table}.zoals_ontvangen`)} is not null`

/** Something is kept as it was received. Whether it can be used is left to the rule. */
export const ontvangenOnbruikbaarInKlantcontact: KlantcontactConditions = {
  klantcontact: () => isKept("klantcontact"),
  betrokkene: () => isKept("betrokkene"),
  adres: () => isReceivedAdres("adres")
}

/** As {@link ontvangenOnbruikbaarInKlantcontact}. */
export const ontvangenOnbruikbaarInPartij: PartijConditions = {
  partij: () => isKept("partij"),
  adres: () => isReceivedAdres("adres")
}
