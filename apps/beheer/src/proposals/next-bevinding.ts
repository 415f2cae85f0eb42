import { createHash } from "node:crypto"
import type { Bevinding } from "../words/schemas.ts"

/**
 * Which of these open findings somebody gets after `current`: the first one behind it at which nobody else looks. If
 * `current` is not open any more, where that begins depends on the person, so that people whom different processes serve
 * seldom get the same. Only the worst are handed out.
 */
export const nextBevinding = (
  results: ReadonlyArray<Bevinding>,
  current: string,
  person: string,
  isTaken: (id: string) => boolean = () => false
): Bevinding | undefined => {
  const worst = results.filter(({ ernst }) => ernst === results[0]?.ernst)
  const place = worst.findIndex(({ id }) => id === current)
  const start = place === -1 ? createHash("sha256").update(person).digest().readUInt32BE() : place + 1
  const first = start % Math.max(1, worst.length)
  const others = [...worst.slice(first), ...worst.slice(0, first)].filter(({ id }) => id !== current)
  return others.find(({ id }) => !isTaken(id)) ?? others[0]
}
