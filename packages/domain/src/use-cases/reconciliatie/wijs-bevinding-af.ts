import { Effect } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Clock } from "../../ports/clock.ts"
import { Transaction } from "../../ports/transaction.ts"
import { decide } from "../../reconciliatie/besluit.ts"
import type { Reden } from "../../reconciliatie/bevinding.ts"
import { type BevindingCommand, openBevinding } from "./open-bevinding.ts"

/** A finding to reject, and why, told without anybody's data. */
export interface WijsAfCommand extends BevindingCommand {
  readonly reden: typeof Reden.Type
}

/** Rejects a finding: it stays rejected until a value that it rests on changes. */
export const wijsBevindingAf = Effect.fn("wijsBevindingAf")((opdracht: WijsAfCommand) =>
  Transaction.use((transactie) =>
    transactie.run(Effect.gen(function*() {
      const bevinding = yield* openBevinding(opdracht)
      const op = yield* Clock.use((klok) => klok.nu)
      const afgewezen = decide(bevinding, "afgewezen", {
        wijze: "afgewezen",
        door: opdracht.door,
        op,
        reden: opdracht.reden
      })
      yield* Bevindingen.use((bevindingen) => bevindingen.vervang(afgewezen, bevinding.versie))
      return afgewezen
    }))
  )
)
