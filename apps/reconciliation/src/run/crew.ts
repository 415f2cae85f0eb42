import { Effect, type Scope } from "effect"
import { type ChildProcess, spawn } from "node:child_process"
import type { Account } from "../progress/account.ts"

/**
 * Starts this many processes that join the run that is under way. They end when nothing is left to do, when this
 * process ends in any way, and with the scope. Other processes take over the part of one that dies.
 */
export const startWorkers = (
  aantal: number,
  tempo: number | undefined,
  account: Account
): Effect.Effect<void, never, Scope.Scope> =>
  Effect.gen(function*() {
    for (let nummer = 1; nummer <= aantal; nummer += 1) {
      const proces = yield* Effect.acquireRelease(Effect.sync(() => start(tempo)), terminate)
      yield* Effect.forkScoped(Effect.flatMap(end(proces), (how) =>
        how === 0 ? Effect.void : account.meld(`Werkproces ${nummer} is gestopt (${how}); de andere doen zijn deel.`)))
    }
  })

/** Environment variable that tells a process to end with the process that started it. */
const metStarter = "RECONCILIATIE_STARTER"

/** The channel closes when this process is gone. */
const start = (tempo: number | undefined): ChildProcess =>
  spawn(process.execPath, [
    ...process.execArgv,
    process.argv[1] ?? "",
    "--join",
    ...(tempo === undefined ? [] : ["--rate", String(tempo)])
  ], {
    env: { ...process.env, [metStarter]: String(process.pid) },
    stdio: ["ignore", "ignore", "inherit", "ipc"]
  })

const end = (proces: ChildProcess): Effect.Effect<number | string> =>
  Effect.callback((resume) => {
    const meld = (how: number | string) => resume(Effect.succeed(how))
    if (isGone(proces)) return meld(proces.exitCode ?? proces.signalCode ?? 0)
    proces.once("exit", (code, signal) => meld(code ?? signal ?? 0)).once("error", (fout: NodeJS.ErrnoException) =>
      meld(fout.code ?? "fout"))
  })

const isGone = (proces: ChildProcess): boolean =>
  proces.pid === undefined || proces.exitCode !== null || proces.signalCode !== null

const terminate = (proces: ChildProcess): Effect.Effect<void> =>
  Effect.gen(function*() {
    if (isGone(proces)) return
    proces.kill("SIGTERM")
    yield* Effect.timeoutOrElse(end(proces), {
      duration: "20 seconds",
      orElse: () => Effect.sync(() => proces.kill("SIGKILL"))
    })
  })

/**
 * Ends when the process that started this one is gone, even if it was gone before this one began. Never ends if no
 * coordinator started it.
 */
export const endOfStarter: Effect.Effect<void> = Effect.callback((resume) => {
  if (process.env[metStarter] === undefined) return
  const meld = () => resume(Effect.void)
  if (!process.connected) return meld()
  process.once("disconnect", meld)
  // Listening would keep a process alive that has nothing left to do.
  process.channel?.unref()
  return Effect.sync(() => {
    process.off("disconnect", meld)
  })
})
