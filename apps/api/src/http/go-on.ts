import type { Effect, Exit } from "effect"
import type { Ports, Start } from "./ports.ts"
import { tooLong } from "./time-limit.ts"

/**
 * Does work that goes on when its time has passed, so that its caller need not wait. Resolves to undefined then;
 * `ended` is called when the work ends after all.
 */
export type GoOn = <A, E>(
  work: Effect.Effect<A, E, Ports>,
  ended: (exit: Exit.Exit<A, E>) => void
) => Promise<Exit.Exit<A, E> | undefined>

/** Maximum number of works that go on at once: each keeps a connection of the pool from the requests that wait. */
export const maximumGoingOn = 2

/**
 * Runs work whose caller waits for at most this many milliseconds. When {@link maximumGoingOn} others go on already, it
 * is interrupted then, as other work is. Work that goes on is one transaction: when the process ends, nothing of it is
 * done.
 */
export const goOnAfter = (start: Start, milliseconds: number): GoOn => {
  let goingOn = 0
  return (work, ended) =>
    new Promise((resolve, reject) => {
      const fiber = start(work)
      const timer = setTimeout(() => {
        if (goingOn >= maximumGoingOn) {
          reject(tooLong())
          fiber.interruptUnsafe()
          return
        }
        goingOn++
        fiber.addObserver((exit) => {
          goingOn--
          ended(exit)
        })
        resolve(undefined)
      }, milliseconds)
      fiber.addObserver((exit) => {
        clearTimeout(timer)
        resolve(exit)
      })
    })
}
