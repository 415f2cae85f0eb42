import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Clock } from "../../ports/clock.ts"
import type { Herstelpunt } from "../../ports/herstelpunten.ts"
import { Transaction } from "../../ports/transaction.ts"
import { decide } from "../../reconciliatie/besluit.ts"
import type { ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import type { Takeover } from "../../reconciliatie/vergelijken/assess.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { registreerPartij, wijzigPartij } from "../beheer-partij.ts"
import { keepHerstelpunten } from "./keep-herstelpunten.ts"

/**
 * Carries out an open finding with the other register's data: registers the partij, or changes the one that was
 * compared. Returns the partij. None, with the finding still open, if it changed meanwhile or another partij has
 * the identificator.
 */
export const takeOver = Effect.fn("neemOver")((bevinding: ReportedBevinding, takeover: Takeover, door: Medewerker) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const { partij, punt } = yield* perform(takeover)
      yield* keepHerstelpunten(bevinding.id, [punt])
      const opgelost = decide(bevinding, "opgelost", {
        wijze: "hersteld",
        door,
        op: yield* Clock.use((clock) => clock.nu)
      })
      yield* Bevindingen.use((bevindingen) => bevindingen.vervang(opgelost, bevinding.versie))
      return Option.some(partij)
    }))
  ).pipe(Effect.catchIf((fout) => fout._tag !== "RegisterUnavailable", () => Effect.succeedNone))
)

const perform = Effect.fnUntraced(function*({ gegevens, partij: voor }: Takeover) {
  const partij = voor === undefined
    ? yield* registreerPartij(gegevens)
    : yield* wijzigPartij(voor.id, voor.versie, gegevens)
  return { partij, punt: { soort: "partij", voor: voor ?? partij, versieNa: partij.versie } satisfies Herstelpunt }
})
