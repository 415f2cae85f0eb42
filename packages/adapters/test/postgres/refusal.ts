import type pg from "pg"

/** The constraint by which the server refuses a statement; without a name, the column that may not be empty; none when it is done. */
export const refusal = async (client: pg.Client, sql: string): Promise<string | undefined> => {
  const error = await client.query(sql).then(() => undefined, (reason: unknown) => reason as pg.DatabaseError)
  return error?.constraint ?? error?.column
}
