import { Handelende, type Medewerker, type Reconciliatie } from "@betrokkene/domain"
import { Effect } from "effect"

/** The work as part of this run, so that the audit trail tells which run changed a record. */
export const onBehalfOf = (reconciliatie: Reconciliatie, holder: Medewerker) =>
  Effect.provideService(Handelende, { naam: holder, verzoek: reconciliatie.id, activiteit: "reconciliatie" })
