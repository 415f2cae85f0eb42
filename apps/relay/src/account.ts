import type { DeliveryReport } from "@betrokkene/domain"
import { Effect } from "effect"

/** Tells of a delivery by the ids and kinds in it: not where it went, nor of anybody. */
export const account = (
  { afloop, bezorging: { abonnement, gebeurtenis, nummer, pogingen } }: DeliveryReport
): Effect.Effect<void> => {
  const fields = {
    subscriber: abonnement,
    delivery: nummer,
    event: gebeurtenis.id,
    type: gebeurtenis.soort,
    attempt: pogingen
  }
  switch (afloop.soort) {
    case "bezorgd":
      return Effect.annotateLogs(Effect.logInfo("delivered"), fields)
    case "opnieuw":
      return Effect.annotateLogs(Effect.logWarning("not delivered, will be tried again"), {
        ...fields,
        reason: afloop.reden,
        next: afloop.op
      })
    case "onbestelbaar":
      return Effect.annotateLogs(Effect.logError("not delivered, and not tried any more"), {
        ...fields,
        reason: afloop.reden
      })
    case "verloren":
      return Effect.annotateLogs(Effect.logWarning("taken over by another relay, who delivers it again"), fields)
  }
}
