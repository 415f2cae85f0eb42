import { sql } from "kysely"

/** The sum of the elfproef over the digits of the row `identificator`. */
const elfproefSum = sql.join(
  [9, 8, 7, 6, 5, 4, 3, 2, -1].map((weight, place) =>
    sql`${sql.lit(weight)} * substr(identificator.waarde, ${sql.lit(place + 1)}, 1)::integer`
  ),
  sql` + `
)

const nineDigits =
  sql`identificator.waarde ~ '^[0-9]{9}$' and identificator.waarde <> '000000000' and identificator.kvk_nummer = ''`

/** Whether the row `identificator` is valid and of a kind that fits its `partij`. */
export const validIdentificator = sql<boolean>`case identificator.soort
  when 'bsn' then partij.soort_partij in ('persoon', 'contactpersoon') and case when ${nineDigits} then (${elfproefSum}) % 11 = 0 else false end
  when 'rsin' then partij.soort_partij = 'organisatie' and case when ${nineDigits} then (${elfproefSum}) % 11 = 0 else false end
  when 'kvk_nummer' then partij.soort_partij = 'organisatie' and identificator.waarde ~ '^[0-9]{8}$' and identificator.kvk_nummer = ''
  when 'vestigingsnummer' then partij.soort_partij = 'organisatie' and identificator.waarde ~ '^[0-9]{12}$' and identificator.kvk_nummer ~ '^[0-9]{8}$'
  else false end`
