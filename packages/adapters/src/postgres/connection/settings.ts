/** How to reach PostgreSQL, and how long to wait for it. Times are in milliseconds. */
export interface DatabaseSettings {
  /**
   * A connection URI of libpq. Its `sslmode` turns TLS on; `verify-full` makes sure of the server. Keep it out of
   * logs: it holds a password.
   */
  readonly url: string
  /** Maximum number of connections (default 10). */
  readonly poolSize?: number
  /** How long to wait for a connection (default 5 seconds). */
  readonly connectTimeout?: number
  /** How long one statement may take (default 10 seconds). */
  readonly statementTimeout?: number
  /** How long to wait for a lock (default 5 seconds). */
  readonly lockTimeout?: number
  /**
   * Maximum number of distinct queries prepared per connection (default 0). For a program that repeats the same few
   * queries.
   */
  readonly preparedQueries?: number
  /** How long a transaction may wait for its next statement (default: as long as a statement may take). */
  readonly idleTimeout?: number
}
