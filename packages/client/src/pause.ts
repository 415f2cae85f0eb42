import { longestTimer } from "./longest-timer.ts"

/** Waits so many milliseconds, at most 24 days. Fails with the reason of the signal as soon as that is aborted. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop)
      resolve()
    }, Math.min(milliseconds, longestTimer))
    signal.addEventListener("abort", stop, { once: true })
    if (signal.aborted) stop()
  })
