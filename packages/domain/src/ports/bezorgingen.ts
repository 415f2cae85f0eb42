import { Context, type Effect } from "effect"
import type { Abonnementnaam } from "../gebeurtenissen/abonnement.ts"
import type { Bezorging, GenummerdeGebeurtenis, Onbestelbaar, TeBezorgen } from "../gebeurtenissen/bezorging.ts"
import type { Afloop } from "../gebeurtenissen/na-poging.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { RegisterOnbereikbaar } from "./register-onbereikbaar.ts"

/** Which deliveries are asked for, by whom. */
export interface Bezorgvraag {
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
export type Onbestelbaarkeuze = { readonly nummer: number } | { readonly abonnement: Abonnementnaam }

/** The way of events to subscribers: first in the outbox, where whoever changes a record puts them, then a delivery for each subscriber. */
export class Bezorgingen extends Context.Service<Bezorgingen, {
  /**
   * Takes at most so many events out of the outbox, the lowest numbers first. They are gone when the open transaction succeeds. None while
   * another transaction is at it: of one record, events leave the outbox in the order of their numbers.
   */
  readonly neemGebeurtenissen: (
    aantal: number
  ) => Effect.Effect<ReadonlyArray<GenummerdeGebeurtenis>, RegisterOnbereikbaar>
  /** Deliveries that are due at `vanaf`. */
  readonly voegToe: (
    bezorgingen: ReadonlyArray<TeBezorgen>,
    vanaf: Tijdstip
  ) => Effect.Effect<void, RegisterOnbereikbaar>
  /**
   * Gives deliveries that are due and that nobody is at to `houder`, those that are due longest first. Of one record only the first: what
   * comes after it waits until that is delivered or dropped.
   */
  readonly neem: (vraag: Bezorgvraag) => Effect.Effect<ReadonlyArray<Bezorging>, RegisterOnbereikbaar>
  /** How an attempt ended. False: the delivery is not with this holder any more, and nothing was done. */
  readonly sluitPoging: (
    bezorging: Bezorging,
    houder: Medewerker,
    afloop: Afloop
  ) => Effect.Effect<boolean, RegisterOnbereikbaar>
  /** At most so many of what is not tried any more, in the order of their numbers, those above `na`. */
  readonly onbestelbare: (
    na: number,
    aantal: number
  ) => Effect.Effect<ReadonlyArray<Onbestelbaar>, RegisterOnbereikbaar>
  /** What was not tried any more is due at `vanaf`, as if it was never tried; answers how many there were. */
  readonly probeerOpnieuw: (keuze: Onbestelbaarkeuze, vanaf: Tijdstip) => Effect.Effect<number, RegisterOnbereikbaar>
  /** The subscriber is not told of what was not tried any more, and what comes after it is due at `vanaf`; answers how many there were. */
  readonly laatVallen: (keuze: Onbestelbaarkeuze, vanaf: Tijdstip) => Effect.Effect<number, RegisterOnbereikbaar>
  /** How many deliveries there are for each subscriber that has any, in the order of their names. */
  readonly tel: Effect.Effect<
    ReadonlyArray<{ readonly abonnement: Abonnementnaam; readonly aantal: number }>,
    RegisterOnbereikbaar
  >
  /** Nothing waits for a subscriber any more, whatever became of it; answers how many there were. */
  readonly wisAbonnement: (abonnement: Abonnementnaam) => Effect.Effect<number, RegisterOnbereikbaar>
}>()("@betrokkene/domain/Bezorgingen") {}
