import { type Expression, sql, type SqlBool } from "kysely"

/** Texts that have this part, in capitals or not: first by an index of which three letters in a row they have. */
export const contains = (text: Expression<unknown>, part: string) =>
  sql<SqlBool>`(drietallen(${text}) @> drietallen(${part})
    and strpos(lower(${text} collate "C"), lower(${part} collate "C")) > 0)`
