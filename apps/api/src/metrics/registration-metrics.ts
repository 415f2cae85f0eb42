import type { Registratie } from "@betrokkene/domain"
import { Effect, Metric } from "effect"

const outcomes = ["partij-gevonden", "partij-geregistreerd", "ongekend"] as const satisfies ReadonlyArray<
  Registratie["uitkomst"]
>

const registraties = Metric.counter("betrokkene_registraties_total", {
  description:
    "Registrations that were answered, by outcome; one that is repeated under its Idempotency-Key counts again.",
  incremental: true
})

const of = (uitkomst: Registratie["uitkomst"]) => Metric.withAttributes(registraties, { uitkomst })

export const countRegistratie = ({ uitkomst }: Pick<Registratie, "uitkomst">): Effect.Effect<void> =>
  Metric.update(of(uitkomst), 1)

/** Every outcome is there from the start, so that a first one is seen as a rise. */
export const startRegistrationMetrics: Effect.Effect<void> = Effect.forEach(
  outcomes,
  (uitkomst) => Metric.update(of(uitkomst), 0),
  { discard: true }
)
