import type { Browse, Page, Position } from "@betrokkene/domain"

/** A record with its place in a sorted list. */
export interface Rij<A> {
  readonly record: A
  readonly positie: Position
}

/** The stretch of the rows that is asked for, in the order of the list. */
export const blader = <A>(rijen: ReadonlyArray<Rij<A>>, { aantal, oplopend, vanaf }: Browse): Page<A> => {
  const terug = vanaf?.richting === "voor"
  const stijgend = oplopend !== terug
  const gesorteerd = rijen.toSorted((een, ander) => (stijgend ? 1 : -1) * vergelijk(een.positie, ander.positie))
  const vervolg = vanaf === undefined
    ? gesorteerd
    : gesorteerd.filter(({ positie }) => (stijgend ? 1 : -1) * vergelijk(positie, vanaf.positie) > 0)
  const bladzijde = vervolg.slice(0, aantal)
  return { rijen: terug ? bladzijde.toReversed() : bladzijde, meer: vervolg.length > aantal }
}

const vergelijk = (een: Position, ander: Position): number =>
  vergelijkTekst(een.waarde, ander.waarde) || vergelijkTekst(een.id, ander.id)

const vergelijkTekst = (een: string, ander: string): number => een < ander ? -1 : een > ander ? 1 : 0
