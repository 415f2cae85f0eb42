import type { Tijdstip } from "../values/tijdstip.ts"

/** The place of a record in a sorted list: the value sorted on, and the id, which decides between equals. */
export interface Position {
  readonly waarde: Tijdstip
  readonly id: string
}

/** Which stretch of a sorted list is asked for: `aantal` records after or before a place, or from the start. */
export interface Browse {
  readonly oplopend: boolean
  readonly aantal: number
  readonly vanaf?: { readonly richting: "na" | "voor"; readonly positie: Position }
}

/** A stretch of a sorted list, in the order of the list, each record with its place; `meer`: more follow in the direction asked. */
export interface Page<A> {
  readonly rijen: ReadonlyArray<{ readonly record: A; readonly positie: Position }>
  readonly meer: boolean
}
