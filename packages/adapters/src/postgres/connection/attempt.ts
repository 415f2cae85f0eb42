import { RegisterUnavailable } from "@betrokkene/domain"
import { Effect } from "effect"
import { vertaal } from "./errors.ts"

/** Work on a session of its own, where no constraint is expected to refuse anything: what is not the database being away is a defect. */
export const poging = <A>(werk: () => Promise<A>): Effect.Effect<A, RegisterUnavailable> =>
  Effect.catch(
    Effect.tryPromise({ try: werk, catch: vertaal }),
    (fout) => fout instanceof RegisterUnavailable ? Effect.fail(fout) : Effect.die(fout)
  )
