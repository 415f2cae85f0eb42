import type { Tijdstip } from "../values/tijdstip.ts"
import type { Gebeurtenis } from "../verantwoording/gebeurtenis.ts"
import { type Abonnement, type Abonnementnaam, isToldOf } from "./abonnement.ts"

/**
 * An event with its sequence number. Of two events about one record, the one with the higher number happened later.
 * Numbers have gaps.
 */
export interface NumberedGebeurtenis {
  readonly gebeurtenis: Gebeurtenis
  readonly volgnummer: number
}

/** An event that still has to be delivered to a subscriber. */
export interface PendingDelivery extends NumberedGebeurtenis {
  readonly abonnement: Abonnementnaam
}

/** A delivery that a relay has leased. */
export interface Delivery extends PendingDelivery {
  readonly nummer: number
  /** Number of attempts, including this one. */
  readonly pogingen: number
}

/**
 * A dead letter: a delivery that is no longer tried, until a person decides. Later events about the same record wait
 * behind it.
 */
export interface UndeliverableEvent extends Delivery {
  /** A technical code, such as `http-410`. */
  readonly reden: string
  readonly sinds: Tijdstip
  /** Number of deliveries that wait behind it. */
  readonly waiting: number
}

/** The deliveries that these events lead to: one for each subscriber that wants the event. */
export const pendingDeliveries = (
  gebeurtenissen: ReadonlyArray<NumberedGebeurtenis>,
  abonnementen: ReadonlyArray<Abonnement>
): ReadonlyArray<PendingDelivery> =>
  gebeurtenissen.flatMap((numbered) =>
    abonnementen.filter((abonnement) => isToldOf(abonnement, numbered.gebeurtenis)).map(({ naam }) => ({
      ...numbered,
      abonnement: naam
    }))
  )
