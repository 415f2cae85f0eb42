import { Context, Effect } from "effect"
import { type SideRecordNeighbours, SideRecords } from "../ports/side-records.ts"

/**
 * The number of side records of each kind that are deleted at once, a thousand unless a test sets another. This bounds
 * the memory: an actor may have had to do with a hundred thousand klantcontacten.
 */
export const SideRecordsAtOnce = Context.Reference<number>("@betrokkene/domain/SideRecordsAtOnce", {
  defaultValue: () => 1_000
})

/**
 * Deletes what stands beside records, before they are deleted themselves, or, if it is `ofCustomer`, anonymised. Call it
 * within their transaction.
 */
export const dropBeside = Effect.fnUntraced(function*(neighbours: SideRecordNeighbours) {
  if (neighbours.ids.length === 0) return
  const sideRecords = yield* SideRecords
  const atOnce = yield* SideRecordsAtOnce
  for (;;) {
    const gone = yield* sideRecords.dropBeside(neighbours, atOnce)
    if (gone.length === 0) return
  }
})

/** Keeps others from putting anything beside these until this transaction ends. */
export const closeBeside = (neighbours: SideRecordNeighbours) =>
  neighbours.ids.length === 0
    ? Effect.void
    : SideRecords.use((sideRecords) => Effect.asVoid(sideRecords.dropBeside(neighbours, 0)))
