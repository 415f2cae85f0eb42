import { Schema } from "effect"
import { type Identificator, identificatorKey } from "./identificator.ts"

/** The form of {@link IdentificatorDigest}. */
export const identificatorDigestPattern = /^[0-9a-f]{8}\.[A-Za-z0-9_-]{43}$/u

/**
 * Which identificator it was, without its value: the mark of a secret of the register, a dot, and the HMAC-SHA-256 under
 * that secret of its `identificatorText`. Two digests can only be compared if they were made under the same secret.
 * Who knows the secret can try out numbers: it stays within the register, and is never in an answer, log or event.
 *
 * Source: this register (HMAC, RFC 2104). Refusal: any other form; nobody gives one.
 */
export const IdentificatorDigest = Schema.String.check(Schema.isPattern(identificatorDigestPattern)).pipe(
  Schema.brand("IdentificatorDigest")
)
export type IdentificatorDigest = typeof IdentificatorDigest.Type

/** Whether two digests were made under the same secret, so that they are of the same identificator only if equal. */
export const isComparable = (one: IdentificatorDigest, other: IdentificatorDigest): boolean =>
  markOf(one) === markOf(other)

const markOf = (digest: IdentificatorDigest): string => digest.slice(0, digest.indexOf("."))

/**
 * The text of which a digest is made: kind, kvk number if there is one, and number. A number that lost its leading zero
 * is the same one. It holds a bsn in the clear: digest it, and never store or show it.
 */
export const identificatorText = (identificator: Identificator): string => {
  const { kvkNummer, soort, waarde } = identificatorKey(identificator)
  return `${soort} ${kvkNummer} ${waarde.padStart(9, "0")}`
}
