import { Effect, Schema } from "effect"
import {
  type Abonnement,
  Abonnementnaam,
  type AttemptOutcome,
  deliverGebeurtenissen,
  Deliveries,
  type Delivery,
  type DeliveryPolicy,
  distributeGebeurtenissen,
  EventSender,
  type Gebeurtenissoort,
  type Handelingssoort,
  IdGenerator,
  listUndeliverable,
  type Medewerker,
  type RegisterUnavailable,
  Verantwoording,
  type VerantwoordRecord
} from "../../../src/index.ts"
import { freshKanaal } from "../worlds/fresh.ts"
import { balie, balieIdentity } from "./registratie.ts"

/** Fixed delays, and few attempts. */
export const beleid: DeliveryPolicy = { firstDelay: 1_000, longestDelay: 4_000, pogingen: 3 }

/** A subscriber that no other test of this run has. */
export const freshAbonnement = (
  soorten?: readonly [Gebeurtenissoort, ...ReadonlyArray<Gebeurtenissoort>]
): Abonnement => ({
  naam: Schema.decodeSync(Abonnementnaam)(freshKanaal().replace(" ", "-")),
  ...(soorten === undefined ? {} : { soorten })
})

/** A record that no other test of this run has; the register keeps nothing of it but its events. */
export const freshRecord: Effect.Effect<VerantwoordRecord, never, IdGenerator> = Effect.map(
  IdGenerator.use((ids) => ids.betrokkene),
  (id) => ({ soort: "betrokkene", id })
)

/** Puts an event about a record in the outbox. */
export const happens = (record: VerantwoordRecord, soort: Handelingssoort = "gewijzigd") =>
  Verantwoording.use((verantwoording) =>
    verantwoording.legVast([{ soort, record }], { naam: balie, identiteit: balieIdentity, verzoek: "verzoek-1" })
  )

/** Empties the outbox, which may hold events of other tests, `size` events at a time. */
export const distributeAll = (abonnementen: ReadonlyArray<Abonnement>, count = 500): Effect.Effect<
  void,
  Effect.Error<ReturnType<typeof distributeGebeurtenissen>>,
  Effect.Services<ReturnType<typeof distributeGebeurtenissen>>
> =>
  Effect.flatMap(
    distributeGebeurtenissen(abonnementen, count),
    (done) => done === 0 ? Effect.void : distributeAll(abonnementen, count)
  )

/** Delivers what is due to the subscriber, who gives this answer each time. */
export const deliverTo = (
  { naam }: Abonnement,
  answer: (delivery: Delivery) => AttemptOutcome | Effect.Effect<AttemptOutcome, RegisterUnavailable>,
  { aantal: count = 1_000, houder: holder = balie, lease = 60_000 }: {
    readonly aantal?: number
    readonly houder?: Medewerker
    readonly lease?: number
  } = {}
) =>
  Effect.provideService(
    deliverGebeurtenissen({
      abonnement: naam,
      houder: holder,
      aantal: count,
      lease,
      beleid,
      random: Effect.succeed(0)
    }),
    EventSender,
    {
      send: (delivery) =>
        Effect.suspend(() => {
          const gegeven = answer(delivery)
          return Effect.isEffect(gegeven) ? Effect.orDie(gegeven) : Effect.succeed(gegeven)
        })
    }
  )

export const accepted: AttemptOutcome = { soort: "aangenomen" }

export const failed: AttemptOutcome = { soort: "mislukt", reden: "http-503" }

export const cancelled: AttemptOutcome = { soort: "opgeheven", reden: "http-410" }

/** The events about this record that the subscriber is told now, when every answer is this one. */
export const heard = Effect.fnUntraced(
  function*(abonnement: Abonnement, record: VerantwoordRecord, answer = accepted) {
    const received: Array<Delivery> = []
    yield* deliverTo(abonnement, (delivery) => {
      if (delivery.gebeurtenis.subject.id === record.id) received.push(delivery)
      return answer
    })
    return received
  }
)

/** The kinds of the events that were told. */
export const soortenVan = (deliveries: ReadonlyArray<Delivery>) =>
  deliveries.map(({ gebeurtenis }) => gebeurtenis.soort)

/** The undeliverable events of one subscriber, whatever others have. */
export const undeliverableOf = ({ naam }: Abonnement) =>
  Effect.map(listUndeliverable(0, 10_000), (all) => all.filter(({ abonnement }) => abonnement === naam))

/** The number of events that wait for a subscriber. */
export const countOf = ({ naam }: Abonnement) =>
  Effect.map(
    Deliveries.use(({ count }) => count),
    (all) => all.find(({ abonnement }) => abonnement === naam)?.aantal ?? 0
  )
