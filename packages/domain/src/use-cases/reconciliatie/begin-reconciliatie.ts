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
 * Use case 8, the start: a run with its parts of `deelgrootte` records each, for the steps that one of its rules looks at. Its watermark
 * is from before anything is read, so that the next run since then misses nothing.
 */
export const beginReconciliatie = Effect.fn("beginReconciliatie")(
  function*(opdracht: ReconciliatieRequest, houder: Medewerker, deelgrootte: number) {
    const watermerk = yield* Dossiers.use((dossiers) => dossiers.changePosition)
    const nu = yield* Clock.use((klok) => klok.nu)
    const delen = yield* Effect.forEach(
      steps.filter((stap) => opdracht.regels.some((regel) => looksAt(regel, stap))),
      (stap) =>
        Effect.map(
          Stream.runCollect(keyRanges(stap, {}, deelgrootte)),
          (all) => all.map((strook, plaats) => ({ stap, volgnummer: plaats + 1, strook }))
        )
    )
    const reconciliatie: Reconciliatie = {
      id: yield* IdGenerator.use((ids) => ids.reconciliatie),
      houder,
      begonnen: nu,
      peildatum: nu,
      watermerk,
      opdracht,
      toestand: "loopt"
    }
    yield* Reconciliaties.use((reconciliaties) => reconciliaties.begin(reconciliatie, delen.flat()))
    return reconciliatie
  }
)
