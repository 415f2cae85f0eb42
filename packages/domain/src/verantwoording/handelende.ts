import { Context, Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"

/** Who acts, on which request, and which processing activity that is part of: what the audit trail says of each thing that is done. */
export interface Handelende {
  readonly naam: Medewerker
  /** The id of the request or run, by which logs and traces of it are found. */
  readonly verzoek?: string
  /** What is being done, as the register of processing activities names it: the name of the operation. */
  readonly activiteit?: string
}

/**
 * The {@link Handelende} of the work at hand, given by whoever starts it: an app for each request, a batch for each run. Without one it is
 * `onbekend`: a program of one's own that does not say who is at work can be told by that.
 */
export const Handelende = Context.Reference<Handelende>("@betrokkene/domain/Handelende", {
  defaultValue: () => ({ naam: Schema.decodeSync(Medewerker)("onbekend") })
})
