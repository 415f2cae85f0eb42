import type { IdentificatorFilter } from "@betrokkene/domain"
import { sql } from "kysely"

/** The ids of the partijen with such an identificator. */
export const holdersOf = ({ kvkNummer, soorten, waarde }: IdentificatorFilter) =>
  sql`select identificator.partij_id from identificator where identificator.soort = any(${soorten}::text[])${
    waarde === undefined ? sql`` : sql` and identificator.waarde = ${waarde}`
  }${
    // In the words of the index on what stands under a kvk_nummer.
    kvkNummer === undefined
      ? sql``
      : sql` and identificator.soort = 'vestigingsnummer' and identificator.kvk_nummer = ${kvkNummer}`}`
