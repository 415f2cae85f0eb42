import { Effect, Option } from "effect"
import { Bevindingen, type BevindingFilter } from "../../ports/bevindingen.ts"
import type { Blader } from "../../ports/bladzijde.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import type { BevindingId } from "../../reconciliatie/bevinding.ts"
import type { ReconciliatieId } from "../../reconciliatie/reconciliatie-id.ts"
import { pagina } from "../zoek.ts"
import { BevindingNietGevonden, ReconciliatieNietGevonden } from "./reconciliatie-errors.ts"

/** Findings by rule, severity, how they stand, record and run, sorted by when they were found. */
export const zoekBevindingen = Effect.fn("zoekBevindingen")((filter: BevindingFilter, blader: Blader) =>
  Effect.map(Bevindingen.use((bevindingen) => bevindingen.blader(filter, blader)), pagina(blader))
)

/** Runs with their figures, sorted by when they began. */
export const zoekReconciliaties = Effect.fn("zoekReconciliaties")((blader: Blader) =>
  Effect.map(Reconciliaties.use((reconciliaties) => reconciliaties.blader(blader)), pagina(blader))
)

/** The finding with this id, or the error that there is none. */
export const bevindingMetId = (bevinding: BevindingId) =>
  Effect.flatMap(
    Bevindingen.use((bevindingen) => bevindingen.zoek(bevinding)),
    (gevonden) =>
      Option.isSome(gevonden) ? Effect.succeed(gevonden.value) : Effect.fail(new BevindingNietGevonden({ bevinding }))
  )

/** The run with this id, or the error that there is none. */
export const reconciliatieMetId = (reconciliatie: ReconciliatieId) =>
  Effect.flatMap(
    Reconciliaties.use((reconciliaties) => reconciliaties.zoek(reconciliatie)),
    (gevonden) =>
      Option.isSome(gevonden)
        ? Effect.succeed(gevonden.value)
        : Effect.fail(new ReconciliatieNietGevonden({ reconciliatie }))
  )
