import { transportOf } from "@betrokkene/adapters/postgres"
import { databaseFaults, httpTransport, type PlainTextConnection, transportFaults } from "@betrokkene/program"
import type { Redacted } from "effect"

/** The settings that name another machine, as far as they could be read. */
interface Connections {
  readonly ALLOW_PLAIN_TEXT?: ReadonlyArray<PlainTextConnection> | undefined
  readonly STORAGE?: "postgres" | "memory" | undefined
  readonly DATABASE_URL?: Redacted.Redacted<string> | undefined
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined
}

/** Refuses connections on which others could read, unless ALLOW_PLAIN_TEXT allows them. Says nothing of absent settings. */
export const connectionFaults = (given: Connections): ReadonlyArray<string> => {
  const { ALLOW_PLAIN_TEXT: allowed, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = given
  return [
    ...(given.STORAGE === "postgres" ? databaseFaults("DATABASE_URL", given, transportOf) : []),
    ...(endpoint === undefined || allowed === undefined ? [] : transportFaults(
      { setting: "OTEL_EXPORTER_OTLP_ENDPOINT", kind: "traces", transport: httpTransport(new URL(endpoint)) },
      allowed
    ))
  ]
}
