import { Effect, Stream } from "effect"
import { Clock } from "../../ports/clock.ts"
import { Dossiers } from "../../ports/dossiers.ts"
import { IdGenerator } from "../../ports/id-generator.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import { type Reconciliatie, type ReconciliatieRequest, steps } from "../../reconciliatie/reconciliatie.ts"
import { looksAt } from "../../reconciliatie/regels.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { keyRanges } from "./key-ranges.ts"

/**
 * Use case 8, the start: stores a run with parts of `partSize` records each, for the steps that one of its rules
 * looks at. Its watermark is taken before anything is read, so the next run from there misses nothing.
 */
export const beginReconciliatie = Effect.fn("beginReconciliatie")(
  function*(request: ReconciliatieRequest, holder: Medewerker, partSize: number) {
    const watermerk = yield* Dossiers.use((dossiers) => dossiers.changePosition)
    const nu = yield* Clock.use((clock) => clock.nu)
    const parts = yield* Effect.forEach(
      steps.filter((stap) => request.regels.some((regel) => looksAt(regel, stap))),
      (stap) =>
        Effect.map(
          Stream.runCollect(keyRanges(stap, {}, partSize)),
          (all) => all.map((range, place) => ({ stap, volgnummer: place + 1, range }))
        )
    )
    const reconciliatie: Reconciliatie = {
      id: yield* IdGenerator.use((ids) => ids.reconciliatie),
      houder: holder,
      begonnen: nu,
      peildatum: nu,
      watermerk,
      opdracht: request,
      toestand: "loopt"
    }
    yield* Reconciliaties.use((reconciliaties) => reconciliaties.begin(reconciliatie, parts.flat()))
    return reconciliatie
  }
)
