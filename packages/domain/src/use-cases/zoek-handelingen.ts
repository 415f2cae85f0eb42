import { Effect } from "effect"
import type { Browse } from "../ports/page.ts"
import { Verantwoording } from "../ports/verantwoording.ts"
import type { VerantwoordRecord } from "../verantwoording/handeling.ts"
import { pageOf } from "./zoek.ts"

/** What was done with a record, sorted by when; also of one that is gone. */
export const zoekHandelingen = Effect.fn("zoekHandelingen")((record: VerantwoordRecord, browse: Browse) =>
  Effect.map(Verantwoording.use((verantwoording) => verantwoording.browse(record, browse)), pageOf(browse))
)
