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
  Readiness,
  Reconciliaties,
  verantwoord
} from "@betrokkene/domain"
import { Context, Effect, Layer } from "effect"
import { anderRegister } from "./ander-register.ts"
import { betrokkenen } from "./betrokkenen.ts"
import { bevindingen } from "./bevindingen.ts"
import { bezorgingen } from "./bezorgingen.ts"
import { maakDatabase } from "./database.ts"
import { dossiers } from "./dossiers.ts"
import { gereedheid } from "./gereedheid.ts"
import { herstelpunten } from "./herstelpunten.ts"
import { idempotentie } from "./idempotentie.ts"
import type { Databaseinstellingen } from "./instellingen.ts"
import { klantcontacten } from "./klantcontacten.ts"
import { nummergever } from "./nummergever.ts"
import { partijen } from "./partijen.ts"
import { meetPool } from "./poolstand.ts"
import { reconciliaties } from "./reconciliaties.ts"
import { slot } from "./slot.ts"
import { toegangstokens } from "./toegangstokens.ts"
import { verantwoording } from "./verantwoording.ts"
import { maakVerbinding } from "./verbinding.ts"

/**
 * The register on PostgreSQL, 15 or newer, already migrated. It starts also when the server is away: calls fail with
 * RegisterOnbereikbaar until it is there.
 */
export const layer = (instellingen: Databaseinstellingen) =>
  Layer.effectContext(Effect.gen(function*() {
    const { leen, pool, sessie } = yield* maakDatabase(instellingen)
    yield* meetPool(pool)
    const verbinding = maakVerbinding(leen)
    const verantwoorde = verantwoord({
      klantcontacten: klantcontacten(verbinding),
      partijen: partijen(verbinding),
      betrokkenen: betrokkenen(verbinding),
      transactie: { run: verbinding.transactie, asUnit: verbinding.alsGeheel, read: verbinding.lezing }
    }, verantwoording(verbinding))
    return verantwoorde.pipe(
      Context.add(Idempotency, idempotentie(verbinding)),
      Context.add(Bevindingen, bevindingen(verbinding)),
      Context.add(Deliveries, bezorgingen(verbinding)),
      Context.add(Dossiers, dossiers(verbinding)),
      Context.add(Reconciliaties, reconciliaties(verbinding)),
      Context.add(Herstelpunten, herstelpunten(verbinding)),
      Context.add(NumberSource, nummergever(verbinding)),
      Context.add(Readiness, gereedheid(verbinding)),
      Context.add(AnderRegister, anderRegister(sessie)),
      Context.add(Lock, slot(sessie)),
      Context.add(AccessTokens, toegangstokens(verbinding))
    )
  }))
