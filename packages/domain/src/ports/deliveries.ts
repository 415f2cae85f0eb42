import { Context, type Effect } from "effect"
import type { Abonnementnaam } from "../gebeurtenissen/abonnement.ts"
import type { DeliveryAfterAttempt } from "../gebeurtenissen/after-attempt.ts"
import type { Delivery, NumberedGebeurtenis, PendingDelivery, UndeliverableEvent } from "../gebeurtenissen/delivery.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { VerantwoordRecord } from "../verantwoording/handeling.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** Request for due deliveries by one relay. */
export interface DeliveryRequest {
  readonly abonnement: Abonnementnaam
  readonly houder: Medewerker
  /** Maximum number of deliveries to take. */
  readonly aantal: number
  /** Take deliveries that are due at this moment. */
  readonly nu: Tijdstip
  /** Milliseconds during which no other relay gets the same deliveries. */
  readonly lease: number
}

/** Selects dead letters: a single one, or all of one subscriber. */
export type UndeliverableEventFilter = { readonly nummer: number } | { readonly abonnement: Abonnementnaam }

/**
 * Carries events to subscribers. An event starts in the outbox, written in the transaction of its change. It then
 * becomes one delivery for each subscriber.
 */
export class Deliveries extends Context.Service<Deliveries, {
  /**
   * Whether subscribers may be told anything: not from a copy of a register, or from one that was restored, until
   * somebody confirms it. A register that nobody was told of yet becomes the one that may.
   */
  readonly mayTell: Effect.Effect<boolean, RegisterUnavailable>
  /**
   * Takes at most this many events from the outbox, lowest sequence numbers first. They are removed when the open
   * transaction commits. Returns none while another transaction takes events, so that events of one record leave the
   * outbox in order.
   */
  readonly takeGebeurtenissen: (
    count: number
  ) => Effect.Effect<ReadonlyArray<NumberedGebeurtenis>, RegisterUnavailable>
  /** Adds deliveries that become due at `from`. */
  readonly voegToe: (
    deliveries: ReadonlyArray<PendingDelivery>,
    from: Tijdstip
  ) => Effect.Effect<void, RegisterUnavailable>
  /**
   * Leases due deliveries to `houder`, longest overdue first. Returns only the first delivery of each record: later
   * ones wait until it is delivered or dropped.
   */
  readonly take: (query: DeliveryRequest) => Effect.Effect<ReadonlyArray<Delivery>, RegisterUnavailable>
  /** Stores the outcome of an attempt. Returns false, and changes nothing, if this holder's lease was lost. */
  readonly closeAttempt: (
    delivery: Delivery,
    holder: Medewerker,
    outcome: DeliveryAfterAttempt
  ) => Effect.Effect<boolean, RegisterUnavailable>
  /** The next dead letters, at most this many, with sequence numbers above `na`, in order. */
  readonly undeliverable: (
    na: number,
    count: number
  ) => Effect.Effect<ReadonlyArray<UndeliverableEvent>, RegisterUnavailable>
  /** Makes the selected dead letters due at `from`, with a fresh count of attempts. Returns how many. */
  readonly retry: (choice: UndeliverableEventFilter, from: Tijdstip) => Effect.Effect<number, RegisterUnavailable>
  /**
   * Drops at most this many of the selected dead letters, lowest numbers first, without delivering them. Deliveries
   * behind them become due at `from`. Returns the record of each event that was dropped.
   */
  readonly drop: (
    choice: UndeliverableEventFilter,
    from: Tijdstip,
    atMost: number
  ) => Effect.Effect<ReadonlyArray<VerantwoordRecord>, RegisterUnavailable>
  /** Drops at most this many dead letters that are so since before this moment, as `drop` does. */
  readonly dropOlder: (
    voor: Tijdstip,
    from: Tijdstip,
    atMost: number
  ) => Effect.Effect<ReadonlyArray<VerantwoordRecord>, RegisterUnavailable>
  /** Number of deliveries of each subscriber that has any, in order of the subscribers' names. */
  readonly count: Effect.Effect<
    ReadonlyArray<{ readonly abonnement: Abonnementnaam; readonly aantal: number }>,
    RegisterUnavailable
  >
  /** Removes every delivery of a subscriber, in whatever state. Returns how many. */
  readonly eraseAbonnement: (abonnement: Abonnementnaam) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Deliveries") {}
