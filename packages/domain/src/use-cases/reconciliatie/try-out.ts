import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import type { RegisterUnavailable } from "../../ports/register-unavailable.ts"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import type { Case } from "../../reconciliatie/counts.ts"
import { hasComeBack } from "../../reconciliatie/see-again.ts"

/**
 * What reporting these findings would give: which are new, and which would be repaired (unless a person rejected
 * it). Nothing is written.
 */
export const tryOut = <R>(
  gevonden: ReadonlyArray<Bevinding>,
  isRepairable: (bevinding: Bevinding) => Effect.Effect<boolean, RegisterUnavailable, R>
) =>
  Effect.flatMap(
    Bevindingen.use((bevindingen) => bevindingen.recognise(gevonden)),
    (known) =>
      Effect.forEach(gevonden, (bevinding, place) => {
        const bekend = known[place] ?? Option.none()
        return Effect.map(isRepairable(bevinding), (repairable): Case => ({
          regel: bevinding.regel,
          nieuw: Option.isNone(bekend) || hasComeBack(bekend.value),
          hersteld: repairable && !Option.exists(bekend, ({ toestand }) => toestand === "afgewezen")
        }))
      })
  )
