/** How to reach PostgreSQL, and how long to wait for it. Times are in milliseconds. */
export interface DatabaseSettings {
  /**
   * A connection URI of libpq. Its `sslmode` turns TLS on; `verify-full` makes sure of the server. Keep it out of
   * logs: it holds a password.
   */
  readonly url: string
  /** Maximum number of connections (default 10). */
  readonly poolgrootte?: number
  /** How long to wait for a connection (default 5 seconds). */
  readonly verbindingstijd?: number
  /** How long one statement may take (default 10 seconds). */
  readonly statementTijd?: number
  /** How long to wait for a lock (default 5 seconds). */
  readonly lockTijd?: number
  /**
   * Maximum number of distinct queries prepared per connection (default 0). For a program that repeats the same few
   * queries.
   */
  readonly voorbereideVragen?: number
  /** How long a transaction may wait for its next statement (default: as long as a statement may take). */
  readonly stilteTijd?: number
}
