import { type RawBuilder, sql } from "kysely"

/** The text of a number without fraction, sign or leading zero that PostgreSQL can keep as an integer. */
const digits = "^[1-9][0-9]{0,8}$"

/**
 * Whether a text is a whole number from `minimum`, at least 1, to `maximum`, at most nine digits; false where it is
 * null.
 */
export const wholeNumberIn = (
  text: RawBuilder<unknown>,
  { maximum, minimum }: { readonly minimum: number; readonly maximum: number }
): RawBuilder<boolean> =>
  sql<boolean>`(
    case when ${text} ~ ${sql.lit(digits)}
      then ${text}::integer between ${sql.lit(minimum)} and ${sql.lit(maximum)}
      else false end
  )`
