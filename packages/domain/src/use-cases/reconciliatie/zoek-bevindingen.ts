import { Effect, Option } from "effect"
import { Bevindingen, type BevindingFilter } from "../../ports/bevindingen.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import type { PageRequest } from "../../ports/record-page.ts"
import type { BevindingId } from "../../reconciliatie/bevinding.ts"
import type { ReconciliatieId } from "../../reconciliatie/reconciliatie-id.ts"
import { pageOf } from "../zoek.ts"
import { BevindingNietGevonden, ReconciliatieNietGevonden } from "./reconciliatie-errors.ts"

/**
 * Finds findings by rule, ernst, toestand, record and run, sorted by when they were found.
 *
 * Example: {@link beginReconciliatie}.
 */
export const zoekBevindingen = Effect.fn("zoekBevindingen")((filter: BevindingFilter, browse: PageRequest) =>
  Effect.map(Bevindingen.use((bevindingen) => bevindingen.browse(filter, browse)), pageOf(browse))
)

/**
 * Finds runs with their figures, sorted by start.
 *
 * Example: {@link beginReconciliatie}.
 */
export const zoekReconciliaties = Effect.fn("zoekReconciliaties")((browse: PageRequest) =>
  Effect.map(Reconciliaties.use((reconciliaties) => reconciliaties.browse(browse)), pageOf(browse))
)

/**
 * The finding with this id; fails with `BevindingNietGevonden` if there is none.
 *
 * Example: {@link accepteerBevinding}.
 */
export const bevindingMetId = (bevinding: BevindingId) =>
  Effect.flatMap(
    Bevindingen.use((bevindingen) => bevindingen.zoek(bevinding)),
    (gevonden) =>
      Option.isSome(gevonden) ? Effect.succeed(gevonden.value) : Effect.fail(new BevindingNietGevonden({ bevinding }))
  )

/**
 * The run with this id; fails with `ReconciliatieNietGevonden` if there is none.
 *
 * Example: {@link beginReconciliatie}.
 */
export const reconciliatieMetId = (reconciliatie: ReconciliatieId) =>
  Effect.flatMap(
    Reconciliaties.use((reconciliaties) => reconciliaties.zoek(reconciliatie)),
    (gevonden) =>
      Option.isSome(gevonden)
        ? Effect.succeed(gevonden.value)
        : Effect.fail(new ReconciliatieNietGevonden({ reconciliatie }))
  )
