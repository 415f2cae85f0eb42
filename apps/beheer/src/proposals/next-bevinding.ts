import { createHash } from "node:crypto"
import type { Bevinding } from "../words/schemas.ts"

/**
 * Which of these open findings somebody gets after `current`: the one behind it, or, if that is not open any more, one
 * that depends on the person, so that two people at work seldom get the same. Only the worst are handed out.
 */
export const nextBevinding = (
  results: ReadonlyArray<Bevinding>,
  current: string,
  person: string
): Bevinding | undefined => {
  const worst = results.filter(({ ernst }) => ernst === results[0]?.ernst)
  const place = worst.findIndex(({ id }) => id === current)
  const start = place === -1 ? createHash("sha256").update(person).digest().readUInt32BE() : place + 1
  const next = worst[start % Math.max(1, worst.length)]
  return next?.id === current ? undefined : next
}
