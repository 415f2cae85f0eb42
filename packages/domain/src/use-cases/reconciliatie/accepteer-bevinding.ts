import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Klok } from "../../ports/klok.ts"
import { Transactie } from "../../ports/transactie.ts"
import { beslis } from "../../reconciliatie/besluit.ts"
import type { GemeldeBevinding } from "../../reconciliatie/bevinding.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { brengTenUitvoer } from "./breng-ten-uitvoer.ts"
import { nogSteedsZo } from "./nog-steeds-zo.ts"
import { type BevindingOpdracht, openBevinding } from "./open-bevinding.ts"
import { BevindingVerouderd, GeenVoorstel } from "./reconciliatie-errors.ts"

/**
 * Carries out what an open finding proposes, if it is still so in the records as they are now, in one transaction: a proposal that has
 * gone stale never links or changes anybody. One that is no longer so is refused, and solved. Answers the finding as it is accepted; of
 * one that anonymises nothing is kept.
 */
export const accepteerBevinding = Effect.fn("accepteerBevinding")((opdracht: BevindingOpdracht) =>
  Effect.flatMap(
    Transactie.use((transactie) => transactie.uitvoeren(accepteer(opdracht))),
    // Only now: within the transaction the refusal would undo that the finding is solved.
    Option.match({
      onNone: () => Effect.fail(new BevindingVerouderd({ bevinding: opdracht.bevinding })),
      onSome: Effect.succeed
    })
  )
)

const accepteer = Effect.fnUntraced(function*(opdracht: BevindingOpdracht) {
  const bevinding = yield* openBevinding(opdracht)
  const { voorstel } = bevinding
  if (voorstel === undefined) return yield* new GeenVoorstel({ bevinding: bevinding.id })
  const gezien = yield* nogSteedsZo(bevinding)
  if (Option.isNone(gezien)) return yield* losOp(bevinding, opdracht.door)
  const uitvoering = Effect.asSome(
    brengTenUitvoer(bevinding, voorstel, gezien.value, opdracht.door, { toestand: "geaccepteerd", wijze: "uitgevoerd" })
  )
  return voorstel.soort === "adressen-verwijderen"
    ? yield* Effect.catchTag(uitvoering, "VersieConflict", () => losOp(bevinding, opdracht.door))
    : yield* uitvoering
})

const losOp = Effect.fnUntraced(function*(bevinding: GemeldeBevinding, door: Medewerker) {
  const opgelost = beslis(bevinding, "opgelost", { wijze: "verdwenen", door, op: yield* Klok.use((klok) => klok.nu) })
  yield* Bevindingen.use((bevindingen) => bevindingen.vervang(opgelost, bevinding.versie))
  return Option.none<GemeldeBevinding>()
})
