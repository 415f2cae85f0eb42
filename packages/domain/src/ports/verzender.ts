import { Context, type Effect } from "effect"
import type { Bezorging } from "../gebeurtenissen/bezorging.ts"
import type { Uitkomst } from "../gebeurtenissen/na-poging.ts"

/** Tells a subscriber of an event. */
export class Verzender extends Context.Service<Verzender, {
  /** One attempt, which ends in time whatever the subscriber does; that it failed is an outcome too. */
  readonly verstuur: (bezorging: Bezorging) => Effect.Effect<Uitkomst>
}>()("@betrokkene/domain/Verzender") {}
