import type { Tijdstip } from "../values/tijdstip.ts"
import type { Gebeurtenis } from "../verantwoording/gebeurtenis.ts"
import { type Abonnement, type Abonnementnaam, isToldOf } from "./abonnement.ts"

/** An event with its number: of two about one record, the one with the higher number happened later. Numbers are not contiguous. */
export interface NumberedGebeurtenis {
  readonly gebeurtenis: Gebeurtenis
  readonly volgnummer: number
}

/** An event that a subscriber has yet to be told of. */
export interface PendingDelivery extends NumberedGebeurtenis {
  readonly abonnement: Abonnementnaam
}

/** The same, in the hands of who tells him. */
export interface Delivery extends PendingDelivery {
  readonly nummer: number
  /** How often it was tried, this time included. */
  readonly pogingen: number
}

/** A delivery that is not tried any more: a person decides. Later events about the same record wait behind it. */
export interface Undeliverable extends Delivery {
  /** A technical code, such as `http-410`. */
  readonly reden: string
  readonly sinds: Tijdstip
  /** How many deliveries wait for it. */
  readonly wachtenden: number
}

/** Whom to tell of these events. */
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
