import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import type { Case } from "../../reconciliatie/counts.ts"
import { hasComeBack } from "../../reconciliatie/see-again.ts"

/** What would come of these findings if they were told: which would be news, and which repaired unless a person rejected it. Nothing is written. */
export const tryOut = (gevonden: ReadonlyArray<Bevinding>, isTeHerstellen: (bevinding: Bevinding) => boolean) =>
  Effect.map(
    Bevindingen.use((bevindingen) => bevindingen.recognise(gevonden)),
    (bekende) =>
      gevonden.map((bevinding, plaats): Case => {
        const bekend = bekende[plaats] ?? Option.none()
        return {
          regel: bevinding.regel,
          nieuw: Option.isNone(bekend) || hasComeBack(bekend.value),
          hersteld: isTeHerstellen(bevinding) && !Option.exists(bekend, ({ toestand }) => toestand === "afgewezen")
        }
      })
  )
