import { retryAfter } from "../problems/domain-problem.ts"
import { Problem } from "../problems/problem.ts"
import type { Run, Start } from "./ports.ts"

/**
 * Runs work for at most this many milliseconds. Then the work and its query are interrupted, and the caller is answered
 * at once. A commit at that moment may be done or not: the answer claims neither.
 */
export const withTimeLimit = (start: Start, milliseconds: number): Run => (work, whenGone) =>
  new Promise((resolve, reject) => {
    const fiber = start(work)
    const stop = () => fiber.interruptUnsafe()
    const timer = setTimeout(() => {
      reject(tooLong())
      stop()
    }, milliseconds)
    fiber.addObserver((exit) => {
      clearTimeout(timer)
      resolve(exit)
    })
    whenGone?.(stop)
  })

/** The problem with work that was interrupted because its time had passed. */
export const tooLong = (): Problem =>
  new Problem({
    code: "te-lang-bezig",
    detail: "Het duurde te lang en is afgebroken. Of een wijziging is gedaan, is niet zeker: lees het "
      + "gegeven opnieuw, of herhaal een POST met zijn Idempotency-Key.",
    headers: { "Retry-After": retryAfter }
  })
