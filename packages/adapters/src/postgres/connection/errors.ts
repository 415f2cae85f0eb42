import { RegisterUnavailable } from "@betrokkene/domain"
import { Data } from "effect"

/** The database refused a change because of this constraint. */
export class ConstraintGeschonden extends Data.TaggedError("ConstraintGeschonden")<{ readonly constraint: string }> {}

/** A mistake in this software or its database: what happened by code, without the values, which may be personal. */
export class Databasefout extends Error {
  override readonly name = "Databasefout"
}

/**
 * SQLSTATEs by which the register is out of reach for now: connection, resources, shutdown, cancelled or timed out, deadlock, no
 * access, no database, read-only (a standby), not migrated, IO.
 */
const onbereikbaar = /^(?:08...|53...|57P0[1-5]|57014|40001|40P01|55P03|25P0[34]|25006|28...|3D000|42P01|58...)$/u

/** Of Node: the network, files of certificates, TLS. */
const verbindingscode = /^(?:E[A-Z_]+|ERR_(?:TLS|SSL)_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/u

/** What pg, its pool and kysely say without a code. */
const zonderCode =
  /connection|timeout|terminated|Client has encountered|Client was closed|Cannot use a pool after calling end|^SASL/iu

/** What went wrong with a query, told without its values. */
export const vertaal = (fout: unknown): RegisterUnavailable | ConstraintGeschonden | Databasefout => {
  const code = tekst(fout, "code")
  const constraint = tekst(fout, "constraint")
  if (code?.startsWith("23") === true && constraint !== undefined) return new ConstraintGeschonden({ constraint })
  if (code !== undefined) {
    return onbereikbaar.test(code) || verbindingscode.test(code)
      ? new RegisterUnavailable({ reden: code })
      : new Databasefout(`SQLSTATE ${code} on ${tekst(fout, "table") ?? "a query"}`)
  }
  return fout instanceof Error && zonderCode.test(fout.message)
    ? new RegisterUnavailable({ reden: "verbinding" })
    : new Databasefout(fout instanceof Error ? fout.name : "not an error")
}

const tekst = (fout: unknown, naam: string): string | undefined => {
  const waarde: unknown = typeof fout === "object" && fout !== null
    ? (fout as Record<string, unknown>)[naam]
    : undefined
  return typeof waarde === "string" ? waarde : undefined
}
