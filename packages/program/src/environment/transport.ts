import { regel } from "@betrokkene/domain/internal"
import { Effect, Schema } from "effect"
import { commaSeparated } from "./comma-separated.ts"
import { isThisMachine } from "./this-machine.ts"

/**
 * The connections that an operator may let go without TLS. Those of which others could make use to sign in or to be
 * told of events are not among them.
 */
export const plainTextConnections = ["database", "traces", "other-register"] as const
export type PlainTextConnection = typeof plainTextConnections[number]

/** How a connection is kept from others on the way. `unverified`: encrypted, with whoever answers. */
export interface Transport {
  readonly host: string
  readonly tls: "verified" | "unverified" | "none"
}

/** The transport of an HTTP address. */
export const httpTransport = ({ hostname, protocol }: URL): Transport => ({
  host: hostname,
  tls: protocol === "https:" ? "verified" : "none"
})

/** ALLOW_PLAIN_TEXT: the connections that may be without TLS, separated by commas; none if it is not given. */
export const allowPlainText = () =>
  commaSeparated(
    plainTextConnections,
    regel("allow-plain-text", `Een of meer van ${plainTextConnections.join(", ")}, met komma's ertussen.`)
  ).pipe(Schema.withDecodingDefaultTypeKey(Effect.succeed([])))

/** A connection that a program is about to make: the setting that names its address, and how it goes. */
export interface Connection {
  readonly setting: string
  readonly kind: PlainTextConnection
  readonly transport: Transport
}

/** Refuses a connection to another machine on which others could read, unless the operator allows it. */
export const transportFaults = (
  { kind, setting, transport: { host, tls } }: Connection,
  allowed: ReadonlyArray<PlainTextConnection>
): ReadonlyArray<string> => {
  if (tls === "verified" || isThisMachine(host) || allowed.includes(kind)) return []
  const how = tls === "none"
    ? "zonder TLS, zodat anderen kunnen meelezen"
    : "zonder te controleren wie er antwoordt, zodat anderen zich ertussen kunnen zetten"
  const mend = kind === "database" ? "Zet sslmode=verify-full in het adres" : "Gebruik https"
  return [
    `${setting}: de verbinding met een andere machine gaat ${how}. ${mend}, ` +
    `of zet ${kind} in ALLOW_PLAIN_TEXT als dat netwerk zelf beveiligd is.`
  ]
}
