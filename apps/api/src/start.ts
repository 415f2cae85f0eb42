import { runMain } from "@effect/platform-node/NodeRuntime"
import { Cause, Exit, Result, Runtime } from "effect"
import { program } from "./program.ts"
import { readSettings } from "./settings.ts"

const settings = readSettings(process.env)
if (Result.isFailure(settings)) {
  process.stderr.write(`De instellingen kloppen niet:\n${settings.failure.map((line) => `- ${line}\n`).join("")}`)
  process.exitCode = 2
} else {
  runMain(program(settings.success), {
    disableErrorReporting: true,
    // To be stopped by a signal is the way in which a server ends well.
    teardown: (exit, onExit) =>
      Exit.isFailure(exit) && Cause.hasInterruptsOnly(exit.cause) ? onExit(0) : Runtime.defaultTeardown(exit, onExit)
  })
}
