import { Effect } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { Transaction } from "../../ports/transaction.ts"
import { decide } from "../../reconciliatie/besluit.ts"
import type { BevindingReden } from "../../reconciliatie/bevinding.ts"
import { type BevindingCommand, openBevinding } from "./open-bevinding.ts"

/** The decision to reject a finding, with the reason, without anybody's data. */
export interface WijsBevindingAfCommand extends BevindingCommand {
  readonly reden: typeof BevindingReden.Type
}

/**
 * Rejects a finding. It stays rejected until a value that it rests on changes.
 *
 * Fails with {@link BevindingNietGevonden}, {@link BevindingNietOpen} or {@link VersieConflict}.
 *
 * Example: {@link accepteerBevinding}.
 */
export const wijsBevindingAf = Effect.fn("wijsBevindingAf")((command: WijsBevindingAfCommand) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const bevinding = yield* openBevinding(command)
      const op = yield* RegisterClock.use((clock) => clock.nu)
      const afgewezen = decide(bevinding, {
        wijze: "afgewezen",
        door: command.door,
        op,
        reden: command.reden
      })
      yield* Bevindingen.use((bevindingen) => bevindingen.vervang(afgewezen, bevinding.versie))
      return afgewezen
    }))
  )
)
