import { isComparable } from "../values/identificator-digest.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { EarlierIdentificator, Grond } from "./grond.ts"
import type { DigestChange } from "./may-rest-on.ts"

/** Who corrects an identificator, and when. */
interface Corrector {
  readonly door: Medewerker
  readonly op: Tijdstip
}

/**
 * The ground of a link that rests on an identificator, after somebody corrected that. It then rests on the identificator
 * in its place, or without one on the word of whoever corrects. The one that the link was made on is kept as `earlier`.
 */
export const correctedGrond = (grond: Grond, change: DigestChange, { door, op }: Corrector): Grond => {
  const made = madeOn(grond, change)
  const kept = {
    ...(made === undefined ? {} : { earlier: made }),
    ...(grond.alternatives === undefined ? {} : { alternatives: grond.alternatives })
  }
  if (change.na !== undefined) {
    return {
      soort: "identificator",
      identificatorsoort: change.soort,
      digest: change.na,
      ...kept,
      door: grond.door,
      op: grond.op
    }
  }
  return grond.soort === "gekozen-partij" ? grond : { soort: "gekozen-partij", ...kept, door, op }
}

/** A link of which it is not known what it was made on counts as made on what is corrected. */
const madeOn = (grond: Grond, { soort, voor }: DigestChange): EarlierIdentificator | undefined => {
  if (grond.earlier !== undefined || grond.soort === "gekozen-partij") return grond.earlier
  const isKnown = grond.digest !== undefined && (voor === undefined || isComparable(grond.digest, voor))
  const digest = isKnown ? grond.digest : voor
  return digest === undefined ? undefined : { identificatorsoort: soort, digest, op: grond.op }
}
