import pg from "pg"

/** Another program on the same database, that does as it pleases. */
export interface OtherProgram {
  readonly client: pg.Client
  /** Holds the tables so that nobody can even read them, until {@link letGo}. */
  readonly hold: (...tables: ReadonlyArray<string>) => Promise<void>
  readonly letGo: () => Promise<void>
  /** Cuts all other connections to the database, as an administrator or a failover would. */
  readonly cutAll: () => Promise<void>
  /** How many others wait for a lock. */
  readonly waiting: () => Promise<number>
  /** The SQLSTATE by which the deletion of a record is refused to somebody who waits for it a moment; none when it would go. */
  readonly deletion: (table: "klantcontact" | "partij", id: string) => Promise<string | undefined>
  readonly end: () => Promise<void>
}

/** Starts {@link OtherProgram}. */
export const otherProgram = async (url: string): Promise<OtherProgram> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    client,
    hold: async (...tables) => {
      await client.query("begin")
      await client.query(`lock table ${tables.join(", ")} in access exclusive mode`)
    },
    letGo: async () => {
      await client.query("rollback")
    },
    cutAll: async () => {
      await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
      )
    },
    waiting: async () => {
      // Within a transaction, who is there is otherwise as it was when this was first asked.
      await client.query("select pg_stat_clear_snapshot()")
      const { rows } = await client.query<{ count: string }>(
        "select count(*) from pg_locks where not granted and pid in (select pid from pg_stat_activity where datname = current_database())"
      )
      return Number(rows[0]?.count)
    },
    deletion: async (table, id) => {
      await client.query("begin")
      await client.query("set local lock_timeout = '100ms'")
      const error = await client.query(`delete from ${table} where id = $1`, [id]).then(
        () => undefined,
        (reason: unknown) => reason as pg.DatabaseError
      )
      await client.query("rollback")
      return error?.code
    },
    end: () => client.end()
  }
}
