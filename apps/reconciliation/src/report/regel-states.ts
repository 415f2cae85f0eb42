import { ernsten, type FinalFigures, type Regel, regelnamen, regels } from "@betrokkene/domain"
import type { EarlierNight, Rapport, RegelState } from "./report.ts"

type RegelFigures = FinalFigures["regels"][number]

const nothing = { gevonden: 0, nieuw: 0, hersteld: 0, opgelost: 0, open: 0 }

/** The figures of every rule that was applied, in the order of the catalogue: also of those that found nothing. */
export const figuresOf = (applied: ReadonlyArray<Regel>, figures: FinalFigures): ReadonlyArray<RegelFigures> =>
  regelnamen
    .filter((regel) => applied.includes(regel) || figures.regels.some((one) => one.regel === regel))
    .map((regel) => figures.regels.find((one) => one.regel === regel) ?? { regel, ...nothing })

/** The same with what the catalogue says of the rule, and beside it the night before on which it was applied; the oldest of `eerdere` comes first. */
export const regelStates = (
  figures: ReadonlyArray<RegelFigures>,
  earlier: ReadonlyArray<EarlierNight>
): ReadonlyArray<RegelState> =>
  figures.map(({ gevonden, hersteld, nieuw, open, opgelost, regel }) => {
    const { behandeling, ernst, uitleg } = regels[regel]
    const previous = earlier.map((night) => night.regels.find((one) => one.regel === regel)).findLast((one) =>
      one !== undefined
    )
    return {
      regel,
      ernst,
      behandeling,
      uitleg,
      gevonden,
      nieuw,
      hersteld,
      opgelost,
      open,
      ...(previous && { vorige: previous.open })
    }
  })

/** All rules together. The night before is told when there is one for each of them: else the difference would be of different things. */
export const totalOf = (states: ReadonlyArray<RegelState>): Rapport["totaal"] => {
  const som = (number: (stand: RegelState) => number) => states.reduce((total, stand) => total + number(stand), 0)
  return {
    gevonden: som(({ gevonden }) => gevonden),
    nieuw: som(({ nieuw }) => nieuw),
    hersteld: som(({ hersteld }) => hersteld),
    opgelost: som(({ opgelost }) => opgelost),
    open: som(({ open }) => open),
    ...(states.length > 0 && states.every(({ vorige: previous }) => previous !== undefined) &&
      { vorige: som(({ vorige: previous = 0 }) => previous) })
  }
}

/** The rules of which there is anything to tell, now or since the time before: the worst first, and of those what is open most. */
export const teMelden = (states: ReadonlyArray<RegelState>): ReadonlyArray<RegelState> =>
  states
    .filter(({ gevonden, hersteld, nieuw, open, opgelost, vorige: previous = 0 }) =>
      gevonden + nieuw + hersteld + opgelost + open + previous > 0
    )
    .sort((one, ander) => ernsten.indexOf(one.ernst) - ernsten.indexOf(ander.ernst) || ander.open - one.open)
