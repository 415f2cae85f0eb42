import { retryAfter } from "../problems/domain-problem.ts"
import { Problem } from "../problems/problem.ts"
import type { Run } from "./ports.ts"

/**
 * Runs work no longer than this many milliseconds: then it is interrupted, which ends its query too, and its caller is answered at
 * once. What was being committed at that moment may be done: the answer claims neither.
 */
export const withTimeLimit = (run: Run, milliseconds: number): Run => async (effect, { signal } = {}) => {
  // AbortSignal.any would take longer than all the rest of this.
  const limit = new AbortController()
  const stop = () => limit.abort()
  signal?.addEventListener("abort", stop)
  if (signal?.aborted === true) stop()
  const passed = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    stop()
    passed.reject(tooLong())
  }, milliseconds)
  try {
    return await Promise.race([run(effect, { signal: limit.signal }), passed.promise])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener("abort", stop)
  }
}

const tooLong = (): Problem =>
  new Problem({
    code: "te-lang-bezig",
    detail: "Het duurde te lang en is afgebroken. Of een wijziging is gedaan, is niet zeker: lees het gegeven opnieuw, of herhaal een POST met zijn Idempotency-Key.",
    headers: { "Retry-After": retryAfter }
  })
