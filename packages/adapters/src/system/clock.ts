import { Clock, Tijdstip } from "@betrokkene/domain"
import { DateTime, Effect, Layer, Schema } from "effect"

const tijdstip = Schema.decodeSync(Tijdstip)

/** The time of the runtime's clock, which a test can set. */
export const nu: Effect.Effect<Tijdstip> = Effect.map(DateTime.now, (moment) => tijdstip(DateTime.formatIso(moment)))

/** The port Klok on the clock of the runtime. */
export const klokLayer = Layer.succeed(Clock, { nu })
