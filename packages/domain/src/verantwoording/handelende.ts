import { Context, Schema } from "effect"
import { type CallerIdentity, unknownIdentity } from "../access/caller-identity.ts"
import { Medewerker } from "../values/medewerker.ts"

/** Who acts, on which request, and for which processing activity. The audit trail records it with every entry. */
export interface Handelende {
  /** As people know it. Several can have the same name, or take the name of an earlier one. */
  readonly naam: Medewerker
  readonly identiteit: CallerIdentity
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
  defaultValue: () => ({ naam: Schema.decodeSync(Medewerker)("onbekend"), identiteit: unknownIdentity })
})
