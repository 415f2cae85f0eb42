import { Readiness } from "@betrokkene/domain"
import { type Log, ownCommand } from "@betrokkene/program"
import { Data, Effect, Result } from "effect"

/** A later version migrated the database, and ended the support of this version by it. */
export class SupportEnded extends Data.TaggedError("SupportEnded")<{ readonly later: ReadonlyArray<string> }> {}

/** `DATABASE_URL` leads to a pooler: it has to lead to PostgreSQL itself. */
export class PoolerBetween extends Data.TaggedError("PoolerBetween")<{
  readonly setting: "DATABASE_URL"
  readonly mend: string
}> {}

/** How long the start waits for the state of the database. Without it, readiness tells later. */
const patience = "2 seconds"

/**
 * Says in the log what the database lacks, or that a later version migrated it. Fails if this version cannot work on it,
 * however long it waits.
 */
export const schemaAtStart = (log: Log): Effect.Effect<void, SupportEnded | PoolerBetween, Readiness> =>
  Effect.gen(function*() {
    const found = yield* Readiness.use(({ stand }) => stand).pipe(
      Effect.timeoutOrElse({ duration: patience, orElse: () => Effect.fail({ reden: "timeout" }) }),
      Effect.result
    )
    if (Result.isFailure(found)) {
      const { reden: reason } = found.failure
      if (reason === "pooler") {
        const mend = "give the address of PostgreSQL itself: a pooler such as PgBouncer must not stand in between"
        return yield* new PoolerBetween({ setting: "DATABASE_URL", mend })
      }
      return log("warn", "register unreachable at the start", { reason })
    }
    const { later, missing, retired } = found.success
    if (retired) return yield* new SupportEnded({ later })
    if (missing.length > 0) {
      log("error", `the database lacks migrations: run ${ownCommand("migrate")}`, { missing })
    } else if (later.length > 0) {
      log("info", "a later version migrated the database; this one may work on it", { later })
    }
  })
