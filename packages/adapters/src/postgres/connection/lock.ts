import {
  type Medewerker,
  type ProcessLock,
  ProcessLockTaken,
  RegisterUnavailable,
  type Tijdstip
} from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import type pg from "pg"
import { now } from "../../system/clock.ts"
import { attempt } from "./attempt.ts"
import type { Database } from "./database.ts"

const lockKey = "hashtextextended('slot ' || $1, 0)"

/**
 * The port Lock on PostgreSQL: an advisory lock in a session of its own, so that the lock of a holder that dies is
 * released, and a row that tells who has it. When the session is lost, so is the lock, and the work is interrupted.
 */
export const lock = (openSession: Database["openSession"]): Context.Service.Shape<typeof ProcessLock> => ({
  withLock: (name, holder, work) =>
    Effect.acquireUseRelease(
      Effect.flatMap(now, (since) => acquire(openSession, name, holder, since)),
      (session) => Effect.raceFirst(work, lost(session)),
      (session) => close(session, name)
    )
})

const acquire = (openSession: Database["openSession"], name: string, holder: Medewerker, since: Tijdstip) =>
  Effect.gen(function*() {
    const session = yield* attempt(openSession)
    const other = yield* attempt(() => tryLock(session, name, holder, since)).pipe(Effect.onError(() => end(session)))
    if (other === undefined) return session
    yield* end(session)
    return yield* new ProcessLockTaken(other)
  })

/** Takes the lock and records that in the row. Returns the holder when there is one already. */
const tryLock = async (session: pg.Client, name: string, holder: Medewerker, since: Tijdstip) => {
  const { rows: [locked] } = await session.query<{ gelukt: boolean }>(
    `select pg_try_advisory_lock(${lockKey}) as gelukt`,
    [name]
  )
  if (locked?.gelukt === true) {
    await session.query(
      `insert into slot (naam, houder, sinds) values ($1, $2, $3)
      on conflict (naam) do update set houder = excluded.houder, sinds = excluded.sinds`,
      [name, holder, since]
    )
    return undefined
  }
  const { rows: [row] } = await session.query<{ houder: Medewerker; sinds: Tijdstip }>(
    "select houder, sinds from slot where naam = $1",
    [name]
  )
  // The holder took the lock a moment ago and has not written the row yet.
  return row ?? { houder: holder, sinds: since }
}

/** Ends the session, which releases the lock also when the row cannot be deleted. */
const close = (session: pg.Client, name: string): Effect.Effect<void> =>
  Effect.andThen(
    Effect.ignore(attempt(() => session.query("delete from slot where naam = $1", [name]))),
    end(session)
  )

const end = (session: pg.Client): Effect.Effect<void> => Effect.ignore(attempt(() => session.end()))

const lost = (session: pg.Client) =>
  Effect.callback<never, RegisterUnavailable>((resume) => {
    const onLoss = () => resume(Effect.fail(new RegisterUnavailable({ reden: "slot-verloren" })))
    session.once("error", onLoss).once("end", onLoss)
    return Effect.sync(() => {
      session.off("error", onLoss).off("end", onLoss)
    })
  })
