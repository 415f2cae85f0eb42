import { grantRights, migrate, missingMigrations, requireRoles, resumeDeliveries } from "@betrokkene/adapters/postgres"
import { migrationSql } from "@betrokkene/adapters/postgres/migrations"
import type { RegisterUnavailable } from "@betrokkene/domain"
import { countOf, type Ending, type Environment, ownCommand } from "@betrokkene/program"
import { Effect, Redacted, Result, Schedule } from "effect"
import { type AfterRestore, afterRestore } from "./after-restore.ts"
import { readCommand } from "./command-line.ts"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import { areTablesInUse, explain, isAway, unexpected, waitingText } from "./failure.ts"
import { readSettings, type Settings } from "./settings.ts"
import { usage } from "./usage.ts"

/**
 * Runs the command with its arguments and environment, for the user of this machine. `tell` shows that it waits for the
 * database.
 */
export const migration = (
  args: ReadonlyArray<string>,
  environment: Environment,
  tell: (line: string) => void,
  user?: string
): Effect.Effect<Ending<ExitCode>> =>
  Effect.gen(function*() {
    const command = yield* Effect.fromResult(readCommand(args, user))
    if (command.kind === "help") return done(usage)
    const read = readSettings(environment)
    if (command.kind === "check") return checked(read)
    const settings = yield* Effect.fromResult(read)
    switch (command.kind) {
      case "dry-run":
        return yield* dryRun(settings, tell)
      case "migrate":
        return yield* run(settings, tell)
      case "resume-relay":
        yield* resumeDeliveries(Redacted.value(settings.owner))
        return done("De relay vertelt abonnees weer van dit register.\n")
      case "after-restore":
        return told(yield* afterRestore(Redacted.value(settings.owner), command.ledgers, command.door))
    }
  }).pipe(
    Effect.catch((failure) => Effect.succeed(explain(failure))),
    Effect.catchDefect((defect) => Effect.succeed(unexpected(defect)))
  )

const checked = (read: ReturnType<typeof readSettings>): Ending<ExitCode> =>
  Result.isSuccess(read) ? done("") : {
    exitCode: exitCodes.wrongUsage.code,
    stdout: read.failure.faults.map((line) => `${line}\n`).join(""),
    stderr: ""
  }

const run = Effect.fnUntraced(function*({ owner, roles }: Settings, tell: (line: string) => void) {
  const url = Redacted.value(owner)
  if (roles !== undefined) yield* patiently(requireRoles(url, roles), tell)
  const missing = yield* patiently(missingMigrations(url), tell)
  yield* patiently(migrate(url), tell)
  if (roles !== undefined) yield* patiently(grantRights(url, roles), tell)
  return done(
    missing.length === 0 ? "Alle migraties waren al gedaan.\n" : missing.map((name) => `${name}\n`).join(""),
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

const told = ({ partijen, records, tokens, trail, unreadable }: AfterRestore): Ending<ExitCode> => {
  const { nummer, digest } = trail.head
  const lines = [
    `Opnieuw vergeten: ${countOf(partijen, "partij", "partijen")}, en ${
      countOf(records, "ander record", "andere records")
    }.`,
    `Opnieuw ingetrokken: ${countOf(tokens, "token", "tokens")}.`,
    "Nummers gaan verder boven wat was uitgegeven.",
    `De audittrail ${
      trail.faultCount === 0 ? "klopt" : `klopt NIET: zie ${ownCommand("audit", "verify")}`
    }; dat er is teruggezet, staat erin. Laatste zegel: ${nummer}:${digest}`,
    `Abonnees horen niets, tot ${ownCommand("after-restore", "--resume-relay")}. Doe dat niet in een kopie om mee te ` +
    "testen.",
    ""
  ]
  return {
    exitCode: trail.faultCount === 0 ? exitCodes.done.code : exitCodes.failed.code,
    stdout: lines.join("\n"),
    stderr: unreadable === 0
      ? ""
      : `${
        countOf(unreadable, "regel was", "regels waren")
      } niet te lezen: door een uitval afgebroken, en dan nooit uitgevoerd; of het bestand is beschadigd.\n`
  }
}

const header = `-- De migraties van het register die nog niet gedaan zijn, en de rechten van de rollen.
-- Draai dit als de rol waarvan de tabellen zijn: psql --set ON_ERROR_STOP=1 --file BESTAND ADRES
`

/**
 * Tries again, sixty times: every second while the database may still be starting, and less often while others hold its
 * tables, since those who come for them wait for each attempt.
 */
const patiently = <A, E>(
  work: Effect.Effect<A, E | RegisterUnavailable>,
  tell: (line: string) => void
): Effect.Effect<A, E | RegisterUnavailable> => {
  const told = new Set<string>()
  return work.pipe(
    Effect.tapError((failure) =>
      Effect.sync(() => {
        const line = waitingText(failure)
        if (line === undefined || told.has(line)) return
        told.add(line)
        tell(line)
      })
    ),
    Effect.retry({ schedule: Schedule.spaced("4 seconds"), times: 60, while: areTablesInUse }),
    Effect.retry({ schedule: Schedule.spaced("1 second"), times: 60, while: isAway })
  )
}

const done = (stdout: string, stderr = ""): Ending<ExitCode> => ({ exitCode: exitCodes.done.code, stdout, stderr })
