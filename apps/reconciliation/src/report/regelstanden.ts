import { ernsten, type FinalFigures, type Regel, regelnamen, regels } from "@betrokkene/domain"
import type { EerdereNacht, Rapport, Regelstand } from "./rapport.ts"

type Regelcijfers = FinalFigures["regels"][number]

const niets = { gevonden: 0, nieuw: 0, hersteld: 0, opgelost: 0, open: 0 }

/** The figures of every rule that was applied, in the order of the catalogue: also of those that found nothing. */
export const cijfersVan = (toegepast: ReadonlyArray<Regel>, cijfers: FinalFigures): ReadonlyArray<Regelcijfers> =>
  regelnamen
    .filter((regel) => toegepast.includes(regel) || cijfers.regels.some((een) => een.regel === regel))
    .map((regel) => cijfers.regels.find((een) => een.regel === regel) ?? { regel, ...niets })

/** The same with what the catalogue says of the rule, and beside it the night before on which it was applied; the oldest of `eerdere` comes first. */
export const regelstanden = (
  cijfers: ReadonlyArray<Regelcijfers>,
  eerdere: ReadonlyArray<EerdereNacht>
): ReadonlyArray<Regelstand> =>
  cijfers.map(({ gevonden, hersteld, nieuw, open, opgelost, regel }) => {
    const { behandeling, ernst, uitleg } = regels[regel]
    const vorige = eerdere.map((nacht) => nacht.regels.find((een) => een.regel === regel)).findLast((een) =>
      een !== undefined
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
      ...(vorige && { vorige: vorige.open })
    }
  })

/** All rules together. The night before is told when there is one for each of them: else the difference would be of different things. */
export const totaalVan = (standen: ReadonlyArray<Regelstand>): Rapport["totaal"] => {
  const som = (getal: (stand: Regelstand) => number) => standen.reduce((totaal, stand) => totaal + getal(stand), 0)
  return {
    gevonden: som(({ gevonden }) => gevonden),
    nieuw: som(({ nieuw }) => nieuw),
    hersteld: som(({ hersteld }) => hersteld),
    opgelost: som(({ opgelost }) => opgelost),
    open: som(({ open }) => open),
    ...(standen.length > 0 && standen.every(({ vorige }) => vorige !== undefined) &&
      { vorige: som(({ vorige = 0 }) => vorige) })
  }
}

/** The rules of which there is anything to tell, now or since the time before: the worst first, and of those what is open most. */
export const teMelden = (standen: ReadonlyArray<Regelstand>): ReadonlyArray<Regelstand> =>
  standen
    .filter(({ gevonden, hersteld, nieuw, open, opgelost, vorige = 0 }) =>
      gevonden + nieuw + hersteld + opgelost + open + vorige > 0
    )
    .sort((een, ander) => ernsten.indexOf(een.ernst) - ernsten.indexOf(ander.ernst) || ander.open - een.open)
