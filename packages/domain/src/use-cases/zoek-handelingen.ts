import { Effect } from "effect"
import type { Blader } from "../ports/bladzijde.ts"
import { Verantwoording } from "../ports/verantwoording.ts"
import type { VerantwoordRecord } from "../verantwoording/handeling.ts"
import { pagina } from "./zoek.ts"

/** What was done with a record, sorted by when; also of one that is gone. */
export const zoekHandelingen = Effect.fn("zoekHandelingen")((record: VerantwoordRecord, blader: Blader) =>
  Effect.map(Verantwoording.use((verantwoording) => verantwoording.blader(record, blader)), pagina(blader))
)
