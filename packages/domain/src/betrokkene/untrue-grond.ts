import { type IdentificatorDigest, isComparable } from "../values/identificator-digest.ts"
import type { Identificator } from "../values/identificator.ts"
import type { GrondOpIdentificator } from "./grond.ts"

/** A partij has none of the kind of identificator that a link rests on, or another one. */
export type UntrueGrond = "ontbreekt" | "anders"

/**
 * What makes a ground untrue (B3), given the identificatoren of the partij and their digests; undefined when nothing is
 * known against it. A ground without a digest is only untrue if the partij has none of that kind. Digests under another
 * secret are of no help: a link is never accused because a secret was replaced.
 */
export const untrueGrond = (
  { digest, identificatorsoort }: GrondOpIdentificator,
  identificatoren: ReadonlyArray<Identificator>,
  digests: ReadonlyArray<IdentificatorDigest>
): UntrueGrond | undefined => {
  if (!identificatoren.some(({ soort }) => soort === identificatorsoort)) return "ontbreekt"
  return digest === undefined || digests.includes(digest) || !digests.some((own) => isComparable(own, digest))
    ? undefined
    : "anders"
}
