import { type IdentificatorDigest, isComparable } from "../values/identificator-digest.ts"
import type { Identificatorsoort } from "../values/identificator.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Grond, GrondOpIdentificator } from "./grond.ts"

/**
 * An identificator that links may rest on: its kind and its digest. Without `voor` there was none of that kind. `na` is
 * what stands in its place. One of them is there.
 */
export interface DigestChange {
  readonly soort: Identificatorsoort
  readonly voor?: IdentificatorDigest
  readonly na?: IdentificatorDigest
}

/**
 * Whether a link rests on the identificator that changed, or may do so because it is not known on which one it rests. Of
 * those, only links made since `unknownSince` count, if that is given.
 */
export const mayRestOn = (
  grond: Grond,
  { na, soort, voor }: DigestChange,
  unknownSince?: Tijdstip
): grond is GrondOpIdentificator => {
  if (grond.soort !== "identificator" || grond.identificatorsoort !== soort) return false
  const ofRegister = voor ?? na
  const isKnown = grond.digest !== undefined && ofRegister !== undefined && isComparable(grond.digest, ofRegister)
  return isKnown ? grond.digest === voor : unknownSince === undefined || grond.op >= unknownSince
}
