import { RegisterClock, Tijdstip } from "@betrokkene/domain"
import { DateTime, Effect, Layer, Schema } from "effect"

const toTijdstip = Schema.decodeSync(Tijdstip)

/** The moment now by the clock of the runtime, which a test can set. */
export const now: Effect.Effect<Tijdstip> = Effect.map(DateTime.now, (moment) => toTijdstip(DateTime.formatIso(moment)))

/** The port Clock on the clock of the runtime. */
export const clockLayer = Layer.succeed(RegisterClock, { nu: now })
