import { Effect, Schema } from "effect"
import { RegisterClock, Tijdstip } from "../../../src/index.ts"
import { peildatum } from "../../arbitraries/circumstances.ts"

/** Runs the work from one fixed moment on, a second later each time that somebody asks. */
export const ticking = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.suspend(() => {
    let milliseconds = Date.parse(peildatum)
    const nu = Effect.sync(() => Schema.decodeSync(Tijdstip)(new Date(milliseconds += 1_000).toISOString()))
    return Effect.provideService(work, RegisterClock, { nu })
  })
