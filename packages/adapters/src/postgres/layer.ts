import {
  AccessTokens,
  AnderRegister,
  Deliveries,
  Dossiers,
  Herstelpunten,
  Idempotency,
  NumberSource,
  ProcessLock,
  Raadplegingen,
  Readiness,
  Reconciliaties,
  RegisterFigures,
  TrailRetention,
  TrailSeals,
  verantwoord
} from "@betrokkene/domain"
import { Context, Effect, Layer } from "effect"
import { accessTokens } from "./access/access-tokens.ts"
import { idempotency } from "./access/idempotency.ts"
import { raadplegingen } from "./audit/raadplegingen.ts"
import { trailRetention } from "./audit/trail-retention.ts"
import { trailSeals } from "./audit/trail-seals.ts"
import { verantwoording } from "./audit/verantwoording.ts"
import { betrokkenen } from "./betrokkene/betrokkenen.ts"
import { makeDatabaseAccess } from "./connection/database-access.ts"
import { makeDatabase } from "./connection/database.ts"
import { lock } from "./connection/lock.ts"
import { measurePool } from "./connection/measure-pool.ts"
import { numberSource } from "./connection/number-source.ts"
import { readiness } from "./connection/readiness.ts"
import type { DatabaseSettings } from "./connection/settings.ts"
import { klantcontacten } from "./klantcontact/klantcontacten.ts"
import { numberedLists } from "./listing/numbered-lists.ts"
import { deliveries } from "./outbox/deliveries.ts"
import { identificatoren } from "./partij/identificatoren.ts"
import { partijen } from "./partij/partijen.ts"
import { anderRegister } from "./reconciliation/ander-register.ts"
import { bevindingen } from "./reconciliation/bevindingen.ts"
import { dossiers } from "./reconciliation/dossiers.ts"
import { herstelpunten } from "./reconciliation/herstelpunten.ts"
import { reconciliaties } from "./reconciliation/reconciliaties.ts"
import { sideRecords } from "./side-records/side-records.ts"
import { figures } from "./watching/figures.ts"

/**
 * The register on PostgreSQL 15 or newer, already migrated. It also starts when the server is away: calls then fail
 * with RegisterUnavailable until the server is there.
 *
 * @example
 * ```ts
 * import * as Postgres from "@betrokkene/adapters/postgres"
 * import * as System from "@betrokkene/adapters/system"
 * import { Klantcontactgegevens, registreerKlantcontact } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const url = process.env["DATABASE_URL"] ?? "postgres://127.0.0.1/betrokkene"
 * const gegevens = Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" })
 * const register = Layer.merge(Postgres.layer({ url, poolSize: 5, statementTimeout: 5_000 }), System.layer)
 *
 * const program = Effect.andThen(Postgres.migrate(url), registreerKlantcontact(gegevens))
 * const { nummer } = await Effect.runPromise(Effect.provide(program, register))
 * console.log(nummer.length) // 10
 * ```
 */
export const layer = (settings: DatabaseSettings) =>
  Layer.effectContext(Effect.gen(function*() {
    const { borrow, openSession, pool } = yield* makeDatabase(settings)
    yield* measurePool(pool)
    const access = makeDatabaseAccess(borrow)
    const recorded = verantwoord({
      klantcontacten: klantcontacten(access),
      partijen: partijen(access),
      betrokkenen: betrokkenen(access),
      bevindingen: bevindingen(access),
      sideRecords: sideRecords(access),
      identificatoren: identificatoren(access),
      numberedLists: numberedLists(access),
      transaction: { run: access.transaction, asUnit: access.asUnit, read: access.snapshot }
    }, verantwoording(access))
    return recorded.pipe(
      Context.add(Idempotency, idempotency(access)),
      Context.add(Deliveries, deliveries(access)),
      Context.add(Dossiers, dossiers(access)),
      Context.add(RegisterFigures, figures(access)),
      Context.add(Raadplegingen, raadplegingen(access)),
      Context.add(Reconciliaties, reconciliaties(access)),
      Context.add(Herstelpunten, herstelpunten(access)),
      Context.add(NumberSource, numberSource(access)),
      Context.add(Readiness, readiness(access)),
      Context.add(AnderRegister, anderRegister(openSession)),
      Context.add(ProcessLock, lock(openSession)),
      Context.add(TrailSeals, trailSeals(access)),
      Context.add(TrailRetention, trailRetention(access)),
      Context.add(AccessTokens, accessTokens(access))
    )
  }))
