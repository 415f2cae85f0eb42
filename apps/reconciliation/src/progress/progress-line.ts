import type { StepProgress } from "@betrokkene/domain"
import { duur } from "../report/words/duur.ts"
import { aantal, getal } from "../report/words/getal.ts"

/** How far a run is. */
export interface Stand {
  readonly delen: number
  readonly klaar: number
  readonly mislukt: number
  readonly gelezen: number
}

export const standVan = (stappen: ReadonlyArray<StepProgress>): Stand => {
  const som = (veld: "delen" | "klaar" | "mislukt" | "gelezen") => stappen.reduce((tot, stap) => tot + stap[veld], 0)
  return { delen: som("delen"), klaar: som("klaar"), mislukt: som("mislukt"), gelezen: som("gelezen") }
}

/** Parts that are not done and not given up. */
export const openDelen = ({ delen, klaar, mislukt }: Stand): number => delen - klaar - mislukt

/** What was seen when, from which rate and time left follow. */
export interface Meting {
  readonly stand: Stand
  readonly milliseconden: number
}

/** How far, how fast and how long still; `begin` is where this process came in. */
export const voortgangsregel = (begin: Meting, nu: Meting): string => {
  const { delen, gelezen, mislukt } = nu.stand
  const gedaan = gedaneDelen(nu.stand)
  const verstreken = nu.milliseconden - begin.milliseconden
  const perSeconde = verstreken > 0 ? (gelezen - begin.stand.gelezen) * 1000 / verstreken : 0
  const gedaanSindsBegin = gedaan - gedaneDelen(begin.stand)
  return [
    `${percentage(gedaan, delen)}%`,
    `${getal(gedaan)} van ${aantal(delen, "deel", "delen")}`,
    aantal(gelezen, "record", "records"),
    ...(perSeconde > 0 ? [`${getal(Math.round(perSeconde))} per seconde`] : []),
    ...(gedaanSindsBegin > 0 && gedaan < delen
      ? [`nog ${duur(verstreken * (delen - gedaan) / gedaanSindsBegin)}`]
      : []),
    ...(mislukt > 0 ? [`${getal(mislukt)} mislukt`] : [])
  ].join(", ")
}

const gedaneDelen = (stand: Stand): number => stand.delen - openDelen(stand)

/** As {@link voortgangsregel}, with a bar before it, in one line of at most so many letters. */
export const voortgangsbalk = (begin: Meting, nu: Meting, breedte: number): string => {
  const { delen } = nu.stand
  const regel = voortgangsregel(begin, nu)
  const lengte = Math.min(30, breedte - regel.length - 3)
  if (lengte < 5) return regel.slice(0, breedte)
  const vol = delen === 0 ? lengte : Math.floor(lengte * gedaneDelen(nu.stand) / delen)
  return `[${"#".repeat(vol)}${"-".repeat(lengte - vol)}] ${regel}`
}

/** Rounded down: only what is done is 100. */
const percentage = (gedaan: number, delen: number): number => delen === 0 ? 100 : Math.floor(100 * gedaan / delen)
