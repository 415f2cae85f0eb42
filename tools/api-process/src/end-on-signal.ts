import { constants } from "node:os"

/**
 * Makes SIGINT, SIGTERM and SIGHUP end this process by exit, so that the processes that it started (an API, a temporary
 * PostgreSQL) end with it. A signal by itself would leave them running.
 */
export const endOnSignal = (): void => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
  }
}
