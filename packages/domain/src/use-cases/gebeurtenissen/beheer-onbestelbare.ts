import { Effect } from "effect"
import { Bezorgingen, type Onbestelbaarkeuze } from "../../ports/bezorgingen.ts"
import { Klok } from "../../ports/klok.ts"

/** What is not tried any more: at most so many, in the order of their numbers, those above `na`. */
export const zoekOnbestelbare = Effect.fn("zoekOnbestelbare")((na: number, aantal: number) =>
  Bezorgingen.use((bezorgingen) => bezorgingen.onbestelbare(na, aantal))
)

/** Tries what was not tried any more again from now, as if it was never tried; answers how many there were. */
export const probeerOnbestelbareOpnieuw = Effect.fn("probeerOnbestelbareOpnieuw")(function*(keuze: Onbestelbaarkeuze) {
  const { nu } = yield* Klok
  return yield* (yield* Bezorgingen).probeerOpnieuw(keuze, yield* nu)
})

/** Never tells the subscriber of what was not tried any more, so that what comes after it may go; answers how many there were. */
export const laatOnbestelbareVallen = Effect.fn("laatOnbestelbareVallen")(function*(keuze: Onbestelbaarkeuze) {
  const { nu } = yield* Klok
  return yield* (yield* Bezorgingen).laatVallen(keuze, yield* nu)
})
