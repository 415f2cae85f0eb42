import { layer as register } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import {
  dropUndeliverable,
  Handelende,
  type Medewerker,
  pruneCancelledAbonnement,
  Readiness,
  retryUndeliverable
} from "@betrokkene/domain"
import { programIdentity } from "@betrokkene/domain/internal"
import { countOf, type Environment, jsonLines, print } from "@betrokkene/program"
import { Effect, Layer, Redacted } from "effect"
import { type Command, readCommand } from "./command-line.ts"
import { printDeadLetters } from "./dead-letters.ts"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import { explain, unexpected } from "./failure.ts"
import { withSubscribers } from "./read-subscribers.ts"
import { run } from "./run.ts"
import { type DatabaseSettings, readDatabaseSettings, readFileSettings, readRunSettings } from "./settings.ts"
import { usage } from "./usage.ts"

/** Runs the command, prints its messages and returns its exit code. `holder` names this process in the database. */
export const relay = (
  args: ReadonlyArray<string>,
  environment: Environment,
  holder: Medewerker
): Effect.Effect<ExitCode> =>
  Effect.flatMap(Effect.fromResult(readCommand(args)), (command) => carryOut(command, environment, holder)).pipe(
    Effect.catch((failure) => explain(failure)),
    Effect.catchDefect((defect) => unexpected(defect))
  )

const carryOut = (command: Command, environment: Environment, holder: Medewerker) =>
  Effect.gen(function*() {
    switch (command.kind) {
      case "help":
        yield* print(process.stdout, usage)
        return exitCodes.done.code
      case "run": {
        const { settings, subscribers } = yield* withSubscribers(readRunSettings(environment), environment)
        const log = jsonLines(settings.logLevel, (line) => process.stdout.write(line))
        yield* Effect.andThen(Readiness.use(({ check }) => check), run(settings, subscribers, holder))
          .pipe(
            Effect.provide(Layer.merge(connection(settings, 2 + 4 * subscribers.length), log))
          )
        return exitCodes.done.code
      }
      case "dead-letters": {
        const settings = yield* Effect.fromResult(readDatabaseSettings(environment))
        yield* Effect.provide(
          printDeadLetters(command.json, (text) => print(process.stdout, text)),
          connection(settings)
        )
        return exitCodes.done.code
      }
      case "retry":
      case "drop": {
        const settings = yield* Effect.fromResult(readDatabaseSettings(environment))
        const work = command.kind === "retry"
          ? retryUndeliverable(command.choice)
          : dropUndeliverable(command.choice)
        const acting = { naam: holder, identiteit: programIdentity("relay"), activiteit: command.kind }
        const done = yield* Effect.provideService(
          Effect.provide(work, connection(settings)),
          Handelende,
          acting
        )
        if (done === 0) {
          yield* print(process.stderr, "Er is geen onbestelbare bezorging van dat nummer of abonnement.\n")
          return exitCodes.nothingThere.code
        }
        yield* print(
          process.stdout,
          `${counted(done)} ${
            command.kind === "retry" ? "opnieuw geprobeerd zodra er een relay loopt" : "nooit bezorgd"
          }.\n`
        )
        return exitCodes.done.code
      }
      case "forget": {
        const { settings, subscribers } = yield* withSubscribers(readFileSettings(environment), environment)
        const work = pruneCancelledAbonnement(command.subscriber, subscribers.map(({ subscription }) => subscription))
        yield* print(process.stdout, `${counted(yield* Effect.provide(work, connection(settings)))} weggegooid.\n`)
        return exitCodes.done.code
      }
    }
  })

const counted = (count: number): string => countOf(count, "bezorging wordt", "bezorgingen worden")

const connection = ({ databaseUrl }: DatabaseSettings, poolSize = 1) =>
  Layer.merge(register({ url: Redacted.value(databaseUrl), poolSize: Math.min(20, poolSize) }), system)
