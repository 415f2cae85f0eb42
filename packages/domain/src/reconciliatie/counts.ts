import type { ReconciliatieCounts } from "./reconciliatie.ts"
import { type Regel, regelnamen } from "./regels.ts"

/** One finding of a run: its rule, whether it is new, and whether it was repaired. */
export interface Case {
  readonly regel: Regel
  readonly nieuw: boolean
  readonly hersteld: boolean
}

/**
 * Counts the findings per rule, in the order of the catalogue; rules that found nothing are left out. `gelezen` is
 * the number of records that were read.
 */
export const countCases = (gelezen: number, cases: ReadonlyArray<Case>): ReconciliatieCounts => ({
  gelezen,
  regels: regelnamen.flatMap((regel) => {
    const ofRegel = cases.filter((aCase) => aCase.regel === regel)
    return ofRegel.length === 0 ? [] : [{
      regel,
      gevonden: ofRegel.length,
      nieuw: ofRegel.filter(({ nieuw }) => nieuw).length,
      hersteld: ofRegel.filter(({ hersteld }) => hersteld).length
    }]
  })
})

/** The sum of several counts; for an empty list, zero records and no rules. */
export const sumCounts = (counts: ReadonlyArray<ReconciliatieCounts>): ReconciliatieCounts => ({
  gelezen: sum(counts.map(({ gelezen }) => gelezen)),
  regels: regelnamen.flatMap((regel) => {
    const ofRegel = counts.flatMap(({ regels }) => regels.filter((figure) => figure.regel === regel))
    return ofRegel.length === 0 ? [] : [{
      regel,
      gevonden: sum(ofRegel.map(({ gevonden }) => gevonden)),
      nieuw: sum(ofRegel.map(({ nieuw }) => nieuw)),
      hersteld: sum(ofRegel.map(({ hersteld }) => hersteld))
    }]
  })
})

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, number) => total + number, 0)
