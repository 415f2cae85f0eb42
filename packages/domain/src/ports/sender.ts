import { Context, type Effect } from "effect"
import type { Uitkomst } from "../gebeurtenissen/after-attempt.ts"
import type { Delivery } from "../gebeurtenissen/delivery.ts"

/** Tells a subscriber of an event. */
export class Sender extends Context.Service<Sender, {
  /** One attempt, which ends in time whatever the subscriber does; that it failed is an outcome too. */
  readonly send: (delivery: Delivery) => Effect.Effect<Uitkomst>
}>()("@betrokkene/domain/Sender") {}
