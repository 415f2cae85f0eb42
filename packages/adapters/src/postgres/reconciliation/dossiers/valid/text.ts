import { type RawBuilder, sql } from "kysely"

/**
 * Characters that are valid in every text: digits, the punctuation of ASCII, and the letters of the Latin alphabet with
 * or without accents. `first` leaves out the space, so that something can be seen and
 * no blank stands around it.
 */
const [first, rest] = ["!-~À-ɏ", " -~À-ɏ"]
const oneLine = `^[${first}]([${rest}]*[${first}])?$`
const moreLines = `^[${first}][\\t\\n\\r${rest}]*$`

/** Texts like those of `oneLine` without a |, each after a |. */
const joined = "^([|][!-{}~À-ɏ]([ -{}~À-ɏ]*[!-{}~À-ɏ])?)*$"

/** Whether a text of one line with at most `maximum` characters is plainly valid. */
export const plainText = (text: RawBuilder<unknown>, maximum: number): RawBuilder<boolean> =>
  sql<boolean>`(${text} ~ ${sql.lit(oneLine)} and char_length(${text}) <= ${sql.lit(maximum)})`

/** As {@link plainText}, but line breaks and tabs may stand in it. */
export const plainMultilineText = (text: RawBuilder<unknown>, maximum: number): RawBuilder<boolean> =>
  sql<boolean>`(${text} ~ ${sql.lit(moreLines)} and char_length(${text}) <= ${sql.lit(maximum)})`

/** Whether several texts of one line without a | are plainly valid, whatever their length; some may be null. */
export const plainTexts = (texts: ReadonlyArray<RawBuilder<unknown>>): RawBuilder<boolean> =>
  sql<boolean>`concat('|', concat_ws('|', ${sql.join(texts)})) ~ ${sql.lit(joined)}`

/** Whether a text has at most `maximum` characters, or is null. */
export const noLongerThan = (text: RawBuilder<unknown>, maximum: number): RawBuilder<boolean> =>
  sql<boolean>`coalesce(char_length(${text}), 0) <= ${sql.lit(maximum)}`

/** Whether the value is null, or the condition holds. */
export const nullOr = (value: RawBuilder<unknown>, condition: RawBuilder<boolean>): RawBuilder<boolean> =>
  sql<boolean>`(${value} is null or ${condition})`
