import type { ChildProcess } from "node:child_process"

/** Collects requests to end this process, from the moment that something must be ended in order. */
export interface EndRequest {
  readonly isMade: () => boolean
  /** Passes requests on to the API. The first lets it finish requests under way; a second ends it at once. */
  readonly passOnTo: (api: ChildProcess) => void
  readonly stopListening: () => void
}

const signals = ["SIGTERM", "SIGINT", "SIGHUP"] as const

/** Signals within this many milliseconds are one request: a service manager signals all processes, and npm does too. */
const sameRequestWithin = 500

export const listenForEnd = (): EndRequest => {
  let madeAt: number | undefined
  let api: ChildProcess | undefined
  const onSignal = () => {
    const now = performance.now()
    if (madeAt === undefined) {
      madeAt = now
      api?.kill("SIGTERM")
    } else if (now - madeAt > sameRequestWithin) api?.kill("SIGKILL")
  }
  for (const signal of signals) process.on(signal, onSignal)
  return {
    isMade: () => madeAt !== undefined,
    passOnTo: (started) => {
      api = started
    },
    stopListening: () => {
      for (const signal of signals) process.off(signal, onSignal)
    }
  }
}
