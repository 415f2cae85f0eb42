import { type Ernst, ernsten, regels } from "@betrokkene/domain"
import type { Rapport } from "./report.ts"

/** Open findings after a night, by severity. */
export interface NightState {
  readonly begonnen: string
  readonly milliseconden: number
  readonly open: Readonly<Record<Ernst, number>>
}

/**
 * The nights up to this one, oldest first. A night that did not apply all rules of this one is left out, because it
 * would show a drop that did not happen.
 */
export const trend = (
  { begonnen: started, eerdere: earlier, milliseconden, regels: states }: Rapport
): ReadonlyArray<NightState> =>
  [
    ...earlier.filter((night) => states.every(({ regel }) => night.regels.some((one) => one.regel === regel))),
    { begonnen: started, milliseconden, regels: states }
  ].map((night) => ({
    begonnen: night.begonnen,
    milliseconden: night.milliseconden,
    open: Object.fromEntries(ernsten.map((ernst) => [
      ernst,
      night.regels
        .filter(({ regel }) => regels[regel].ernst === ernst && states.some((stand) => stand.regel === regel))
        .reduce((sum, { open }) => sum + open, 0)
    ])) as Record<Ernst, number>
  }))
