import { DateTime, Effect, Option, Schema } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Dossiers } from "../../ports/dossiers.ts"
import { Herstelpunten } from "../../ports/herstelpunten.ts"
import { Raadplegingen } from "../../ports/raadplegingen.ts"
import { Reconciliaties, type ReconciliatieStepProgress } from "../../ports/reconciliaties.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { Transaction } from "../../ports/transaction.ts"
import type { Beleid } from "../../reconciliatie/beleid.ts"
import { sumCounts } from "../../reconciliatie/counts.ts"
import { maximumDaysSincePrevious } from "../../reconciliatie/maximum-days-since-previous.ts"
import {
  type Reconciliatie,
  type ReconciliatieCounts,
  type ReconciliatieFigures,
  reconciliatieSteps,
  type RegelFigure
} from "../../reconciliatie/reconciliatie.ts"
import { looksAt, type Regel, regelnamen } from "../../reconciliatie/regels.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { Tijdstip } from "../../values/tijdstip.ts"
import { pruneIdempotency } from "../prune-idempotency.ts"
import { closeReconciliatie } from "./close-reconciliatie.ts"
import type { RegisterComparison } from "./compare-with-ander-register.ts"
import { ReconciliatieLooptNog } from "./reconciliatie-errors.ts"
import { selectionOf } from "./selection-of.ts"

/** How long a repeated request finds the answer under its Idempotency-Key. */
const keyRetention = { hours: 48 }

/** How long a repair can be undone. The herstelpunten are personal data, also of deleted records. */
const undoRetention = { hours: 24 * 90 }

/**
 * Removed redundant data is kept without this limit: a betrokkene gets it back on unlinking, whenever that is
 * (B10).
 */
const undoableRegels = regelnamen.filter((regel) => regel !== "overbodige-afwijking")

/** How long a run is kept with its figures, to compare years. */
const runRetention = { hours: 24 * 730 }

/**
 * Use case 8, the end, when all parts are done or dropped. Findings of the run's rules that it did not see are
 * solved, except for rules with a dropped part. Data past its retention is deleted, and the run is closed with its
 * figures. A trial changes only itself. `compared` is the result of a comparison with another register in this run.
 * A run that had already ended is returned unchanged. Fails with `ReconciliatieLooptNog` while parts are open.
 *
 * Example: {@link beginReconciliatie}.
 */
export const completeReconciliatie = Effect.fn("rondReconciliatieAf")(function*(
  reconciliatie: Reconciliatie,
  holder: Medewerker,
  compared: Pick<RegisterComparison, "regels" | "opgelost"> = { regels: [], opgelost: new Map() }
) {
  const largeBlocks = yield* largeBlocksFor(reconciliatie)
  // Before the transaction, which would else keep the read log locked until its end.
  if (!reconciliatie.opdracht.proef) yield* pruneRaadplegingen(reconciliatie.opdracht.beleid)
  return yield* Transaction.use((transaction) =>
    transaction.run(complete(reconciliatie, holder, largeBlocks, compared))
  )
})

/** The rules that look for the same person by values that many may share. */
const comparing: ReadonlyArray<Regel> = ["mogelijke-partij", "meer-mogelijke-partijen", "dubbele-partij-vermoeden"]

/** Counting them reads every partij, so a run that goes on from an earlier one has the figures of that one. */
const largeBlocksFor = Effect.fnUntraced(function*({ opdracht: { beleid, regels, sinds, vorige } }: Reconciliatie) {
  if (!regels.some((regel) => comparing.includes(regel))) return []
  if (sinds === undefined) return yield* Dossiers.use((dossiers) => dossiers.largeBlocks(beleid.grootsteBlok))
  const earlier = vorige === undefined
    ? Option.none<Reconciliatie>()
    : yield* Reconciliaties.use((reconciliaties) => reconciliaties.zoek(vorige))
  return Option.getOrUndefined(earlier)?.cijfers?.groteBlokken ?? []
})

