import type { PartijId } from "../partij/partij-id.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { type Grond, maximumAlternatives } from "./grond.ts"

/**
 * The ground of a link to a partij that `other` was part of since a moment, until now: if somebody chose that partij
 * meanwhile, `other` may have been meant. Undefined when the link was made before, or rests on an identificator: that
 * tells who was meant.
 */
export const doubtfulGrond = (grond: Grond, other: PartijId, since: Tijdstip): Grond | undefined => {
  const { alternatives = [], earlier, op, soort } = grond
  if (soort === "identificator" || (earlier?.op ?? op) < since || alternatives.includes(other)) return undefined
  return { ...grond, alternatives: [...alternatives, other].slice(-maximumAlternatives) }
}
