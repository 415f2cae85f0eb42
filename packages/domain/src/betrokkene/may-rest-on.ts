import { type IdentificatorDigest, isComparable } from "../values/identificator-digest.ts"
import type { Identificatorsoort } from "../values/identificator.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Grond } from "./grond.ts"

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
 * Whether a link rests on the identificator that changed, or may do so because it is not known on which one it rests. One
 * that rests on the word of whoever corrected an identificator rests on that one again once the partij has it back.
 * With `since`, links that were made on it before do not count, nor do those of which nothing is known from before.
 */
export const mayRestOn = (grond: Grond, { na, soort, voor }: DigestChange, since?: Tijdstip): boolean => {
  const isSince = (op: Tijdstip): boolean => since === undefined || op >= since
  if (grond.soort === "gekozen-partij") {
    const { earlier } = grond
    return earlier?.identificatorsoort === soort && earlier.digest === voor && isSince(earlier.op)
  }
  if (grond.identificatorsoort !== soort) return false
  const ofRegister = voor ?? na
  const isKnown = grond.digest !== undefined && ofRegister !== undefined && isComparable(grond.digest, ofRegister)
  return isKnown ? grond.digest === voor : isSince(grond.op)
}
