import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import type { Herstelpunt } from "../../ports/herstelpunten.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
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
      const { partij, points } = yield* perform(takeover)
      yield* keepHerstelpunten(bevinding.id, points)
      const opgelost = decide(bevinding, {
        wijze: "hersteld",
        door,
        op: yield* RegisterClock.use((clock) => clock.nu)
      })
      yield* Bevindingen.use((bevindingen) => bevindingen.vervang(opgelost, bevinding.versie))
      return Option.some(partij)
    }))
  ).pipe(Effect.catchIf((fout) => fout._tag !== "RegisterUnavailable", () => Effect.succeedNone))
)

const perform = Effect.fnUntraced(function*({ gegevens, partij: voor }: Takeover) {
  if (voor === undefined) {
    const partij = yield* registreerPartij(gegevens)
    return { partij, points: [{ soort: "partij", voor: partij, na: partij, versieNa: partij.versie } as const] }
  }
  const partij = yield* wijzigPartij(voor.id, voor.versie, gegevens)
  const punt: Herstelpunt = { soort: "partij", voor, na: partij, versieNa: partij.versie }
  // A version that stayed would say that the partij was registered.
  return { partij, points: partij.versie === voor.versie ? [] : [punt] }
})
