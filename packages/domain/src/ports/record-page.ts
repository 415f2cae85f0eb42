import type { Tijdstip } from "../values/tijdstip.ts"

/** Position of a record in a sorted list: the value sorted on, and the id as tie-breaker. */
export interface ListPosition {
  readonly waarde: Tijdstip
  readonly id: string
}

/** The order of positions from early to late, as a comparator. */
export const compareListPositions = (one: ListPosition, other: ListPosition): number =>
  compareText(one.waarde, other.waarde) || compareText(one.id, other.id)

const compareText = (one: string, other: string): number => one < other ? -1 : one > other ? 1 : 0

/** Which page of a sorted list to return: `aantal` records after or before a position, or from the start. */
export interface PageRequest {
  readonly ascending: boolean
  readonly aantal: number
  readonly from?: { readonly direction: "na" | "voor"; readonly position: ListPosition }
}

/**
 * A page of a sorted list, in list order, each record with its position. `meer`: more records follow in the requested
 * direction.
 */
export interface RecordPage<A> {
  readonly rows: ReadonlyArray<{ readonly record: A; readonly position: ListPosition }>
  readonly meer: boolean
}
