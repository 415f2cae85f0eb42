import { Context, type Effect } from "effect"
import type { Handelende } from "../verantwoording/handelende.ts"
import type { Daad, Handeling, VerantwoordRecord } from "../verantwoording/handeling.ts"
import type { Blader, Bladzijde } from "./bladzijde.ts"
import type { RegisterOnbereikbaar } from "./register-onbereikbaar.ts"

/** The audit trail, and with it the events that other systems hear. What stands in it never changes and is never deleted here. */
export class Verantwoording extends Context.Service<Verantwoording, {
  /** Adds entries, in this order, at the moment of now, and the events that tell of them: in the open transaction, or as one by itself. */
  readonly legVast: (daden: ReadonlyArray<Daad>, handelende: Handelende) => Effect.Effect<void, RegisterOnbereikbaar>
  /** The entries about a record, also when it is gone; sorted by `op`. */
  readonly blader: (
    record: VerantwoordRecord,
    blader: Blader
  ) => Effect.Effect<Bladzijde<Handeling>, RegisterOnbereikbaar>
  readonly tel: (record: VerantwoordRecord) => Effect.Effect<number, RegisterOnbereikbaar>
}>()("@betrokkene/domain/Verantwoording") {}
