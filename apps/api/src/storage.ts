import * as Memory from "@betrokkene/adapters/memory"
import * as Postgres from "@betrokkene/adapters/postgres"
import { Effect, Layer, Redacted, Schedule } from "effect"
import type { Log } from "./log.ts"
import type { PostgresStorage, Settings } from "./settings.ts"

/** The register that the settings ask for, brought to the shape that this software needs when they ask for that too. */
export const storageLayer = ({ storage }: Settings, log: Log) => {
  if (storage.kind === "memory") return Memory.layer
  const register = Postgres.layer({ url: Redacted.value(storage.url), voorbereideVragen })
  return storage.migrate ? register.pipe(Layer.provide(Layer.effectDiscard(migrated(storage, log)))) : register
}

/** Of the queries that the API asks those that come first: of its lists, which differ by the filters that are given, there are more. */
const voorbereideVragen = 200

/** A database that is still starting is waited for, a minute long. */
const migrated = ({ owner, reportRole, url }: PostgresStorage, log: Log) =>
  Postgres.migreer(Redacted.value(owner ?? url)).pipe(
    Effect.tap(() =>
      owner === undefined ? Effect.void : Postgres.verleenRechten(Redacted.value(owner), {
        toepassing: roleOf(Redacted.value(url)),
        ...(reportRole === undefined ? {} : { rapportage: reportRole })
      })
    ),
    Effect.tapError((error) => Effect.sync(() => log("warn", "cannot migrate", { ...error, reason: error._tag }))),
    Effect.retry({
      schedule: Schedule.spaced("1 second"),
      times: 60,
      while: (error) => error._tag === "RegisterUnavailable"
    }),
    Effect.tap((migrations) => Effect.sync(() => log("info", "migrated", { migrations })))
  )

const roleOf = (url: string): string => decodeURIComponent(new URL(url).username)
