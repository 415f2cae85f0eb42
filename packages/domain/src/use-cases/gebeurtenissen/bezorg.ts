import { Effect, Result } from "effect"
import type { Bezorging } from "../../gebeurtenissen/bezorging.ts"
import { type Afloop, naPoging } from "../../gebeurtenissen/na-poging.ts"
import type { Bezorgbeleid } from "../../gebeurtenissen/wachttijd.ts"
import { Bezorgingen, type Bezorgvraag } from "../../ports/bezorgingen.ts"
import { Klok } from "../../ports/klok.ts"
import { Verzender } from "../../ports/verzender.ts"

/** To deliver for a while: what, and how; `toeval` gives a number from 0 up to 1. */
export interface BezorgOpdracht extends Omit<Bezorgvraag, "nu"> {
  readonly beleid: Bezorgbeleid
  readonly toeval: Effect.Effect<number>
}

/** What became of a delivery; `verloren`: it took so long that it went to another, who does it again. */
export interface Bezorgverslag {
  readonly bezorging: Bezorging
  readonly afloop: Afloop | { readonly soort: "verloren" }
}

/**
 * Tells a subscriber of what is due for him, all at once, and of one record nothing before what came before it. At least once: what was
 * sent and could not be marked as such is sent again, under the same id. It fails only when all that was sent is done with.
 */
export const bezorg = Effect.fn("bezorg")(function*({ beleid, toeval, ...vraag }: BezorgOpdracht) {
  const bezorgingen = yield* Bezorgingen
  const verzender = yield* Verzender
  const { nu } = yield* Klok

  const bezorgEen = Effect.fnUntraced(function*(bezorging: Bezorging) {
    const uitkomst = yield* verzender.verstuur(bezorging)
    const afloop = naPoging(bezorging.pogingen, uitkomst, yield* nu, yield* toeval, beleid)
    const gesloten = yield* bezorgingen.sluitPoging(bezorging, vraag.houder, afloop)
    return { bezorging, afloop: gesloten ? afloop : { soort: "verloren" } } satisfies Bezorgverslag
  })

  const genomen = yield* bezorgingen.neem({ ...vraag, nu: yield* nu })
  const gedaan = yield* Effect.forEach(genomen, (bezorging) => Effect.result(bezorgEen(bezorging)), {
    concurrency: "unbounded"
  })
  return yield* Effect.fromResult(Result.all(gedaan))
})
