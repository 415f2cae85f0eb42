import type { Reconciliatie, ReconciliatieFigures, Tijdstip } from "@betrokkene/domain"
import { figuresOf } from "./regel-states.ts"
import type { EarlierNight } from "./report.ts"

/** An ended run with its figures. */
export interface EndedReconciliatie extends Reconciliatie {
  readonly toestand: Exclude<Reconciliatie["toestand"], "loopt">
  readonly geeindigd: Tijdstip
  readonly cijfers: ReconciliatieFigures
}

export const isEnded = (reconciliatie: Reconciliatie): reconciliatie is EndedReconciliatie =>
  reconciliatie.toestand !== "loopt" && reconciliatie.geeindigd !== undefined && reconciliatie.cijfers !== undefined

/** Number of earlier nights in a report. */
export const maxNights = 30

/** The last thirty of these runs that ended before `begonnen`, have figures and were no proef, oldest first. */
export const earlierNights = (
  started: Tijdstip,
  reconciliaties: ReadonlyArray<Reconciliatie>
): ReadonlyArray<EarlierNight> =>
  reconciliaties
    .filter(isEnded)
    .filter((one) => !one.opdracht.proef && one.geeindigd <= started)
    .sort((one, ander) => one.begonnen < ander.begonnen ? -1 : 1)
    .slice(-maxNights)
    .map((one) => ({
      id: one.id,
      begonnen: one.begonnen,
      milliseconden: runTime(one),
      regels: figuresOf(one.opdracht.regels, one.cijfers).map(({ hersteld, nieuw, open, regel }) => ({
        regel,
        open,
        nieuw,
        hersteld
      }))
    }))

/** Duration of a run in milliseconds; none if the clock was put back meanwhile. */
export const runTime = ({ begonnen: started, geeindigd }: EndedReconciliatie): number =>
  Math.max(0, Date.parse(geeindigd) - Date.parse(started))
