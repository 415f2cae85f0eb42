import { type Expression, sql, type SqlBool } from "kysely"

/** That a text has this part, in capitals or not. No index finds that: bound in how many rows it is looked for. */
export const containsPart = (text: Expression<unknown>, part: string): Expression<SqlBool> =>
  sql<SqlBool>`strpos(lower(${text} collate "C"), lower(${part} collate "C")) > 0`
