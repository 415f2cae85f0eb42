import { Context, type Effect } from "effect"
import type { Handelende } from "../verantwoording/handelende.ts"
import type { Deed, Handeling, VerantwoordRecord } from "../verantwoording/handeling.ts"
import type { Browse, Page } from "./page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** The audit trail, and with it the events that other systems hear. What stands in it never changes and is never deleted here. */
export class Verantwoording extends Context.Service<Verantwoording, {
  /** Adds entries, in this order, at the moment of now, and the events that tell of them: in the open transaction, or as one by itself. */
  readonly legVast: (deeds: ReadonlyArray<Deed>, handelende: Handelende) => Effect.Effect<void, RegisterUnavailable>
  /** The entries about a record, also when it is gone; sorted by `op`. */
  readonly browse: (
    record: VerantwoordRecord,
    browse: Browse
  ) => Effect.Effect<Page<Handeling>, RegisterUnavailable>
  readonly tel: (record: VerantwoordRecord) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Verantwoording") {}
