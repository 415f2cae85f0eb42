import { Context, type Effect } from "effect"
import type { AttemptOutcome } from "../gebeurtenissen/after-attempt.ts"
import type { Delivery } from "../gebeurtenissen/delivery.ts"

/** Sends an event to a subscriber, who answers whether it was taken. */
export class EventSender extends Context.Service<EventSender, {
  /** Makes one attempt, within a time limit. A failed attempt is a returned outcome, not an error. */
  readonly send: (delivery: Delivery) => Effect.Effect<AttemptOutcome>
}>()("@betrokkene/domain/EventSender") {}
