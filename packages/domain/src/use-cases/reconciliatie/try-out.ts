import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import type { Case } from "../../reconciliatie/counts.ts"
import { isReportedAnew } from "../../reconciliatie/report-bevinding.ts"

/**
 * What reporting these findings would give: which are new, and which would be repaired (unless a person rejected
 * it). Nothing is written.
 */
export const tryOut = (gevonden: ReadonlyArray<Bevinding>, isRepairable: (bevinding: Bevinding) => boolean) =>
  Effect.map(
    Bevindingen.use((bevindingen) => bevindingen.recognise(gevonden)),
    (known) =>
      gevonden.map((bevinding, place): Case => {
        const bekend = known[place] ?? Option.none()
        return {
          regel: bevinding.regel,
          nieuw: Option.isNone(bekend) || isReportedAnew(bekend.value),
          hersteld: isRepairable(bevinding) && !Option.exists(bekend, ({ toestand }) => toestand === "afgewezen")
        }
      })
  )
