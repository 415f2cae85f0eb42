import { Handelende, type Medewerker, type Reconciliatie } from "@betrokkene/domain"
import { programIdentity } from "@betrokkene/domain/internal"
import { Effect } from "effect"

/** Runs work as part of this run, so that the audit trail names the run that changed a record. */
export const onBehalfOf = (reconciliatie: Reconciliatie, holder: Medewerker) =>
  Effect.provideService(Handelende, {
    naam: holder,
    identiteit: programIdentity("reconciliatie"),
    verzoek: reconciliatie.id,
    activiteit: "reconciliatie"
  })
