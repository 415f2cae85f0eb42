import { type Ernst, ernsten, regels } from "@betrokkene/domain"
import type { Rapport } from "./rapport.ts"

/** What was open after a night, by severity. */
export interface Nachtstand {
  readonly begonnen: string
  readonly milliseconden: number
  readonly open: Readonly<Record<Ernst, number>>
}

/**
 * The nights up to and including this one, the oldest first. An earlier one that did not apply all the rules of this one is left out: it
 * would show a drop where nothing went.
 */
export const trend = ({ begonnen, eerdere, milliseconden, regels: standen }: Rapport): ReadonlyArray<Nachtstand> =>
  [
    ...eerdere.filter((nacht) => standen.every(({ regel }) => nacht.regels.some((een) => een.regel === regel))),
    { begonnen, milliseconden, regels: standen }
  ].map((nacht) => ({
    begonnen: nacht.begonnen,
    milliseconden: nacht.milliseconden,
    open: Object.fromEntries(ernsten.map((ernst) => [
      ernst,
      nacht.regels
        .filter(({ regel }) => regels[regel].ernst === ernst && standen.some((stand) => stand.regel === regel))
        .reduce((som, { open }) => som + open, 0)
    ])) as Record<Ernst, number>
  }))
