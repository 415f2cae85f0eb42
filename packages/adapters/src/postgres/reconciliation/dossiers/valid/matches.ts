import { type RawBuilder, sql } from "kysely"

/**
 * Whether the text matches a pattern of the domain; null where the text is null.
 *
 * The pattern means the same to PostgreSQL as long as it keeps to what both know: classes of characters, quantifiers,
 * alternatives and groups that capture nothing. Flags other than `u` have no counterpart here.
 */
export const matches = (text: RawBuilder<unknown>, { flags, source }: RegExp): RawBuilder<boolean> => {
  if (flags !== "u") throw new Error(`A pattern with the flags "${flags}" cannot be asked of PostgreSQL.`)
  return sql<boolean>`${text} ~ ${sql.lit(source)}`
}
