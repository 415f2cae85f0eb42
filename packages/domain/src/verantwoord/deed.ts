import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { NewHandeling, VerantwoordRecord } from "../verantwoording/handeling.ts"

/** A deed on one record, without names of fields. */
export const deed = (
  soort: NewHandeling["soort"],
  record: VerantwoordRecord["soort"],
  { id }: { readonly id: string }
): NewHandeling => ({ soort, record: { soort: record, id } })

/** The look-ups of these partijen, each once. */
export const lookUps = (partijen: ReadonlyArray<PartijId | undefined>): ReadonlyArray<NewHandeling> =>
  [...new Set(partijen)].flatMap((id) => id === undefined ? [] : [deed("opgezocht", "partij", { id })])

/** Deeds of a deleted betrokkene, and of the partij whose link is deleted with it. */
export const departure = (id: BetrokkeneId, partij: PartijId | undefined): ReadonlyArray<NewHandeling> => [
  ...(partij === undefined ? [] : [deed("ontkoppeld", "partij", { id: partij })]),
  deed("verwijderd", "betrokkene", { id })
]
