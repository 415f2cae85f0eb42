import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Deed, VerantwoordRecord } from "../verantwoording/handeling.ts"

/** A deed on one record, without names of fields. */
export const deed = (
  soort: Deed["soort"],
  record: VerantwoordRecord["soort"],
  { id }: { readonly id: string }
): Deed => ({ soort, record: { soort: record, id } })

/** Deeds of a deleted betrokkene, and of the partij whose link is deleted with it. */
export const departure = (id: BetrokkeneId, partij: PartijId | undefined): ReadonlyArray<Deed> => [
  ...(partij === undefined ? [] : [deed("ontkoppeld", "partij", { id: partij })]),
  deed("verwijderd", "betrokkene", { id })
]
