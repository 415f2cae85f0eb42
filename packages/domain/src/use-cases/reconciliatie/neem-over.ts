import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import type { Herstelpunt } from "../../ports/herstelpunten.ts"
import { Klok } from "../../ports/klok.ts"
import { Transactie } from "../../ports/transactie.ts"
import { beslis } from "../../reconciliatie/besluit.ts"
import type { GemeldeBevinding } from "../../reconciliatie/bevinding.ts"
import type { Overname } from "../../reconciliatie/vergelijken/oordeel.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { registreerPartij, wijzigPartij } from "../beheer-partij.ts"
import { bewaarHerstelpunten } from "./bewaar-herstelpunten.ts"

/**
 * Carries out an open finding by what the other register has: registers the partij that it knows, or changes the one that was compared
 * as anybody else would. Answers the partij as it is then; none where somebody was ahead, or has the identificator: the finding stays
 * open.
 */
export const neemOver = Effect.fn("neemOver")((bevinding: GemeldeBevinding, overname: Overname, door: Medewerker) =>
  Transactie.use((transactie) =>
    transactie.uitvoeren(Effect.gen(function*() {
      const { partij, punt } = yield* voerUit(overname)
      yield* bewaarHerstelpunten(bevinding.id, [punt])
      const opgelost = beslis(bevinding, "opgelost", {
        wijze: "hersteld",
        door,
        op: yield* Klok.use((klok) => klok.nu)
      })
      yield* Bevindingen.use((bevindingen) => bevindingen.vervang(opgelost, bevinding.versie))
      return Option.some(partij)
    }))
  ).pipe(Effect.catchIf((fout) => fout._tag !== "RegisterOnbereikbaar", () => Effect.succeedNone))
)

const voerUit = Effect.fnUntraced(function*({ gegevens, partij: voor }: Overname) {
  const partij = voor === undefined
    ? yield* registreerPartij(gegevens)
    : yield* wijzigPartij(voor.id, voor.versie, gegevens)
  return { partij, punt: { soort: "partij", voor: voor ?? partij, versieNa: partij.versie } satisfies Herstelpunt }
})
