import type { ChildProcess } from "node:child_process"

/** Collects requests to end this process, from the moment that something must be ended in order. */
export interface EndRequest {
  readonly isMade: () => boolean
  /** Passes requests on to programs. The first lets them finish requests under way; a second ends them at once. */
  readonly passOnTo: (...programs: ReadonlyArray<ChildProcess>) => void
  readonly stopListening: () => void
}

const signals = ["SIGTERM", "SIGINT", "SIGHUP"] as const

/** Signals within this many milliseconds are one request: a service manager signals all processes, and npm does too. */
const sameRequestWithin = 500

export const listenForEnd = (): EndRequest => {
  let madeAt: number | undefined
  let programs: ReadonlyArray<ChildProcess> = []
  const pass = (signal: NodeJS.Signals) => programs.forEach((program) => program.kill(signal))
  const onSignal = () => {
    const now = performance.now()
    if (madeAt === undefined) {
      madeAt = now
      pass("SIGTERM")
    } else if (now - madeAt > sameRequestWithin) pass("SIGKILL")
  }
  for (const signal of signals) process.on(signal, onSignal)
  return {
    isMade: () => madeAt !== undefined,
    passOnTo: (...started) => {
      programs = started
    },
    stopListening: () => {
      for (const signal of signals) process.off(signal, onSignal)
    }
  }
}
