import { grantRights, migrate, requireRoles } from "@betrokkene/adapters/postgres"
import { migrationSql } from "@betrokkene/adapters/postgres/migrations"
import type { RegisterUnavailable } from "@betrokkene/domain"
import type { Ending, Environment } from "@betrokkene/program"
import { Effect, Redacted, Schedule } from "effect"
import { readCommand } from "./command-line.ts"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import { explain, isTransient, unexpected } from "./failure.ts"
import { readSettings, type Settings } from "./settings.ts"
import { usage } from "./usage.ts"

/** Runs the command with its arguments and environment. `tell` shows that it waits for the database. */
export const migration = (
  args: ReadonlyArray<string>,
  environment: Environment,
  tell: (line: string) => void
): Effect.Effect<Ending<ExitCode>> =>
  Effect.gen(function*() {
    const command = yield* Effect.fromResult(readCommand(args))
    if (command === "help") return done(usage)
    const settings = yield* Effect.fromResult(readSettings(environment))
    return yield* command === "dry-run" ? dryRun(settings, tell) : run(settings, tell)
  }).pipe(
    Effect.catch((failure) => Effect.succeed(explain(failure))),
    Effect.catchDefect((defect) => Effect.succeed(unexpected(defect)))
  )

const run = Effect.fnUntraced(function*({ owner, roles }: Settings, tell: (line: string) => void) {
  const url = Redacted.value(owner)
  if (roles !== undefined) yield* patiently(requireRoles(url, roles), tell)
  const migrations = yield* patiently(migrate(url), tell)
  if (roles !== undefined) yield* patiently(grantRights(url, roles), tell)
  return done(
    migrations.length === 0 ? "Alle migraties waren al gedaan.\n" : migrations.map((name) => `${name}\n`).join(""),
    roles === undefined
      ? "APPLICATION_ROLE is niet gegeven: er zijn geen rechten uitgedeeld, en alleen de eigenaar kan bij het register.\n"
      : `Rechten uitgedeeld aan ${Object.values(roles).join(" en ")}.\n`
  )
})

const dryRun = Effect.fnUntraced(function*({ owner, roles }: Settings, tell: (line: string) => void) {
  const { migrations, text } = yield* patiently(migrationSql(Redacted.value(owner), roles), tell)
  return done(
    `${header}${text}`,
    migrations.length === 0
      ? "Alle migraties waren al gedaan.\n"
      : `Er is niets gedaan. Nog te doen: ${migrations.join(", ")}.\n`
  )
})

const header = `-- De migraties van het register die nog niet gedaan zijn, en de rechten van de rollen.
-- Draai dit als de rol waarvan de tabellen zijn: psql --set ON_ERROR_STOP=1 --file BESTAND ADRES
`

/** Waits up to a minute for a database that is still starting, or for a lock. */
const patiently = <A, E>(
  work: Effect.Effect<A, E | RegisterUnavailable>,
  tell: (line: string) => void
): Effect.Effect<A, E | RegisterUnavailable> => {
  let told: string | undefined
  return work.pipe(
    Effect.tapError((failure) =>
      Effect.sync(() => {
        if (!isTransient(failure) || failure.reden === told) return
        told = failure.reden
        tell(`De database is er niet (${failure.reden}); het wordt nog een minuut lang geprobeerd.\n`)
      })
    ),
    Effect.retry({ schedule: Schedule.spaced("1 second"), times: 60, while: isTransient })
  )
}

const done = (stdout: string, stderr = ""): Ending<ExitCode> => ({ exitCode: exitCodes.done.code, stdout, stderr })
