import type { Run } from "../settings.ts"

/** Every variable of the schema, described; the schema knows the default values. */
export const variables: { readonly [Name in keyof typeof Run.Type]: string } = {
  DATABASE_URL: "the PostgreSQL of the register, as `postgres://user:password@host:5432/name?sslmode=verify-full`",
  ALLOW_PLAIN_TEXT: "`database`: the database may be on another machine without TLS, or with a server that is not " +
    "verified; see [operations](../../api/docs/operations.md#connections-to-other-machines)",
  SUBSCRIBERS_FILE: "[the file of subscribers](../README.md#subscribers)",
  EVENT_SOURCE: "the `source` of all events: organisation and system, as `urn:nld:oin:<OIN>:systeem:<name>`",
  BASE_URL: "the public address of the API, the beginning of every `dataref`",
  RELAY_POLL_INTERVAL: "time between looks for new events, in milliseconds",
  RELAY_CONCURRENCY: "maximum number of concurrent requests to each subscriber",
  RELAY_TIMEOUT: "maximum time for a subscriber to answer, in milliseconds",
  RELAY_ATTEMPTS: "maximum number of attempts for a delivery; 100 take about three days",
  LOG_LEVEL: "`debug`, `info`, `warn` or `error`"
}
