import { RegisterUnavailable } from "@betrokkene/domain"
import { Effect } from "effect"
import { translate } from "./errors.ts"

/** Work on a session of its own, where no constraint is expected to refuse anything: what is not the database being away is a defect. */
export const attempt = <A>(work: () => Promise<A>): Effect.Effect<A, RegisterUnavailable> =>
  Effect.catch(
    Effect.tryPromise({ try: work, catch: translate }),
    (error) => error instanceof RegisterUnavailable ? Effect.fail(error) : Effect.die(error)
  )
