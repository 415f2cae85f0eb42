import { AlreadyRunning, type Lock, type Medewerker, RegisterUnavailable, type Tijdstip } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import type pg from "pg"
import { nu } from "../../system/clock.ts"
import { poging } from "./attempt.ts"
import type { Database } from "./database.ts"

const sleutel = "hashtextextended('slot ' || $1, 0)"

/**
 * The port Slot on PostgreSQL: an advisory lock of a session that is kept for it, so a holder that dies lets go, and a row that
 * says who has it. Losing the session means losing the lock: then the work is ended.
 */
export const slot = (opensessie: Database["sessie"]): Context.Service.Shape<typeof Lock> => ({
  withLock: (naam, houder, werk) =>
    Effect.acquireUseRelease(
      Effect.flatMap(nu, (sinds) => verkrijg(opensessie, naam, houder, sinds)),
      (sessie) => Effect.raceFirst(werk, verloren(sessie)),
      (sessie) => sluit(sessie, naam)
    )
})

const verkrijg = (opensessie: Database["sessie"], naam: string, houder: Medewerker, sinds: Tijdstip) =>
  Effect.gen(function*() {
    const sessie = yield* poging(opensessie)
    const ander = yield* poging(() => probeer(sessie, naam, houder, sinds)).pipe(Effect.onError(() => beeindig(sessie)))
    if (ander === undefined) return sessie
    yield* beeindig(sessie)
    return yield* new AlreadyRunning(ander)
  })

/** Takes the lock and says so in the row, or else answers who has it. */
const probeer = async (sessie: pg.Client, naam: string, houder: Medewerker, sinds: Tijdstip) => {
  const { rows: [poging] } = await sessie.query<{ gelukt: boolean }>(
    `select pg_try_advisory_lock(${sleutel}) as gelukt`,
    [naam]
  )
  if (poging?.gelukt === true) {
    await sessie.query(
      "insert into slot (naam, houder, sinds) values ($1, $2, $3) on conflict (naam) do update set houder = excluded.houder, sinds = excluded.sinds",
      [naam, houder, sinds]
    )
    return undefined
  }
  const { rows: [rij] } = await sessie.query<{ houder: Medewerker; sinds: Tijdstip }>(
    "select houder, sinds from slot where naam = $1",
    [naam]
  )
  // No row yet: its holder took the lock this very moment.
  return rij ?? { houder, sinds }
}

/** The end of the session lets go of the lock, also when the row cannot be taken away. */
const sluit = (sessie: pg.Client, naam: string): Effect.Effect<void> =>
  Effect.andThen(
    Effect.ignore(poging(() => sessie.query("delete from slot where naam = $1", [naam]))),
    beeindig(sessie)
  )

const beeindig = (sessie: pg.Client): Effect.Effect<void> => Effect.ignore(poging(() => sessie.end()))

const verloren = (sessie: pg.Client) =>
  Effect.callback<never, RegisterUnavailable>((meld) => {
    const bijVerlies = () => meld(Effect.fail(new RegisterUnavailable({ reden: "slot-verloren" })))
    sessie.once("error", bijVerlies).once("end", bijVerlies)
    return Effect.sync(() => {
      sessie.off("error", bijVerlies).off("end", bijVerlies)
    })
  })
