import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Grond } from "./grond.ts"
import type { DigestChange } from "./may-rest-on.ts"

/**
 * The ground of a link that is moved to another partij: the identificator that it rests on if that goes along, and else
 * the word of whoever moves it. What it was made on is kept.
 */
export const movedGrond = (grond: Grond, door: Medewerker, op: Tijdstip): Grond => ({ ...grond, door, op })

/** The ground of a link that goes to the partij which has the identificator that it was made on (B3): this one was meant. */
export const followedGrond = (
  grond: Grond,
  { soort, voor }: DigestChange,
  door: Medewerker,
  op: Tijdstip
): Grond => {
  const { alternatives: _, ...certain } = grond
  return certain.soort === "identificator" || voor === undefined
    ? movedGrond(certain, door, op)
    : { soort: "identificator", identificatorsoort: soort, digest: voor, door, op }
}
