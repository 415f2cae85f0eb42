import type { DeliveryReport } from "@betrokkene/domain"
import { Effect } from "effect"

/** Logs a delivery by its ids and kinds. The address and personal data stay out of the log. */
export const account = (
  { outcome, bezorging: { abonnement, gebeurtenis, nummer, pogingen } }: DeliveryReport
): Effect.Effect<void> => {
  const fields = {
    subscriber: abonnement,
    delivery: nummer,
    event: gebeurtenis.id,
    type: gebeurtenis.soort,
    attempt: pogingen
  }
  switch (outcome.soort) {
    case "bezorgd":
      return Effect.annotateLogs(Effect.logInfo("delivered"), fields)
    case "opnieuw":
      return Effect.annotateLogs(Effect.logWarning("not delivered, will be tried again"), {
        ...fields,
        reason: outcome.reden,
        next: outcome.op
      })
    case "onbestelbaar":
      return Effect.annotateLogs(Effect.logError("not delivered, and not tried any more"), {
        ...fields,
        reason: outcome.reden
      })
    case "verloren":
      return Effect.annotateLogs(Effect.logWarning("taken over by another relay, who delivers it again"), fields)
  }
}
