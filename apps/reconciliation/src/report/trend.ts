import type { Ernst } from "@betrokkene/domain"
import { comparableFigures, totalsByErnst } from "@betrokkene/domain/internal"
import type { EarlierNight, Rapport } from "./report.ts"

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
  [...earlier, { begonnen: started, milliseconden, regels: states }].flatMap((night) => {
    const figures = comparableFigures<Pick<EarlierNight["regels"][number], "open" | "regel">>(night.regels, states)
    return figures === undefined ? [] : [{
      begonnen: night.begonnen,
      milliseconden: night.milliseconden,
      open: totalsByErnst(figures, ({ open }) => open)
    }]
  })
