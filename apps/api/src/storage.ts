import * as Memory from "@betrokkene/adapters/memory"
import * as Postgres from "@betrokkene/adapters/postgres"
import type { Log } from "@betrokkene/program"
import { Effect, Layer, Redacted, Schedule } from "effect"
import type { PostgresStorage, Settings } from "./settings.ts"

/** The register that the settings ask for, brought to the shape that this software needs when they ask for that too. */
export const storageLayer = ({ storage }: Settings, log: Log) => {
  if (storage.kind === "memory") return Memory.layer
  const register = Postgres.layer({ url: Redacted.value(storage.url), preparedQueries })
  return storage.migrate ? register.pipe(Layer.provide(Layer.effectDiscard(migrated(storage, log)))) : register
}

/** Maximum number of distinct queries prepared per connection. Lists have more of them, as they differ by filter. */
const preparedQueries = 200

/** Waits up to a minute for a database that is still starting. */
const migrated = ({ owner, reportRole, url }: PostgresStorage, log: Log) =>
  Postgres.migrate(Redacted.value(owner ?? url)).pipe(
    Effect.tap(() =>
      owner === undefined ? Effect.void : Postgres.grantRights(Redacted.value(owner), {
        application: roleOf(Redacted.value(url)),
        ...(reportRole === undefined ? {} : { reporting: reportRole })
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
