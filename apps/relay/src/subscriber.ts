import type { Abonnement } from "@betrokkene/domain"
import type { Redacted } from "effect"

/** Who is told of events, where, and with which secret, by which he knows that it was us. */
export interface Subscriber {
  readonly subscription: Abonnement
  /** Where he is told. Not in a log: a path may hold a secret of his. */
  readonly url: Redacted.Redacted<string>
  /** The secrets that sign what he is told: two while one takes the place of the other. */
  readonly secrets: ReadonlyArray<Redacted.Redacted<string>>
  /** A bearer token, for who asks for one. */
  readonly token?: Redacted.Redacted<string>
}
