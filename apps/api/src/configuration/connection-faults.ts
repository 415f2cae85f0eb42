import { transportOf } from "@betrokkene/adapters/postgres"
import {
  certificateFaults,
  databaseFaults,
  type Environment,
  httpTransport,
  type PlainTextConnection,
  transportFaults
} from "@betrokkene/program"
import { Redacted } from "effect"

/** The settings that name another machine. */
interface Connections {
  readonly ALLOW_PLAIN_TEXT: ReadonlyArray<PlainTextConnection>
  readonly STORAGE: "postgres" | "memory"
  readonly DATABASE_URL?: Redacted.Redacted<string>
  readonly OIDC_ISSUER?: string
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string
}

/** Refuses connections on which others could read, unless ALLOW_PLAIN_TEXT allows them. */
export const connectionFaults = (
  {
    ALLOW_PLAIN_TEXT: allowed,
    DATABASE_URL: database,
    OIDC_ISSUER: issuer,
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    STORAGE: storage
  }: Connections,
  environment: Environment
): ReadonlyArray<string> => [
  ...new Set([
    ...(storage === "memory" || database === undefined
      ? []
      : databaseFaults("DATABASE_URL", transportOf(Redacted.value(database)), allowed, environment)),
    ...(endpoint === undefined ? [] : transportFaults(
      { setting: "OTEL_EXPORTER_OTLP_ENDPOINT", kind: "traces", transport: httpTransport(new URL(endpoint)) },
      allowed,
      environment
    )),
    // The setting itself refuses http to another machine, whatever is allowed: forged keys would let anybody in.
    ...(issuer?.startsWith("https:") === true ? certificateFaults(environment) : [])
  ])
]
