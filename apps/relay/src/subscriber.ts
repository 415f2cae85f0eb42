import type { Abonnement } from "@betrokkene/domain"
import type { Redacted } from "effect"

/** A program that gets events. */
export interface Subscriber {
  readonly subscription: Abonnement
  /** Where events are sent. Never in a log: its path may hold a secret. */
  readonly url: Redacted.Redacted<string>
  /** The secrets that sign messages: two while one replaces the other. */
  readonly secrets: ReadonlyArray<Redacted.Redacted<string>>
  /** A bearer token, if the subscriber wants one. */
  readonly token?: Redacted.Redacted<string>
}
