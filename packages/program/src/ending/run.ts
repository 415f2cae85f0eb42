import { runMain } from "@effect/platform-node/NodeRuntime"
import { Cause, type Effect, Exit, Runtime } from "effect"

/** Runs a program that ends by itself. It has told its own errors. Interrupted by a signal it exits with 130. */
export const runToEnd = <E>(program: Effect.Effect<void, E>): void => runMain(program, { disableErrorReporting: true })

/** Runs a program that ends only when a signal stops it, which is the right way to end: it then exits with 0. */
export const runUntilStopped = <A, E>(program: Effect.Effect<A, E>): void =>
  runMain(program, {
    disableErrorReporting: true,
    teardown: (exit, onExit) =>
      Exit.isFailure(exit) && Cause.hasInterruptsOnly(exit.cause) ? onExit(0) : Runtime.defaultTeardown(exit, onExit)
  })
