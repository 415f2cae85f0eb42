import { Medewerker } from "@betrokkene/domain"
import { runMain } from "@effect/platform-node/NodeRuntime"
import { Cause, Effect, Exit, Runtime, Schema } from "effect"
import { hostname } from "node:os"
import { relay } from "./relay.ts"

const holder = Schema.decodeSync(Medewerker)(`relay op ${hostname().slice(0, 100)}, proces ${process.pid}`)

runMain(
  Effect.map(relay(process.argv.slice(2), process.env, holder), (code) => {
    process.exitCode = code
  }),
  {
    disableErrorReporting: true,
    // To be stopped by a signal is the way in which a relay ends well.
    teardown: (exit, onExit) =>
      Exit.isFailure(exit) && Cause.hasInterruptsOnly(exit.cause) ? onExit(0) : Runtime.defaultTeardown(exit, onExit)
  }
)
