import type { Telling } from "./reconciliatie.ts"
import { type Regel, regelnamen } from "./regels.ts"

/** One finding of a run: of which rule, whether nobody had been told of it, and whether it was repaired. */
export interface Case {
  readonly regel: Regel
  readonly nieuw: boolean
  readonly hersteld: boolean
}

/** What was looked at and found, in figures: of each rule that found something, in the order of the catalogue. */
export const tel = (gelezen: number, gevallen: ReadonlyArray<Case>): Telling => ({
  gelezen,
  regels: regelnamen.flatMap((regel) => {
    const vanRegel = gevallen.filter((geval) => geval.regel === regel)
    return vanRegel.length === 0 ? [] : [{
      regel,
      gevonden: vanRegel.length,
      nieuw: vanRegel.filter(({ nieuw }) => nieuw).length,
      hersteld: vanRegel.filter(({ hersteld }) => hersteld).length
    }]
  })
})

/** The figures of all of them together; of none, that nothing was looked at. */
export const telOp = (tellingen: ReadonlyArray<Telling>): Telling => ({
  gelezen: som(tellingen.map(({ gelezen }) => gelezen)),
  regels: regelnamen.flatMap((regel) => {
    const vanRegel = tellingen.flatMap(({ regels }) => regels.filter((cijfer) => cijfer.regel === regel))
    return vanRegel.length === 0 ? [] : [{
      regel,
      gevonden: som(vanRegel.map(({ gevonden }) => gevonden)),
      nieuw: som(vanRegel.map(({ nieuw }) => nieuw)),
      hersteld: som(vanRegel.map(({ hersteld }) => hersteld))
    }]
  })
})

const som = (getallen: ReadonlyArray<number>): number => getallen.reduce((totaal, getal) => totaal + getal, 0)