const complete = Effect.fnUntraced(
  function*(
    { id, ...earlier }: Reconciliatie,
    holder: Medewerker,
    largeBlocks: ReconciliatieFigures["groteBlokken"],
    compared: Pick<RegisterComparison, "regels" | "opgelost">
  ) {
    const reconciliaties = yield* Reconciliaties
    const bevindingen = yield* Bevindingen
    const reconciliatie = Option.getOrElse(yield* reconciliaties.zoek(id), (): Reconciliatie => ({ id, ...earlier }))
    if (reconciliatie.toestand !== "loopt") return reconciliatie
    const progress = yield* endedProgress(id)
    const { proef, regels } = reconciliatie.opdracht
    const nu = yield* RegisterClock.use((clock) => clock.nu)
    const opgelost: ReadonlyMap<Regel, number> = proef
      ? new Map()
      : yield* bevindingen.resolve(
        id,
        resolvable(regels, progress),
        selectionOf(reconciliatie) !== undefined,
        holder,
        nu
      )
    const open = yield* bevindingen.countOpen
    const counts = sumCounts([...progress, { gelezen: 0, regels: compared.regels }])
    const mislukteDelen = progress.reduce((sum, { failed }) => sum + failed, 0)
    const { aantal: terzijde } = yield* reconciliaties.terzijde(id)
    const vergetenIdempotentiesleutels = proef ? 0 : yield* prunePastRetention(nu)
    const cijfers: ReconciliatieFigures = {
      gelezen: counts.gelezen,
      regels: regelnamen.filter((regel) => regels.includes(regel)).map((regel) => ({
        ...figureOf(counts, regel),
        opgelost: (opgelost.get(regel) ?? 0) + (compared.opgelost.get(regel) ?? 0),
        open: open.get(regel) ?? 0
      })),
      mislukteDelen,
      terzijde,
      vergetenIdempotentiesleutels,
      groteBlokken: largeBlocks,
      stappen: progress.map(({ delen, gelezen, milliseconden, stap }) => ({ stap, delen, gelezen, milliseconden }))
    }
    return yield* closeReconciliatie(reconciliatie, {
      toestand: mislukteDelen + terzijde > 0 ? "deels-mislukt" : "klaar",
      cijfers
    })
  }
)

/** The progress of the steps, when all parts are done or dropped. */
const endedProgress = Effect.fnUntraced(function*(id: Reconciliatie["id"]) {
  const progress = yield* Reconciliaties.use((reconciliaties) => reconciliaties.progress(id))
  return progress.some(({ delen, done, failed }) => done + failed < delen)
    ? yield* new ReconciliatieLooptNog({ reconciliatie: id })
    : progress
})

const pruneRaadplegingen = Effect.fnUntraced(function*({ bewaartermijnRaadplegingen: days }: Beleid) {
  const nu = yield* RegisterClock.use((clock) => clock.nu)
  yield* Raadplegingen.use((raadplegingen) => raadplegingen.prune(earlierBy(nu, { hours: 24 * days })))
})

/**
 * Deletes herstelpunten, runs, what no run would look at again, and idempotency keys past their retention. Returns the
 * number of keys.
 */
const prunePastRetention = Effect.fnUntraced(function*(nu: Tijdstip) {
  yield* Dossiers.use((dossiers) => dossiers.forget(earlierBy(nu, { hours: 24 * (maximumDaysSincePrevious + 1) })))
  yield* Herstelpunten.use((herstelpunten) => herstelpunten.prune(undoableRegels, earlierBy(nu, undoRetention)))
  yield* Reconciliaties.use((reconciliaties) => reconciliaties.prune(earlierBy(nu, runRetention)))
  return yield* pruneIdempotency(earlierBy(nu, keyRetention))
})

const figureOf = ({ regels }: ReconciliatieCounts, regel: Regel): RegelFigure =>
  regels.find((figure) => figure.regel === regel) ?? { regel, gevonden: 0, nieuw: 0, hersteld: 0 }

/** The rules that saw all their records. Rules about another register are not part of these steps. */
const resolvable = (
  regels: ReadonlyArray<Regel>,
  progress: ReadonlyArray<ReconciliatieStepProgress>
): ReadonlyArray<Regel> => {
  const onvolledig = progress.filter(({ failed }) => failed > 0).map(({ stap }) => stap)
  return regels.filter((regel) =>
    reconciliatieSteps.some((stap) => looksAt(regel, stap)) && !onvolledig.some((stap) => looksAt(regel, stap))
  )
}

const earlierBy = (nu: Tijdstip, duration: { readonly hours: number }): Tijdstip =>
  Schema.decodeSync(Tijdstip)(DateTime.formatIso(DateTime.subtract(DateTime.makeUnsafe(nu), duration)))
