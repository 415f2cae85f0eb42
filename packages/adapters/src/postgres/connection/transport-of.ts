import { unconnectedClient } from "./database.ts"

/** How the connection to an address goes; or a code that says why the address cannot be used. */
export type DatabaseTransport =
  | {
    /** The host as the driver connects to it: a name, an address, or the folder of a Unix socket. */
    readonly host: string
    /** `unverified`: encrypted, with whoever answers. */
    readonly tls: "verified" | "unverified" | "none"
  }
  | { readonly unusable: string }

/**
 * How the driver would connect to this address, without connecting. The driver itself says so, since parameters of the
 * address (`host`, `ssl`, `sslmode`, `uselibpqcompat`) and variables of the environment (`PGHOST`, `PGSSLMODE`) count
 * too.
 *
 * @example
 * ```ts
 * import { transportOf } from "@betrokkene/adapters/postgres"
 *
 * const transport = transportOf("postgres://db.example.nl/betrokkene?sslmode=verify-full")
 * console.log("tls" in transport ? transport.tls : transport.unusable) // verified
 * ```
 */
export const transportOf = (url: string): DatabaseTransport => {
  try {
    const { host, ssl } = unconnectedClient({ url })
    return { host, tls: tlsOf(ssl) }
  } catch (error) {
    return { unusable: error instanceof Error && "code" in error ? String(error.code) : "ERR_INVALID_URL" }
  }
}

/** By default Node verifies the authority and the name of a certificate. A `ca` alone only adds an authority. */
const tlsOf = (ssl: unknown): "verified" | "unverified" | "none" => {
  if (ssl === undefined || ssl === false || ssl === "") return "none"
  if (ssl === true) return "verified"
  return typeof ssl === "object" && ssl !== null && !("rejectUnauthorized" in ssl) && !("checkServerIdentity" in ssl)
    ? "verified"
    : "unverified"
}
