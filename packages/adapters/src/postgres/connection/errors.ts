import { RegisterUnavailable } from "@betrokkene/domain"
import { Data } from "effect"
import { PoolerBetween } from "./refuse-pooler.ts"

/** The database refused a change because of this constraint. */
export class ConstraintViolated extends Data.TaggedError("ConstraintViolated")<{ readonly constraint: string }> {}

/** A mistake in this software or its database. The message holds a code and never values, which may be personal. */
export class DatabaseError extends Error {
  override readonly name = "Databasefout"
}

/**
 * SQLSTATEs that mean that the register is unavailable for now: connection, resources, shutdown, cancelled or timed
 * out, deadlock, no access, no right, no database, read-only (a standby), not migrated, IO.
 */
const unreachable = /^(?:08...|53...|57P0[1-5]|57014|40001|40P01|55P03|25P0[34]|25006|28...|3D000|42501|42P01|58...)$/u

/** The code by which a failure says that a pooler stands in between. */
const pooler = "pooler"

/** The SQLSTATE by which PgBouncer refuses a connection with settings. PostgreSQL has no reason to give it. */
const refusedByPooler = "08P01"

/** Codes of Node: the network, certificate files, TLS. */
const connectionCode = /^(?:E[A-Z_]+|ERR_(?:TLS|SSL)_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/u

/** Messages of pg, its pool and kysely that come without a code. */
const withoutCode =
  /connection|timeout|terminated|Client has encountered|Client was closed|Cannot use a pool after calling end|^SASL/iu

/** What went wrong with a query, without its values. */
export const translate = (error: unknown): RegisterUnavailable | ConstraintViolated | DatabaseError => {
  if (error instanceof PoolerBetween) return new RegisterUnavailable({ reden: pooler })
  const code = text(error, "code")
  const constraint = text(error, "constraint")
  if (code?.startsWith("23") === true && constraint !== undefined) return new ConstraintViolated({ constraint })
  if (code === refusedByPooler) return new RegisterUnavailable({ reden: pooler })
  if (code !== undefined) {
    return unreachable.test(code) || connectionCode.test(code)
      ? new RegisterUnavailable({ reden: code })
      : new DatabaseError(`SQLSTATE ${code} on ${text(error, "table") ?? "a query"}`)
  }
  return error instanceof Error && withoutCode.test(error.message)
    ? new RegisterUnavailable({ reden: "verbinding" })
    : new DatabaseError(error instanceof Error ? error.name : "not an error")
}

const text = (error: unknown, name: string): string | undefined => {
  const value: unknown = typeof error === "object" && error !== null
    ? (error as Record<string, unknown>)[name]
    : undefined
  return typeof value === "string" ? value : undefined
}
