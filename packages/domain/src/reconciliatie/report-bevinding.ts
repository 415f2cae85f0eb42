import { Equal } from "effect"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { firstVersie, nextVersie } from "../values/versie.ts"
import { decide } from "./besluit.ts"
import type { Bevinding, BevindingId, ReportedBevinding } from "./bevinding.ts"
import type { ReconciliatieId } from "./reconciliatie-id.ts"

/** The run that saw a finding, and when. */
export interface SeenByReconciliatie {
  readonly reconciliatie: ReconciliatieId
  readonly op: Tijdstip
}

/**
 * A new finding: open, at its first version. `vingerafdruk` is the digest by which later runs recognise it.
 *
 * @example
 * ```ts
 * import {
 *   type Bevinding,
 *   BevindingId,
 *   reportBevinding,
 *   KlantcontactId,
 *   Medewerker,
 *   solveBevinding,
 *   ReconciliatieId,
 *   reportBevindingAgain,
 *   Tijdstip
 * } from "@betrokkene/domain"
 * import { Schema } from "effect"
 *
 * const id = "3d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"
 * const bevinding: Bevinding = {
 *   regel: "geen-betrokkene",
 *   records: [{ soort: "klantcontact", id: Schema.decodeSync(KlantcontactId)(id) }],
 *   kenmerken: [],
 *   rustOp: []
 * }
 * const op = Schema.decodeSync(Tijdstip)("2026-11-23T02:00:00Z")
 * const night = { reconciliatie: Schema.decodeSync(ReconciliatieId)(id), op }
 *
 * const reported = reportBevinding(Schema.decodeSync(BevindingId)(id), bevinding, "a digest", night)
 * const again = reportBevindingAgain(reported, bevinding, night)
 * const gone = solveBevinding(again, Schema.decodeSync(Medewerker)("nacht"), op)
 * console.log(reported.toestand, again.versie, gone.toestand) // open 1 opgelost
 * ```
 */
export const reportBevinding = (
  id: BevindingId,
  { kenmerken, records, regel, voorstel }: Bevinding,
  vingerafdruk: string,
  { op, reconciliatie }: SeenByReconciliatie
): ReportedBevinding => ({
  id,
  regel,
  records,
  kenmerken,
  ...(voorstel === undefined ? {} : { voorstel }),
  vingerafdruk,
  toestand: "open",
  gevondenOp: op,
  gezienIn: reconciliatie,
  versie: firstVersie
})

/**
 * A known finding that a run sees again. An open or rejected one keeps its state. An accepted or solved one is
 * opened again, as found now. Its kenmerken and proposal become those of this run. The version changes only with
 * the state, the kenmerken or the proposal, since people decide on those; merely being seen does not change it.
 *
 * Example: {@link reportBevinding}.
 */
export const reportBevindingAgain = (
  bekend: ReportedBevinding,
  gezien: Bevinding,
  { op, reconciliatie }: SeenByReconciliatie
): ReportedBevinding => {
  const { besluit: _, voorstel, ...earlier } = bekend
  const reopened = bekend.toestand === "geaccepteerd" || bekend.toestand === "opgelost"
  const same = Equal.equals(bekend.kenmerken, gezien.kenmerken) && Equal.equals(voorstel, gezien.voorstel)
  return {
    ...(reopened
      ? { ...earlier, toestand: "open", gevondenOp: op }
      : { ...earlier, ...(bekend.besluit === undefined ? {} : { besluit: bekend.besluit }) }),
    kenmerken: gezien.kenmerken,
    ...(gezien.voorstel === undefined ? {} : { voorstel: gezien.voorstel }),
    gezienIn: reconciliatie,
    versie: reopened || !same ? nextVersie(bekend.versie) : bekend.versie
  }
}

/** Whether a finding that is seen again counts as new: it had been solved. */
export const isReportedAnew = (bekend: ReportedBevinding): boolean => bekend.toestand === "opgelost"

/**
 * Solves an open finding that a run looked for and did not find.
 *
 * Example: {@link reportBevinding}.
 */
export const solveBevinding = (bekend: ReportedBevinding, door: Medewerker, op: Tijdstip): ReportedBevinding =>
  decide(bekend, { wijze: "verdwenen", door, op })
