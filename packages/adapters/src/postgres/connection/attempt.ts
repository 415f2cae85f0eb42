import { RegisterUnavailable } from "@betrokkene/domain"
import { Effect } from "effect"
import { translate } from "./errors.ts"

/**
 * Work on a session of its own, where no constraint can refuse anything. Every error but an unavailable register is a
 * defect.
 */
export const attempt = <A>(work: () => Promise<A>): Effect.Effect<A, RegisterUnavailable> =>
  Effect.catch(
    Effect.tryPromise({ try: work, catch: translate }),
    (error) => error instanceof RegisterUnavailable ? Effect.fail(error) : Effect.die(error)
  )
