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
import { toegangstokens } from "./access/access-tokens.ts"
import { idempotentie } from "./access/idempotency.ts"
import { verantwoording } from "./audit/verantwoording.ts"
import { betrokkenen } from "./betrokkene/betrokkenen.ts"
import { maakVerbinding } from "./connection/database-access.ts"
import { maakDatabase } from "./connection/database.ts"
import { slot } from "./connection/lock.ts"
import { nummergever } from "./connection/number-source.ts"
import { meetPool } from "./connection/pool-metrics.ts"
import { gereedheid } from "./connection/readiness.ts"
import type { Databaseinstellingen } from "./connection/settings.ts"
import { klantcontacten } from "./klantcontact/klantcontacten.ts"
import { bezorgingen } from "./outbox/deliveries.ts"
import { partijen } from "./partij/partijen.ts"
import { anderRegister } from "./reconciliation/ander-register.ts"
import { bevindingen } from "./reconciliation/bevindingen.ts"
import { dossiers } from "./reconciliation/dossiers.ts"
import { herstelpunten } from "./reconciliation/herstelpunten.ts"
import { reconciliaties } from "./reconciliation/reconciliaties.ts"

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
      transaction: { run: verbinding.transactie, asUnit: verbinding.alsGeheel, read: verbinding.lezing }
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
