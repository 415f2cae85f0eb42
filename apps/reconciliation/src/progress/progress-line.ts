import type { Stapvoortgang } from "@betrokkene/domain"

/** How far a run is. */
export interface Stand {
  readonly delen: number
  readonly klaar: number
  readonly mislukt: number
  readonly gelezen: number
}

export const standVan = (stappen: ReadonlyArray<Stapvoortgang>): Stand => {
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
  const gedaan = delen - openDelen(nu.stand)
  const seconden = (nu.milliseconden - begin.milliseconden) / 1000
  const perSeconde = seconden > 0 ? (gelezen - begin.stand.gelezen) / seconden : 0
  const gedaanSindsBegin = gedaan - (begin.stand.delen - openDelen(begin.stand))
  return [
    `${percentage(gedaan, delen)}%`,
    `${gedaan} van ${delen} delen`,
    `${gelezen} records`,
    ...(perSeconde > 0 ? [`${Math.round(perSeconde)} per seconde`] : []),
    ...(gedaanSindsBegin > 0 ? [`nog ${duur(seconden * openDelen(nu.stand) / gedaanSindsBegin)}`] : []),
    ...(mislukt > 0 ? [`${mislukt} mislukt`] : [])
  ].join(", ")
}

/** As {@link voortgangsregel}, with a bar before it, in one line of at most so many letters. */
export const voortgangsbalk = (begin: Meting, nu: Meting, breedte: number): string => {
  const { delen } = nu.stand
  const regel = voortgangsregel(begin, nu)
  const lengte = Math.min(30, breedte - regel.length - 3)
  if (lengte < 5) return regel.slice(0, breedte)
  const vol = delen === 0 ? lengte : Math.floor(lengte * (delen - openDelen(nu.stand)) / delen)
  return `[${"#".repeat(vol)}${"-".repeat(lengte - vol)}] ${regel}`
}

/** Rounded down: only what is done is 100. */
const percentage = (gedaan: number, delen: number): number => delen === 0 ? 100 : Math.floor(100 * gedaan / delen)

const duur = (seconden: number): string => {
  const heel = Math.ceil(seconden)
  if (heel < 60) return `${heel} s`
  const minuten = Math.round(heel / 60)
  return minuten < 60 ? `${minuten} min` : `${Math.floor(minuten / 60)} u ${minuten % 60} min`
}
