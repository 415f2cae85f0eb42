import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import type { Geval } from "../../reconciliatie/telling.ts"
import { isTeruggekomen } from "../../reconciliatie/terugzien.ts"

/** What would come of these findings if they were told: which would be news, and which repaired unless a person rejected it. Nothing is written. */
export const beproef = (gevonden: ReadonlyArray<Bevinding>, isTeHerstellen: (bevinding: Bevinding) => boolean) =>
  Effect.map(
    Bevindingen.use((bevindingen) => bevindingen.herken(gevonden)),
    (bekende) =>
      gevonden.map((bevinding, plaats): Geval => {
        const bekend = bekende[plaats] ?? Option.none()
        return {
          regel: bevinding.regel,
          nieuw: Option.isNone(bekend) || isTeruggekomen(bekend.value),
          hersteld: isTeHerstellen(bevinding) && !Option.exists(bekend, ({ toestand }) => toestand === "afgewezen")
        }
      })
  )
