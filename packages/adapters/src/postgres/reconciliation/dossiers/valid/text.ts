import { type RawBuilder, sql } from "kysely"

/** Letters of the Latin alphabet with or without accents, digits and the punctuation of ASCII: all of them are allowed everywhere. */
const tekens = "[ -~À-ɏ]"

/** Whether a text of one line is plainly valid, with at most so many characters: it begins with something that can be seen. */
export const platteTekst = (tekst: RawBuilder<unknown>, maximum: number): RawBuilder<boolean> =>
  sql<boolean>`(${tekst} ~ ${sql.lit(`^[!-~À-ɏ]${tekens}*$`)} and char_length(${tekst}) <= ${sql.lit(maximum)})`

/** The same of a text with line breaks and tabs in it. */
export const platteTekstMetRegels = (tekst: RawBuilder<unknown>, maximum: number): RawBuilder<boolean> =>
  sql<boolean>`(${tekst} ~ ${sql.lit("^[!-~À-ɏ][\\t\\n\\r -~À-ɏ]*$")} and char_length(${tekst}) <= ${sql.lit(maximum)})`

/** The same of several texts without a | in them, of which some may be absent. */
export const platteTeksten = (teksten: ReadonlyArray<RawBuilder<unknown>>): RawBuilder<boolean> =>
  sql<boolean>`concat('|', concat_ws('|', ${sql.join(teksten)})) ~ ${sql.lit("^([|][!-{}~À-ɏ][ -{}~À-ɏ]*)*$")}`

/** Whether what may be absent is absent or valid. */
export const ofLeeg = (waarde: RawBuilder<unknown>, geldig: RawBuilder<boolean>): RawBuilder<boolean> =>
  sql<boolean>`(${waarde} is null or ${geldig})`
