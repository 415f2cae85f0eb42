import { Identificatorsoort, soortenPartij } from "@betrokkene/domain"
import { elfproef, kvkNummerPattern, pastBijSoortPartij, vestigingsnummerPattern } from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"
import { literals } from "./literals.ts"
import { matches } from "./matches.ts"

const waarde = sql.ref("identificator.waarde")
const kvkNummer = sql.ref("identificator.kvk_nummer")

/** The weighted sum of the elfproef over the digits of the row `identificator`. */
const elfproefSum = sql.join(
  elfproef.weights.map((weight, place) =>
    sql`${sql.lit(weight)} * substr(${waarde}, ${sql.lit(place + 1)}, 1)::integer`
  ),
  sql` + `
)

/** The `case` keeps what are no digits from being cast. */
const passesElfproef = sql<boolean>`case
  when ${matches(waarde, elfproef.pattern)} and ${waarde} <> ${sql.lit(elfproef.exception)}
  then (${elfproefSum}) % ${sql.lit(elfproef.divisor)} = 0
  else false end`

const noKvkNummer = sql<boolean>`${kvkNummer} = ''`

/** What an identificator of each kind looks like. */
const forms: { readonly [soort in Identificatorsoort]: RawBuilder<boolean> } = {
  bsn: sql`${noKvkNummer} and ${passesElfproef}`,
  rsin: sql`${noKvkNummer} and ${passesElfproef}`,
  kvk_nummer: sql`${noKvkNummer} and ${matches(waarde, kvkNummerPattern)}`,
  vestigingsnummer: sql`${matches(kvkNummer, kvkNummerPattern)} and ${matches(waarde, vestigingsnummerPattern)}`
}

const ofSoort = (soort: Identificatorsoort): RawBuilder<unknown> => {
  const fitting = soortenPartij.filter((soortPartij) => pastBijSoortPartij(soort, soortPartij))
  return sql`when ${sql.lit(soort)} then partij.soort_partij in (${literals(fitting)}) and ${forms[soort]}`
}

/** Whether the row `identificator` is valid and of a kind that fits its `partij`. */
export const validIdentificator = sql<boolean>`case identificator.soort
  ${sql.join(Identificatorsoort.literals.map(ofSoort), sql` `)}
  else false end`
