import { Schema } from "effect"
import { regel } from "../values/regel.ts"
import { type Gebeurtenis, gebeurtenissoorten } from "../verantwoording/gebeurtenis.ts"

/** Name of a subscriber. It appears in logs and in the list of dead letters. Refusal: `abonnementnaam-ongeldig`. */
export const Abonnementnaam = Schema.String.check(
  Schema.isPattern(
    /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/u,
    regel(
      "abonnementnaam-ongeldig",
      "Een naam van 1 tot en met 60 kleine letters, cijfers en streepjes wordt verwacht, zoals zaaksysteem."
    )
  )
).pipe(Schema.brand("Abonnementnaam"))
export type Abonnementnaam = typeof Abonnementnaam.Type

/**
 * A subscriber and the kinds of event it wants. Without `soorten`: every kind, including kinds that are added later.
 */
export const Abonnement = Schema.Struct({
  naam: Abonnementnaam,
  soorten: Schema.optionalKey(Schema.NonEmptyArray(Schema.Literals(gebeurtenissoorten)))
}).annotate({ identifier: "Abonnement" })
export type Abonnement = typeof Abonnement.Type

/** Whether the subscriber wants this event. */
export const isToldOf = ({ soorten }: Abonnement, { soort }: Gebeurtenis): boolean =>
  soorten === undefined || soorten.includes(soort)
