import { Readiness } from "@betrokkene/domain"
import type { Log } from "@betrokkene/program"
import { Data, Effect, Option } from "effect"

/** A later version migrated the database, and ended the support of this version by it. */
export class SupportEnded extends Data.TaggedError("SupportEnded")<{ readonly later: ReadonlyArray<string> }> {}

/** How long the start waits for the state of the database. Without it, readiness tells later. */
const patience = "2 seconds"

/**
 * Says in the log what the database lacks, or that a later version migrated it. Fails if this version must not work on
 * it any more.
 */
export const schemaAtStart = (log: Log): Effect.Effect<void, SupportEnded, Readiness> =>
  Effect.gen(function*() {
    const found = yield* Readiness.use(({ stand }) => stand).pipe(
      Effect.timeoutOption(patience),
      Effect.orElseSucceed(() => Option.none())
    )
    if (Option.isNone(found)) return log("warn", "register unreachable at the start")
    const { later, missing, retired } = found.value
    if (retired) return yield* new SupportEnded({ later })
    if (missing.length > 0) log("error", "the database lacks migrations: run npm run migrate", { missing })
    else if (later.length > 0) log("info", "a later version migrated the database; this one may work on it", { later })
  })
