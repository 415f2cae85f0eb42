import { Context, Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"

/** Who acts, on which request, and for which processing activity. The audit trail records it with every entry. */
export interface Handelende {
  readonly naam: Medewerker
  /** Id of the request or run, by which its logs and traces are found. */
  readonly verzoek?: string
  /** Name of the operation, as the register of processing activities lists it. */
  readonly activiteit?: string
}

/**
 * The {@link Handelende} of the current work. An app sets it for each request, a batch for each run. The default is
 * `onbekend`, which shows that a program did not set it.
 */
export const Handelende = Context.Reference<Handelende>("@betrokkene/domain/Handelende", {
  defaultValue: () => ({ naam: Schema.decodeSync(Medewerker)("onbekend") })
})
