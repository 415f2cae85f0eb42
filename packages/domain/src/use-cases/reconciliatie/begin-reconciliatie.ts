import { Effect, Option, Stream } from "effect"
import { Dossiers } from "../../ports/dossiers.ts"
import { IdGenerator } from "../../ports/id-generator.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { Transaction } from "../../ports/transaction.ts"
import { passedTerms } from "../../reconciliatie/passed-terms.ts"
import { type Reconciliatie, type ReconciliatieRequest, reconciliatieSteps } from "../../reconciliatie/reconciliatie.ts"
import { looksAt } from "../../reconciliatie/regels.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { keyRanges } from "./key-ranges.ts"
import { selectionOf } from "./selection-of.ts"

/**
 * Use case 8, the start: stores a run with parts of `partSize` records each, for the steps that one of its rules
 * looks at. Its watermark is taken before anything is read, so the next run from there misses nothing. A run that goes on
 * from an earlier one selects its records first, all at one time.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   abortReconciliatie,
 *   beginReconciliatie,
 *   completeReconciliatie,
 *   geenBeleid,
 *   Klantcontactgegevens,
 *   Medewerker,
 *   processReconciliatiePart,
 *   progressOfReconciliatie,
 *   prunePastTerms,
 *   reconciliatieMetId,
 *   Reconciliaties,
 *   registreerKlantcontact,
 *   setReconciliatiePartAside,
 *   zoekBevindingen,
 *   zoekReconciliaties
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Option, Schema } from "effect"
 *
 * const houder = Schema.decodeSync(Medewerker)("nacht")
 * const request = { regels: ["geen-betrokkene"], proef: false, beleid: geenBeleid } as const
 *
 * const gegevens = Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" })
 * const program = Effect.gen(function*() {
 *   yield* registreerKlantcontact(gegevens)
 *
 *   const night = yield* beginReconciliatie(request, houder, 100)
 *   const { takePart } = yield* Reconciliaties
 *   for (;;) {
 *     const part = yield* takePart(night.id, houder, 60_000)
 *     if (Option.isNone(part)) break
 *     yield* processReconciliatiePart(night, part.value, houder).pipe(
 *       // A part that fails as a whole must not stop the night.
 *       Effect.catchDefect(() => setReconciliatiePartAside(night, part.value, houder))
 *     )
 *   }
 *   yield* prunePastTerms(request.beleid)
 *   const done = yield* completeReconciliatie(night, houder)
 *   console.log(done.toestand, done.cijfers?.regels[0]?.nieuw) // klaar 1
 *   const { records: [found] } = yield* zoekBevindingen({}, { ascending: true, aantal: 10 })
 *   console.log(found?.regel, found?.toestand) // geen-betrokkene open
 *
 *   const next = yield* beginReconciliatie(request, houder, 100)
 *   console.log((yield* progressOfReconciliatie(next.id)).stappen[0]?.done) // 0
 *   yield* abortReconciliatie(next)
 *   console.log((yield* reconciliatieMetId(next.id)).toestand) // afgebroken
 *   console.log((yield* zoekReconciliaties({ ascending: true, aantal: 10 })).records.length) // 2
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const beginReconciliatie = Effect.fn("beginReconciliatie")(
  function*(request: ReconciliatieRequest, holder: Medewerker, partSize: number) {
    const watermerk = yield* Dossiers.use((dossiers) => dossiers.changePosition)
    const nu = yield* RegisterClock.use((clock) => clock.nu)
    const reconciliatie: Reconciliatie = {
      id: yield* IdGenerator.use((ids) => ids.reconciliatie),
      houder: holder,
      begonnen: nu,
      peildatum: nu,
      watermerk,
      opdracht: request,
      toestand: "loopt"
    }
    yield* Transaction.use((transaction) => transaction.run(planned(reconciliatie, partSize)))
    return reconciliatie
  }
)

const planned = Effect.fnUntraced(function*(reconciliatie: Reconciliatie, partSize: number) {
  const { beleid, regels, sinds, vorige } = reconciliatie.opdracht
  const reconciliaties = yield* Reconciliaties
  if (sinds !== undefined) {
    const earlier = vorige === undefined ? Option.none<Reconciliatie>() : yield* reconciliaties.zoek(vorige)
    const terms = passedTerms(beleid, Option.getOrUndefined(earlier)?.peildatum, reconciliatie.peildatum)
    yield* Dossiers.use((dossiers) =>
      dossiers.select({
        reconciliatie: reconciliatie.id,
        sinds,
        grootsteBlok: beleid.grootsteBlok,
        gronden: beleid.koppelOpGronden,
        terms
      })
    )
  }
  const parts = yield* Effect.forEach(
    reconciliatieSteps.filter((stap) => regels.some((regel) => looksAt(regel, stap))),
    (stap) =>
      Effect.map(
        Stream.runCollect(keyRanges(stap, {}, partSize, selectionOf(reconciliatie))),
        (all) => all.map((range, place) => ({ stap, volgnummer: place + 1, range }))
      )
  )
  yield* reconciliaties.begin(reconciliatie, parts.flat())
})
