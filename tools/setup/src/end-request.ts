import type { ChildProcess } from "node:child_process"

/** Asks from outside to end: kept from the moment that there is something to end in order. */
export interface EndRequest {
  readonly isMade: () => boolean
  /** Has the requests passed on to the API: the first lets it finish what is under way, a second ends it at once. */
  readonly passOnTo: (api: ChildProcess) => void
  readonly stopListening: () => void
}

const signals = ["SIGTERM", "SIGINT", "SIGHUP"] as const

/** One request may arrive several times: a service manager signals all processes, and npm passes on what it gets. */
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
