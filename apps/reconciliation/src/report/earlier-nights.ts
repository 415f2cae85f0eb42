import type { FinalFigures, Reconciliatie, Tijdstip } from "@betrokkene/domain"
import { figuresOf } from "./regel-states.ts"
import type { EarlierNight } from "./report.ts"

/** A run that has ended, with its figures. */
export interface EndedReconciliatie extends Reconciliatie {
  readonly toestand: Exclude<Reconciliatie["toestand"], "loopt">
  readonly geeindigd: Tijdstip
  readonly cijfers: FinalFigures
}

export const isEnded = (reconciliatie: Reconciliatie): reconciliatie is EndedReconciliatie =>
  reconciliatie.toestand !== "loopt" && reconciliatie.geeindigd !== undefined && reconciliatie.cijfers !== undefined

/** So many earlier nights are told. */
export const maxNights = 30

/** Of these runs the last thirty that ended before `begonnen` with figures and were no proef, the oldest first. */
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

/** How long a run took, in milliseconds; a clock that was put back gives none. */
export const runTime = ({ begonnen: started, geeindigd }: EndedReconciliatie): number =>
  Math.max(0, Date.parse(geeindigd) - Date.parse(started))
