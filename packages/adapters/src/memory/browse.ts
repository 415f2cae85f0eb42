import { compareListPositions, type ListPosition, type PageRequest, type RecordPage } from "@betrokkene/domain"

/** A record with its place in a sorted list. */
export interface Row<A> {
  readonly record: A
  readonly position: ListPosition
}

/** A page of the rows, in the order of the list. */
export const browse = <A>(
  rows: ReadonlyArray<Row<A>>,
  { aantal: count, ascending, from }: PageRequest
): RecordPage<A> => {
  const back = from?.direction === "voor"
  const rising = ascending !== back
  const sorted = rows.toSorted((one, other) => (rising ? 1 : -1) * compareListPositions(one.position, other.position))
  const following = from === undefined
    ? sorted
    : sorted.filter(({ position }) => (rising ? 1 : -1) * compareListPositions(position, from.position) > 0)
  const page = following.slice(0, count)
  return { rows: back ? page.toReversed() : page, meer: following.length > count }
}

/** The latest records of these rows, the last one first, at most `atMost`. */
export const latest = <A>(rows: ReadonlyArray<Row<A>>, atMost: number): ReadonlyArray<A> =>
  browse(rows, { ascending: false, aantal: atMost }).rows.map(({ record }) => record)
