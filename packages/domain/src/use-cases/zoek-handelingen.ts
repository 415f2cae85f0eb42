import { Effect } from "effect"
import type { PageRequest } from "../ports/record-page.ts"
import { Verantwoording } from "../ports/verantwoording.ts"
import type { VerantwoordRecord } from "../verantwoording/handeling.ts"
import { pageOf } from "./zoek.ts"

/**
 * The audit trail of a record, sorted by time. It is there for a deleted record too.
 *
 * Example: {@link vergeet}.
 */
export const zoekHandelingen = Effect.fn("zoekHandelingen")((record: VerantwoordRecord, browse: PageRequest) =>
  Effect.map(Verantwoording.use((verantwoording) => verantwoording.browse(record, browse)), pageOf(browse))
)
