import { Effect, Schema } from "effect"
import {
  type Abonnement,
  Abonnementnaam,
  deliver,
  Deliveries,
  type Delivery,
  type DeliveryPolicy,
  distributeGebeurtenissen,
  type Gebeurtenissoort,
  type Handelingssoort,
  IdGenerator,
  listUndeliverable,
  type Medewerker,
  type RegisterUnavailable,
  Sender,
  type Uitkomst,
  Verantwoording,
  type VerantwoordRecord
} from "../../../src/index.ts"
import { versKanaal } from "../worlds/fresh.ts"
import { balie } from "./command.ts"

/** Waits that are the same each time, and few attempts. */
export const beleid: DeliveryPolicy = { firstDelay: 1_000, longestDelay: 4_000, pogingen: 3 }

/** A subscriber that this run has not had. */
export const versAbonnement = (
  soorten?: readonly [Gebeurtenissoort, ...ReadonlyArray<Gebeurtenissoort>]
): Abonnement => ({
  naam: Schema.decodeSync(Abonnementnaam)(versKanaal().replace(" ", "-")),
  ...(soorten === undefined ? {} : { soorten })
})

/** A record that this run has not had; nothing is kept of it but that things happened to it. */
export const versRecord: Effect.Effect<VerantwoordRecord, never, IdGenerator> = Effect.map(
  IdGenerator.use((ids) => ids.betrokkene),
  (id) => ({ soort: "betrokkene", id })
)

/** Something happens to a record: it is in the outbox. */
export const happens = (record: VerantwoordRecord, soort: Handelingssoort = "gewijzigd") =>
  Verantwoording.use((verantwoording) =>
    verantwoording.legVast([{ soort, record }], { naam: balie, verzoek: "verzoek-1" })
  )

/** Empties the outbox, which may hold events of others, in steps of this size. */
export const distributeAll = (abonnementen: ReadonlyArray<Abonnement>, count = 500): Effect.Effect<
  void,
  Effect.Error<ReturnType<typeof distributeGebeurtenissen>>,
  Effect.Services<ReturnType<typeof distributeGebeurtenissen>>
> =>
  Effect.flatMap(
    distributeGebeurtenissen(abonnementen, count),
    (done) => done === 0 ? Effect.void : distributeAll(abonnementen, count)
  )

/** Tells the subscriber of what is due for him; `antwoord` is what he says to it. */
export const deliverTo = (
  { naam }: Abonnement,
  answer: (delivery: Delivery) => Uitkomst | Effect.Effect<Uitkomst, RegisterUnavailable>,
  { aantal: count = 1_000, houder: holder = balie, lease = 60_000 }: {
    readonly aantal?: number
    readonly houder?: Medewerker
    readonly lease?: number
  } = {}
) =>
  Effect.provideService(
    deliver({ abonnement: naam, houder: holder, aantal: count, lease, beleid, toeval: Effect.succeed(0) }),
    Sender,
    {
      send: (delivery) =>
        Effect.suspend(() => {
          const gegeven = answer(delivery)
          return Effect.isEffect(gegeven) ? Effect.orDie(gegeven) : Effect.succeed(gegeven)
        })
    }
  )

export const accepted: Uitkomst = { soort: "aangenomen" }

export const failed: Uitkomst = { soort: "mislukt", reden: "http-503" }

export const cancelled: Uitkomst = { soort: "opgeheven", reden: "http-410" }

/** What the subscriber is told now of this record, when he answers this each time. */
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

/** The kinds of what he was told. */
export const soortenVan = (deliveries: ReadonlyArray<Delivery>) =>
  deliveries.map(({ gebeurtenis }) => gebeurtenis.soort)

/** What is not tried any more of one subscriber, whatever others have. */
export const undeliverableOf = ({ naam }: Abonnement) =>
  Effect.map(listUndeliverable(0, 10_000), (all) => all.filter(({ abonnement }) => abonnement === naam))

/** How much waits for a subscriber. */
export const countOf = ({ naam }: Abonnement) =>
  Effect.map(
    Deliveries.use(({ tel }) => tel),
    (all) => all.find(({ abonnement }) => abonnement === naam)?.aantal ?? 0
  )
