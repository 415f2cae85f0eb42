/** How to reach PostgreSQL, and how long to wait for it; times in milliseconds. */
export interface DatabaseSettings {
  /** A connection URI of libpq; TLS by its `sslmode` (`verify-full` to be sure of the server). Never in a log: it holds a password. */
  readonly url: string
  /** Connections at most; 10 unless given. */
  readonly poolgrootte?: number
  /** How long to wait for a connection; 5 seconds unless given. */
  readonly verbindingstijd?: number
  /** How long one statement may take; 10 seconds unless given. */
  readonly statementTijd?: number
  /** How long to wait for a lock; 5 seconds unless given. */
  readonly lockTijd?: number
  /** Of so many different queries a connection keeps the plan; none unless given. For who asks the same few again and again. */
  readonly voorbereideVragen?: number
  /** How long a transaction may wait for its next statement, and keep others waiting; as long as a statement may take unless given. */
  readonly stilteTijd?: number
}
