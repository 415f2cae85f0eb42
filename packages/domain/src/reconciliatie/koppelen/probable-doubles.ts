import type { Partij } from "../../partij/partij.ts"
import type { Partijdossier } from "../dossier.ts"
import type { Agreement } from "./agreement.ts"
import { duplicateAgreement } from "./duplicate-agreement.ts"
import { memoize } from "./memoize.ts"

/** A partij that another is presumably the same as, and how they agree. */
export interface ProbableDouble extends Agreement {
  readonly other: Partij
}

/**
 * The partijen of a dossier that it is presumably the same as, see {@link duplicateAgreement}; only those with a higher id,
 * so that each pair is told once.
 */
export const probableDoubles: (dossier: Partijdossier) => ReadonlyArray<ProbableDouble> = memoize(
  ({ candidates, partij }) =>
    candidates.filter((other) => partij.id < other.id).flatMap((other) => {
      const found = duplicateAgreement(partij.gegevens, other.gegevens)
      return found === undefined ? [] : [{ other, ...found }]
    })
)
