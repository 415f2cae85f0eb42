import {
  AccessTokens,
  AnderRegister,
  Bevindingen,
  Deliveries,
  Dossiers,
  Herstelpunten,
  Idempotency,
  Lock,
  NumberSource,
  Nummer,
  Readiness,
  Reconciliaties,
  verantwoord
} from "@betrokkene/domain"
import { Context, Effect, Layer, Ref, Schema } from "effect"
import { toegangstokens } from "./access-tokens.ts"
import { anderRegister } from "./ander-register.ts"
import { betrokkenen } from "./betrokkenen.ts"
import { bevindingen } from "./bevindingen.ts"
import { bezorgingen } from "./deliveries.ts"
import { dossiers } from "./dossiers.ts"
import { herstelpunten } from "./herstelpunten.ts"
import { idempotentie } from "./idempotency.ts"
import { klantcontacten } from "./klantcontacten.ts"
import { maakSlot } from "./lock.ts"
import { partijen } from "./partijen.ts"
import { reconciliaties } from "./reconciliaties.ts"
import { maakOpslag } from "./store.ts"
import { verantwoording } from "./verantwoording.ts"

/** A register in memory, empty at the start: for tests, and for trying out. What it holds is gone with the process. */
export const layer = Layer.effectContext(Effect.gen(function*() {
  const opslag = yield* maakOpslag
  const verantwoorde = verantwoord({
    klantcontacten: klantcontacten(opslag),
    partijen: partijen(opslag),
    betrokkenen: betrokkenen(opslag),
    transaction: { run: opslag.transactie, asUnit: opslag.alsGeheel, read: opslag.transactie }
  }, verantwoording(opslag))
  return verantwoorde.pipe(
    Context.add(Dossiers, dossiers(opslag)),
    Context.add(Idempotency, idempotentie(opslag)),
    Context.add(Bevindingen, bevindingen(opslag)),
    Context.add(Deliveries, bezorgingen(opslag)),
    Context.add(Reconciliaties, reconciliaties(opslag)),
    Context.add(Herstelpunten, herstelpunten(opslag)),
    Context.add(NumberSource, { klantcontact: yield* teller, partij: yield* teller }),
    Context.add(Readiness, {
      check: Effect.void,
      stand: Effect.succeed({ opslag: "memory" as const, uitgevoerd: [], ontbrekend: [] })
    }),
    Context.add(AnderRegister, anderRegister(opslag)),
    Context.add(Lock, yield* maakSlot),
    Context.add(AccessTokens, toegangstokens(opslag))
  )
}))

/** As a sequence of a database: a number that a failed transaction took is not given again. */
const teller = Effect.map(
  Ref.make(0),
  (stand) =>
    Effect.map(
      Ref.updateAndGet(stand, (getal) => getal + 1),
      (getal) => Schema.decodeSync(Nummer)(String(getal).padStart(10, "0"))
    )
)
