import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Clock } from "../../ports/clock.ts"
import { Transaction } from "../../ports/transaction.ts"
import { decide } from "../../reconciliatie/besluit.ts"
import type { ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { carryOut } from "./carry-out.ts"
import { type BevindingCommand, openBevinding } from "./open-bevinding.ts"
import { BevindingVerouderd, GeenVoorstel } from "./reconciliatie-errors.ts"
import { nogSteedsZo } from "./still-so.ts"

/**
 * Carries out what an open finding proposes, if it is still so in the records as they are now, in one transaction: a proposal that has
 * gone stale never links or changes anybody. One that is no longer so is refused, and solved. Answers the finding as it is accepted; of
 * one that anonymises nothing is kept.
 */
export const accepteerBevinding = Effect.fn("accepteerBevinding")((opdracht: BevindingCommand) =>
  Effect.flatMap(
    Transaction.use((transactie) => transactie.run(accepteer(opdracht))),
    // Only now: within the transaction the refusal would undo that the finding is solved.
    Option.match({
      onNone: () => Effect.fail(new BevindingVerouderd({ bevinding: opdracht.bevinding })),
      onSome: Effect.succeed
    })
  )
)

const accepteer = Effect.fnUntraced(function*(opdracht: BevindingCommand) {
  const bevinding = yield* openBevinding(opdracht)
  const { voorstel } = bevinding
  if (voorstel === undefined) return yield* new GeenVoorstel({ bevinding: bevinding.id })
  const gezien = yield* nogSteedsZo(bevinding)
  if (Option.isNone(gezien)) return yield* resolve(bevinding, opdracht.door)
  const uitvoering = Effect.asSome(
    carryOut(bevinding, voorstel, gezien.value, opdracht.door, { toestand: "geaccepteerd", wijze: "uitgevoerd" })
  )
  return voorstel.soort === "adressen-verwijderen"
    ? yield* Effect.catchTag(uitvoering, "VersieConflict", () => resolve(bevinding, opdracht.door))
    : yield* uitvoering
})

const resolve = Effect.fnUntraced(function*(bevinding: ReportedBevinding, door: Medewerker) {
  const opgelost = decide(bevinding, "opgelost", { wijze: "verdwenen", door, op: yield* Clock.use((klok) => klok.nu) })
  yield* Bevindingen.use((bevindingen) => bevindingen.vervang(opgelost, bevinding.versie))
  return Option.none<ReportedBevinding>()
})
