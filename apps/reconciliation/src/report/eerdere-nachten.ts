import type { FinalFigures, Reconciliatie, Tijdstip } from "@betrokkene/domain"
import type { EerdereNacht } from "./rapport.ts"
import { cijfersVan } from "./regelstanden.ts"

/** A run that has ended, with its figures. */
export interface BeeindigdeReconciliatie extends Reconciliatie {
  readonly toestand: Exclude<Reconciliatie["toestand"], "loopt">
  readonly geeindigd: Tijdstip
  readonly cijfers: FinalFigures
}

export const isBeeindigd = (reconciliatie: Reconciliatie): reconciliatie is BeeindigdeReconciliatie =>
  reconciliatie.toestand !== "loopt" && reconciliatie.geeindigd !== undefined && reconciliatie.cijfers !== undefined

/** So many earlier nights are told. */
export const meesteNachten = 30

/** Of these runs the last thirty that ended before `begonnen` with figures and were no proef, the oldest first. */
export const eerdereNachten = (
  begonnen: Tijdstip,
  reconciliaties: ReadonlyArray<Reconciliatie>
): ReadonlyArray<EerdereNacht> =>
  reconciliaties
    .filter(isBeeindigd)
    .filter((een) => !een.opdracht.proef && een.geeindigd <= begonnen)
    .sort((een, ander) => een.begonnen < ander.begonnen ? -1 : 1)
    .slice(-meesteNachten)
    .map((een) => ({
      id: een.id,
      begonnen: een.begonnen,
      milliseconden: looptijd(een),
      regels: cijfersVan(een.opdracht.regels, een.cijfers).map(({ hersteld, nieuw, open, regel }) => ({
        regel,
        open,
        nieuw,
        hersteld
      }))
    }))

/** How long a run took, in milliseconds; a clock that was put back gives none. */
export const looptijd = ({ begonnen, geeindigd }: BeeindigdeReconciliatie): number =>
  Math.max(0, Date.parse(geeindigd) - Date.parse(begonnen))
