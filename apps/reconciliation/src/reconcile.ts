import { layer as register } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import type { Medewerker } from "@betrokkene/domain"
import type { Ending, Environment } from "@betrokkene/program"
import { Effect, Layer, Redacted } from "effect"
import { readAssignment } from "./command-line.ts"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import { uitleg, unexpected } from "./failure.ts"
import { doNight } from "./night.ts"
import { prepareNight } from "./prepare-night.ts"
import { accountOn } from "./progress/account.ts"
import { joinRunning } from "./run/join.ts"
import { readSettings, type Settings } from "./settings.ts"
import { usage } from "./usage.ts"

/** Runs the command with its arguments and environment. `houder` names this process in the database. */
export const reconcile = (
  givenArguments: ReadonlyArray<string>,
  environment: Environment,
  houder: Medewerker
): Effect.Effect<Ending<ExitCode>> =>
  Effect.gen(function*() {
    const opdracht = yield* Effect.fromResult(readAssignment(givenArguments))
    if (opdracht.soort === "uitleg") return gelukt(usage)
    if (opdracht.soort === "nacht") {
      const preparation = yield* prepareNight(opdracht, environment)
      return yield* Effect.provide(doNight(opdracht, preparation, houder), layerOf(preparation.settings))
    }
    const settings = yield* Effect.fromResult(readSettings(environment))
    return yield* Effect.provide(join(settings, houder, opdracht.tempo), layerOf(settings))
  }).pipe(
    Effect.catch((fout) => Effect.succeed(uitleg(fout))),
    Effect.catchDefect((defect) => Effect.succeed(unexpected(defect)))
  )

const layerOf = (settings: Settings) => Layer.merge(register(connection(settings)), system)

/**
 * Times are in milliseconds. Others need the same locks: the night waits for a lock only briefly, and a silent worker
 * soon loses its locks. A query that only reads may take minutes over a large register.
 */
const connection = ({ databaseUrl }: Settings) => ({
  url: Redacted.value(databaseUrl),
  poolSize: 4,
  statementTimeout: 300_000,
  idleTimeout: 30_000,
  lockTimeout: 2_000,
  preparedQueries
})

/**
 * Maximum number of distinct queries prepared per connection: more than a night has. Every part asks the same queries
 * for another range, and parsing and planning one takes as long as running it.
 */
const preparedQueries = 100

const join = ({ lease }: Settings, houder: Medewerker, tempo: number | undefined) =>
  Effect.map(
    joinRunning({ houder, lease, ...(tempo === undefined ? {} : { tempo }) }, accountOn(process.stderr)),
    (ran) =>
      gelukt(ran ? "Er is niets meer te doen aan de reconciliatie die liep.\n" : "Er loopt geen reconciliatie.\n")
  )

const gelukt = (stdout: string): Ending<ExitCode> => ({ exitCode: exitCodes.nothingFound.code, stdout, stderr: "" })
