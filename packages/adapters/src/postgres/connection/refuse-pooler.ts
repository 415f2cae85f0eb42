import type pg from "pg"

/**
 * A pooler, such as PgBouncer, stands between this program and PostgreSQL. It may give each transaction another session,
 * while this program relies on its own: settings, prepared queries, an advisory lock, and the number of the session by
 * which a query is cancelled.
 */
export class PoolerBetween extends Error {
  override readonly name = "PoolerBetween"
}

/**
 * Rejects if the session does not belong to this connection alone. PostgreSQL gives a client the number of its session;
 * a pooler gives one of its own making.
 */
export const refusePooler = async (client: pg.ClientBase): Promise<void> => {
  const { rows: [row] } = await client.query<{ readonly session: number }>("select pg_backend_pid() as session")
  const { processID } = client as pg.ClientBase & { readonly processID: number | null }
  if (row?.session !== processID) throw new PoolerBetween()
}
