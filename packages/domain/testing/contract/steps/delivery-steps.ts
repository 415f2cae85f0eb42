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
export const gebeurt = (record: VerantwoordRecord, soort: Handelingssoort = "gewijzigd") =>
  Verantwoording.use((verantwoording) =>
    verantwoording.legVast([{ soort, record }], { naam: balie, verzoek: "verzoek-1" })
  )

/** Empties the outbox, which may hold events of others, in steps of this size. */
export const verdeelAlles = (abonnementen: ReadonlyArray<Abonnement>, aantal = 500): Effect.Effect<
  void,
  Effect.Error<ReturnType<typeof distributeGebeurtenissen>>,
  Effect.Services<ReturnType<typeof distributeGebeurtenissen>>
> =>
  Effect.flatMap(
    distributeGebeurtenissen(abonnementen, aantal),
    (gedaan) => gedaan === 0 ? Effect.void : verdeelAlles(abonnementen, aantal)
  )

/** Tells the subscriber of what is due for him; `antwoord` is what he says to it. */
export const bezorgAan = (
  { naam }: Abonnement,
  antwoord: (bezorging: Delivery) => Uitkomst | Effect.Effect<Uitkomst, RegisterUnavailable>,
  { aantal = 1_000, houder = balie, lease = 60_000 }: {
    readonly aantal?: number
    readonly houder?: Medewerker
    readonly lease?: number
  } = {}
) =>
  Effect.provideService(
    deliver({ abonnement: naam, houder, aantal, lease, beleid, toeval: Effect.succeed(0) }),
    Sender,
    {
      send: (bezorging) =>
        Effect.suspend(() => {
          const gegeven = antwoord(bezorging)
          return Effect.isEffect(gegeven) ? Effect.orDie(gegeven) : Effect.succeed(gegeven)
        })
    }
  )

export const aangenomen: Uitkomst = { soort: "aangenomen" }

export const mislukt: Uitkomst = { soort: "mislukt", reden: "http-503" }

export const opgeheven: Uitkomst = { soort: "opgeheven", reden: "http-410" }

/** What the subscriber is told now of this record, when he answers this each time. */
export const gehoord = Effect.fnUntraced(
  function*(abonnement: Abonnement, record: VerantwoordRecord, antwoord = aangenomen) {
    const ontvangen: Array<Delivery> = []
    yield* bezorgAan(abonnement, (bezorging) => {
      if (bezorging.gebeurtenis.subject.id === record.id) ontvangen.push(bezorging)
      return antwoord
    })
    return ontvangen
  }
)

/** The kinds of what he was told. */
export const soortenVan = (bezorgingen: ReadonlyArray<Delivery>) =>
  bezorgingen.map(({ gebeurtenis }) => gebeurtenis.soort)

/** What is not tried any more of one subscriber, whatever others have. */
export const onbestelbareVan = ({ naam }: Abonnement) =>
  Effect.map(listUndeliverable(0, 10_000), (alle) => alle.filter(({ abonnement }) => abonnement === naam))

/** How much waits for a subscriber. */
export const aantalVan = ({ naam }: Abonnement) =>
  Effect.map(
    Deliveries.use(({ tel }) => tel),
    (alle) => alle.find(({ abonnement }) => abonnement === naam)?.aantal ?? 0
  )
