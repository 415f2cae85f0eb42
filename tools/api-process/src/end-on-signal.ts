import { constants } from "node:os"

/**
 * Has SIGINT, SIGTERM and SIGHUP end this process by exit, so that what it started (an API, a temporary PostgreSQL) ends with it: a
 * signal by itself would leave that running.
 */
export const endOnSignal = (): void => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
  }
}
