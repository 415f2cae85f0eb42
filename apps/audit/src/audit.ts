import { layer as register } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { TrailRetention, verifyTrail } from "@betrokkene/domain"
import type { Ending, Environment } from "@betrokkene/program"
import { Effect, Layer } from "effect"
import { readCommand } from "./command-line.ts"
import { readDatabaseUrl, readOwnerUrl } from "./database-url.ts"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import { explain, unexpected } from "./failure.ts"
import { usage } from "./usage.ts"
import { retentionInWords, verificationAsJson, verificationAsText } from "./verification-text.ts"

/** Runs the command with its arguments and environment, for the user of this machine. */
export const audit = (
  args: ReadonlyArray<string>,
  environment: Environment,
  user?: string
): Effect.Effect<Ending<ExitCode>> =>
  Effect.gen(function*() {
    const command = yield* Effect.fromResult(readCommand(args, user))
    if (command.kind === "help") return ended("sound", usage)
    if (command.kind === "retention") {
      const url = yield* Effect.fromResult(readOwnerUrl(environment))
      yield* Effect.provide(
        TrailRetention.use((retention) => retention.set(command.days, command.door)),
        register({ url, poolSize: 1 })
      )
      return ended("sound", retentionInWords(command.days))
    }
    const url = yield* Effect.fromResult(readDatabaseUrl(environment))
    const verification = yield* Effect.provide(
      verifyTrail(command.anchors),
      Layer.merge(register({ url, poolSize: 1, statementTimeout }), system)
    )
    return ended(
      verification.faultCount === 0 ? "sound" : "faults",
      command.json ? verificationAsJson(verification) : verificationAsText(verification)
    )
  }).pipe(
    Effect.catch((failure) => Effect.succeed(explain(failure))),
    Effect.catchDefect((defect) => Effect.succeed(unexpected(defect)))
  )

/** Milliseconds for one page of a trail whose pages are not in memory. */
const statementTimeout = 60_000

const ended = (how: "sound" | "faults", stdout: string): Ending<ExitCode> => ({
  exitCode: exitCodes[how].code,
  stdout,
  stderr: ""
})
