import { Effect, Result } from "effect"
import { afterAttempt, type DeliveryAfterAttempt } from "../../gebeurtenissen/after-attempt.ts"
import type { DeliveryPolicy } from "../../gebeurtenissen/delivery-policy.ts"
import type { Delivery } from "../../gebeurtenissen/delivery.ts"
import { Deliveries, type DeliveryRequest } from "../../ports/deliveries.ts"
import { EventSender } from "../../ports/event-sender.ts"
import { RegisterClock } from "../../ports/register-clock.ts"

/** Command for one round of deliveries to a subscriber. `random` gives a number from 0 up to 1. */
export interface DeliverGebeurtenissenCommand extends Omit<DeliveryRequest, "nu"> {
  readonly beleid: DeliveryPolicy
  readonly random: Effect.Effect<number>
}

/** What became of a delivery. `verloren`: its lease expired, and another relay delivers it again. */
export interface DeliveryReport {
  readonly bezorging: Delivery
  readonly outcome: DeliveryAfterAttempt | { readonly soort: "verloren" }
}

/**
 * Sends a subscriber its due events, concurrently, but events of one record in order. Delivery is at least once: an
 * event that was sent and could not be marked as sent is sent again under the same id. Fails only after every attempt
 * has ended.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   Abonnement,
 *   defaultDeliveryPolicy,
 *   deliverGebeurtenissen,
 *   distributeGebeurtenissen,
 *   dropUndeliverable,
 *   Klantcontactgegevens,
 *   listCancelledAbonnementen,
 *   listUndeliverable,
 *   Medewerker,
 *   pruneCancelledAbonnement,
 *   registreerKlantcontact,
 *   retryUndeliverable,
 *   EventSender
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Random, Schema } from "effect"
 *
 * const abonnement = Schema.decodeSync(Abonnement)({ naam: "zaaksysteem" })
 * const houder = Schema.decodeSync(Medewerker)("relay")
 * // The subscriber refuses everything, as one that is gone for good does.
 * const sender = Layer.succeed(EventSender, { send: () => Effect.succeed({ soort: "opgeheven", reden: "http-410" }) })
 *
 * const gegevens = Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" })
 * const program = Effect.gen(function*() {
 *   yield* registreerKlantcontact(gegevens)
 *   console.log(yield* distributeGebeurtenissen([abonnement], 100)) // 1
 *
 *   const round = { abonnement: abonnement.naam, houder, aantal: 10, lease: 60_000 }
 *   const [report] = yield* deliverGebeurtenissen({ ...round, beleid: defaultDeliveryPolicy, random: Random.next })
 *   console.log(report?.bezorging.gebeurtenis.soort, report?.outcome.soort)
 *   // klantcontact-geregistreerd onbestelbaar
 *
 *   const [dead] = yield* listUndeliverable(0, 10)
 *   if (dead === undefined) return
 *   console.log(dead.reden, yield* retryUndeliverable({ nummer: dead.nummer })) // http-410 1
 *   console.log(yield* dropUndeliverable({ abonnement: abonnement.naam })) // 0
 *
 *   // The operator takes the subscriber out of the settings.
 *   console.log((yield* listCancelledAbonnementen([])).map(({ aantal }) => aantal).join()) // 1
 *   console.log(yield* pruneCancelledAbonnement(abonnement.naam, [])) // 1
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer, sender)))
 * ```
 */
export const deliverGebeurtenissen = Effect.fn("bezorg")(
  function*({ beleid, random, ...query }: DeliverGebeurtenissenCommand) {
    const deliveries = yield* Deliveries
    const sender = yield* EventSender
    const { nu } = yield* RegisterClock

    const deliverOne = Effect.fnUntraced(function*(delivery: Delivery) {
      const uitkomst = yield* sender.send(delivery)
      const outcome = afterAttempt(delivery.pogingen, uitkomst, yield* nu, yield* random, beleid)
      const closed = yield* deliveries.closeAttempt(delivery, query.houder, outcome)
      return { bezorging: delivery, outcome: closed ? outcome : { soort: "verloren" } } satisfies DeliveryReport
    })

    const taken = yield* deliveries.take({ ...query, nu: yield* nu })
    const done = yield* Effect.forEach(taken, (delivery) => Effect.result(deliverOne(delivery)), {
      concurrency: "unbounded"
    })
    return yield* Effect.fromResult(Result.all(done))
  }
)
