import { Gereedheid, Klok, type Medewerker, ruimIdempotentieOp, Slot, Tijdstip } from "@betrokkene/domain"
import { DateTime, Effect, Schema } from "effect"
import { maakRapport } from "./report.ts"
import { loopLangs } from "./walk.ts"

/** So long a repeated request finds what was done under its Idempotency-Key. */
const bewaaruren = 48

/** One run, while no other runs: what it found, or `AlBezig`, or that the register cannot be reached or has not all migrations. */
export const reconcilieer = (houder: Medewerker, bladzijde: number) =>
  Effect.andThen(
    Gereedheid.use((gereedheid) => gereedheid.controleer),
    Slot.use((slot) => slot.metSlot("reconciliatie", houder, run(bladzijde)))
  )

const run = Effect.fn("reconcilieer")(function*(bladzijde: number) {
  const begonnen = yield* nu
  const telling = yield* loopLangs(bladzijde)
  const vergeten = yield* ruimIdempotentieOp(urenVoor(begonnen))
  return maakRapport(begonnen, yield* nu, telling, vergeten)
})

const nu = Klok.use((klok) => klok.nu)

const urenVoor = (tijdstip: Tijdstip): Tijdstip =>
  Schema.decodeSync(Tijdstip)(DateTime.formatIso(DateTime.subtract(DateTime.makeUnsafe(tijdstip), { hours: bewaaruren })))
