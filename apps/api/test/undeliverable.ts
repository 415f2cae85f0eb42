import {
  Abonnement,
  defaultDeliveryPolicy,
  deliverGebeurtenissen,
  distributeGebeurtenissen,
  EventSender,
  listUndeliverable,
  Medewerker,
  type UndeliverableEvent
} from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import type { TestApp } from "./harness.ts"

export const abonnement = Schema.decodeSync(Abonnement)({ naam: "zaaksysteem" })

const holder = Schema.decodeSync(Medewerker)("relay")

const round = Effect.gen(function*() {
  yield* distributeGebeurtenissen([abonnement], 500)
  yield* deliverGebeurtenissen({
    abonnement: abonnement.naam,
    houder: holder,
    aantal: 100,
    lease: 60_000,
    beleid: defaultDeliveryPolicy,
    random: Effect.succeed(0)
  })
  return yield* listUndeliverable(0, 100)
}).pipe(
  Effect.provideService(EventSender, { send: () => Effect.succeed({ soort: "opgeheven", reden: "http-410" }) })
)

/** Everything that happened is sent to a subscriber that is gone for good. Returns what is undeliverable then. */
export const undeliverable = ({ runtime }: TestApp): Promise<ReadonlyArray<UndeliverableEvent>> =>
  runtime.runPromise(round)
