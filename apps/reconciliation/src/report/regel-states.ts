import { ernsten, type ReconciliatieFigures, type Regel, regelnamen, regels } from "@betrokkene/domain"
import type { EarlierNight, Rapport, RegelState } from "./report.ts"

type RegelFigures = ReconciliatieFigures["regels"][number]

const nothing = { gevonden: 0, nieuw: 0, hersteld: 0, opgelost: 0, open: 0 }

/** The figures of every applied rule, in catalogue order, including rules that found nothing. */
export const figuresOf = (applied: ReadonlyArray<Regel>, figures: ReconciliatieFigures): ReadonlyArray<RegelFigures> =>
  regelnamen
    .filter((regel) => applied.includes(regel) || figures.regels.some((one) => one.regel === regel))
    .map((regel) => figures.regels.find((one) => one.regel === regel) ?? { regel, ...nothing })

/**
 * The figures with the rule's description, and the figures of the previous night on which the rule was applied.
 * `earlier` is sorted oldest first.
 */
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

/**
 * All rules together. The previous night is included only if it has figures of every rule; otherwise the difference
 * would compare unlike sets.
 */
export const totalOf = (states: ReadonlyArray<RegelState>): Rapport["totaal"] => {
  const sum = (number: (stand: RegelState) => number) => states.reduce((total, stand) => total + number(stand), 0)
  return {
    gevonden: sum(({ gevonden }) => gevonden),
    nieuw: sum(({ nieuw }) => nieuw),
    hersteld: sum(({ hersteld }) => hersteld),
    opgelost: sum(({ opgelost }) => opgelost),
    open: sum(({ open }) => open),
    ...(states.length > 0 && states.every(({ vorige: previous }) => previous !== undefined) &&
      { vorige: sum(({ vorige: previous = 0 }) => previous) })
  }
}

/** The rules with anything to report now or the time before, by severity and then by number of open findings. */
export const teMelden = (states: ReadonlyArray<RegelState>): ReadonlyArray<RegelState> =>
  states
    .filter(({ gevonden, hersteld, nieuw, open, opgelost, vorige: previous = 0 }) =>
      gevonden + nieuw + hersteld + opgelost + open + previous > 0
    )
    .sort((one, ander) => ernsten.indexOf(one.ernst) - ernsten.indexOf(ander.ernst) || ander.open - one.open)
