import { Context, type Effect } from "effect"
import type { Abonnementnaam } from "../gebeurtenissen/abonnement.ts"
import type { DeliveryOutcome } from "../gebeurtenissen/after-attempt.ts"
import type { Delivery, NumberedGebeurtenis, PendingDelivery, Undeliverable } from "../gebeurtenissen/delivery.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** Which deliveries are asked for, by whom. */
export interface DeliveryRequest {
  readonly abonnement: Abonnementnaam
  readonly houder: Medewerker
  /** At most so many. */
  readonly aantal: number
  /** What is due at this moment. */
  readonly nu: Tijdstip
  /** For so many milliseconds nobody else gets them. */
  readonly lease: number
}

/** One delivery that is not tried any more, or all of a subscriber. */
export type UndeliverableFilter = { readonly nummer: number } | { readonly abonnement: Abonnementnaam }

/** The way of events to subscribers: first in the outbox, where whoever changes a record puts them, then a delivery for each subscriber. */
export class Deliveries extends Context.Service<Deliveries, {
  /**
   * Takes at most so many events out of the outbox, the lowest numbers first. They are gone when the open transaction succeeds. None while
   * another transaction is at it: of one record, events leave the outbox in the order of their numbers.
   */
  readonly takeGebeurtenissen: (
    count: number
  ) => Effect.Effect<ReadonlyArray<NumberedGebeurtenis>, RegisterUnavailable>
  /** Deliveries that are due at `vanaf`. */
  readonly voegToe: (
    deliveries: ReadonlyArray<PendingDelivery>,
    from: Tijdstip
  ) => Effect.Effect<void, RegisterUnavailable>
  /**
   * Gives deliveries that are due and that nobody is at to `houder`, those that are due longest first. Of one record only the first: what
   * comes after it waits until that is delivered or dropped.
   */
  readonly take: (query: DeliveryRequest) => Effect.Effect<ReadonlyArray<Delivery>, RegisterUnavailable>
  /** How an attempt ended. False: the delivery is not with this holder any more, and nothing was done. */
  readonly closeAttempt: (
    delivery: Delivery,
    holder: Medewerker,
    outcome: DeliveryOutcome
  ) => Effect.Effect<boolean, RegisterUnavailable>
  /** At most so many of what is not tried any more, in the order of their numbers, those above `na`. */
  readonly undeliverable: (
    na: number,
    count: number
  ) => Effect.Effect<ReadonlyArray<Undeliverable>, RegisterUnavailable>
  /** What was not tried any more is due at `vanaf`, as if it was never tried; answers how many there were. */
  readonly retry: (choice: UndeliverableFilter, from: Tijdstip) => Effect.Effect<number, RegisterUnavailable>
  /** The subscriber is not told of what was not tried any more, and what comes after it is due at `vanaf`; answers how many there were. */
  readonly drop: (choice: UndeliverableFilter, from: Tijdstip) => Effect.Effect<number, RegisterUnavailable>
  /** How many deliveries there are for each subscriber that has any, in the order of their names. */
  readonly tel: Effect.Effect<
    ReadonlyArray<{ readonly abonnement: Abonnementnaam; readonly aantal: number }>,
    RegisterUnavailable
  >
  /** Nothing waits for a subscriber any more, whatever became of it; answers how many there were. */
  readonly eraseAbonnement: (abonnement: Abonnementnaam) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Deliveries") {}
