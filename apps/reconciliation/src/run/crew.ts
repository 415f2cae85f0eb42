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
      const worker = yield* Effect.acquireRelease(Effect.sync(() => start(tempo)), terminate)
      yield* Effect.forkScoped(Effect.flatMap(worker.end, (how) =>
        how === 0 ? Effect.void : account.meld(`Werkproces ${nummer} is gestopt (${how}); de andere doen zijn deel.`)))
    }
  })

/** Environment variable that tells a process to end with the process that started it. */
const metStarter = "RECONCILIATIE_STARTER"

interface Worker {
  readonly child: ChildProcess
  /** How it ended: its exit code, the signal that ended it, or why it could not be started. */
  readonly end: Effect.Effect<number | string>
}

/** The channel closes when this process is gone. */
const start = (tempo: number | undefined): Worker => {
  const child = spawn(process.execPath, [
    ...process.execArgv,
    process.argv[1] ?? "",
    "--join",
    ...(tempo === undefined ? [] : ["--rate", String(tempo)])
  ], {
    env: { ...process.env, [metStarter]: String(process.pid) },
    stdio: ["ignore", "ignore", "inherit", "ipc"]
  })
  // Listened to at once: an error that nobody hears would end this process too.
  const ended = new Promise<number | string>((resolve) => {
    child.on("error", (fout: NodeJS.ErrnoException) => resolve(fout.code ?? "fout"))
      .once("exit", (code, signal) => resolve(code ?? signal ?? 0))
  })
  return { child, end: Effect.promise(() => ended) }
}

const isGone = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null

const terminate = ({ child, end }: Worker): Effect.Effect<void> =>
  Effect.gen(function*() {
    if (isGone(child)) return
    child.kill("SIGTERM")
    yield* Effect.timeoutOrElse(end, {
      duration: "20 seconds",
      orElse: () => Effect.sync(() => child.kill("SIGKILL"))
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
