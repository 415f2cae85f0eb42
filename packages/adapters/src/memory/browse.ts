import type { Browse, Page, Position } from "@betrokkene/domain"

/** A record with its place in a sorted list. */
export interface Row<A> {
  readonly record: A
  readonly positie: Position
}

/** A page of the rows, in the order of the list. */
export const browse = <A>(rows: ReadonlyArray<Row<A>>, { aantal: count, oplopend, vanaf: from }: Browse): Page<A> => {
  const back = from?.richting === "voor"
  const ascending = oplopend !== back
  const sorted = rows.toSorted((one, other) => (ascending ? 1 : -1) * comparePositions(one.positie, other.positie))
  const following = from === undefined
    ? sorted
    : sorted.filter(({ positie }) => (ascending ? 1 : -1) * comparePositions(positie, from.positie) > 0)
  const page = following.slice(0, count)
  return { rijen: back ? page.toReversed() : page, meer: following.length > count }
}

const comparePositions = (one: Position, other: Position): number =>
  compareText(one.waarde, other.waarde) || compareText(one.id, other.id)

const compareText = (one: string, other: string): number => one < other ? -1 : one > other ? 1 : 0
