import { type RawBuilder, sql } from "kysely"

/** The columns with an address, each with the field that says of which kind it is. */
const adresColumns = {
  bezoekadres: "soortBezoekadres",
  correspondentieadres: "soortCorrespondentieadres"
} as const

/** By postcode and huisnummer, or by straat, huisnummer and woonplaats: an address may lack either. */
export type AdresKeyKind = "adres" | "straat"

/** The blocking key of the address in a column; null where it has none of this kind. */
export const adresKey = (kind: AdresKeyKind, column: keyof typeof adresColumns): RawBuilder<string | null> => {
  const given = sql`${sql.ref(column)}, ${sql.lit(adresColumns[column])}`
  return kind === "adres"
    ? sql<string | null>`bloksleutel_adres(${given})`
    : sql<string | null>`bloksleutel_straat(${given})`
}
