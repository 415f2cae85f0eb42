import { Effect } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { Transaction } from "../../ports/transaction.ts"
import { decide, mayDecide } from "../../reconciliatie/besluit.ts"
import { checkVersie } from "../check-versie.ts"
import { BevindingNietAfgewezen } from "./reconciliatie-errors.ts"
import type { WijsBevindingAfCommand } from "./wijs-bevinding-af.ts"
import { bevindingMetId } from "./zoek-bevindingen.ts"

/** The decision to open a finding again, with the reason, without anybody's data. */
export type HeropenBevindingCommand = WijsBevindingAfCommand

/**
 * Opens a rejected finding again, also one that was rejected because it was undone. Its proposal can be accepted again,
 * if it still holds. Fails with `BevindingNietAfgewezen` if the finding is not rejected.
 *
 * Also fails with {@link BevindingNietGevonden} or {@link VersieConflict}.
 *
 * Example: {@link accepteerBevinding}.
 */
export const heropenBevinding = Effect.fn("heropenBevinding")((
  { bevinding: id, door, reden, versie }: HeropenBevindingCommand
) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const bevinding = yield* bevindingMetId(id)
      yield* checkVersie(bevinding, versie)
      if (!mayDecide(bevinding, "heropend")) {
        return yield* new BevindingNietAfgewezen({ bevinding: id, toestand: bevinding.toestand })
      }
      const heropend = decide(bevinding, {
        wijze: "heropend",
        door,
        op: yield* RegisterClock.use((clock) => clock.nu),
        reden
      })
      yield* Bevindingen.use((bevindingen) => bevindingen.vervang(heropend, bevinding.versie))
      return heropend
    }))
  )
)
