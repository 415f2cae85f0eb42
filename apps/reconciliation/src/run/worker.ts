import {
  type Medewerker,
  type ReconciliatieCounts,
  type ReconciliatieId,
  type ReconciliatiePart,
  type ReconciliatiePartLost,
  Reconciliaties,
  type RegisterUnavailable
} from "@betrokkene/domain"
import { Duration, Effect, Option, Ref } from "effect"
import { openParts, standVan } from "../progress/progress-line.ts"
import { makePace } from "./pace.ts"
import { relieve } from "./relief.ts"
import { isCausedByTheWork, persist } from "./retries.ts"

/** How to do a part, and how to split or set aside one that can't be done. */
export interface PartWork<R> {
  readonly process: (
    part: ReconciliatiePart
  ) => Effect.Effect<ReconciliatieCounts, ReconciliatiePartLost | RegisterUnavailable, R>
  readonly setApart: (
    part: ReconciliatiePart,
    reden: string
  ) => Effect.Effect<void, ReconciliatiePartLost | RegisterUnavailable, R>
}

/** Settings of a process. */
export interface Approach {
  readonly houder: Medewerker
  /** Milliseconds that a part stays leased. After that its worker is taken for dead. */
  readonly lease: number
  /** Maximum number of betrokkenen a second. */
  readonly tempo?: number
}

/** While one lane waits for the database, another applies the rules. */
const lanes = 2

/**
 * A part that was leased this often killed its workers. It is done in pieces, so that at most one record is to blame.
 */
const maxAttempts = 4

/** Delay before looking again for a free part while all parts are leased. */
const delay = 500

/**
 * Does parts of the run, next to other workers, until none is left. Transient failures are retried; other failures end
 * it.
 */
export const runWorker = <R>(reconciliatie: ReconciliatieId, partWork: PartWork<R>, approach: Approach) =>
  Effect.gen(function*() {
    const lane = doPartsOf(reconciliatie, partWork, approach.houder, approach.lease, yield* makeRest(approach.tempo))
    yield* Effect.all(Array.from({ length: lanes }, () => lane), { concurrency: "unbounded", discard: true })
  })

/** What a lane does after a part: it leaves others the database, and keeps to the tempo. */
type Rest = (gelezen: number, milliseconden: number) => Effect.Effect<void>

const makeRest = (tempo: number | undefined): Effect.Effect<Rest> =>
  Effect.gen(function*() {
    const keepTempo = yield* makePace(tempo)
    const usual = yield* Ref.make<number | undefined>(undefined)
    return (gelezen, milliseconden) =>
      Effect.gen(function*() {
        const relief = relieve(yield* Ref.get(usual), { gelezen, milliseconden })
        yield* Ref.set(usual, relief.usual)
        yield* Effect.sleep(relief.rust)
        yield* keepTempo(gelezen)
      })
  })

/**
 * One lane: takes a part, does it, rests, until every part is done or given up. An interruption gives its part back.
 */
const doPartsOf = <R>(
  reconciliatie: ReconciliatieId,
  partWork: PartWork<R>,
  holder: Medewerker,
  lease: number,
  rest: Rest
) =>
  Effect.gen(function*() {
    const held = yield* Ref.make(Option.none<ReconciliatiePart>())
    // A part leased at the moment of an interruption still belongs to this worker.
    const take = Effect.uninterruptible(Effect.tap(
      Reconciliaties.use((reconciliaties) => reconciliaties.takePart(reconciliatie, holder, lease)),
      (part) => Ref.set(held, part)
    ))
    const parts = Effect.gen(function*() {
      for (;;) {
        const part = yield* persist(take)
        if (Option.isSome(part)) {
          yield* doPart(part.value, partWork, rest)
          yield* Ref.set(held, Option.none())
        } else if (yield* isComplete(reconciliatie)) return
        else yield* Effect.sleep(delay)
      }
    })
    const giveBackHeld = Effect.flatMap(
      Ref.get(held),
      Option.match({ onNone: () => Effect.void, onSome: (part) => giveBack(part, holder) })
    )
    yield* Effect.onError(parts, () => giveBackHeld)
  })

const isComplete = (reconciliatie: ReconciliatieId) =>
  Effect.map(
    persist(Reconciliaties.use((reconciliaties) => reconciliaties.progress(reconciliatie))),
    (steps) => openParts(standVan(steps)) === 0
  )

/** The part was done, set apart, or taken over by another worker. */
const doPart = <R>(
  part: ReconciliatiePart,
  { process, setApart }: PartWork<R>,
  rest: Rest
) => {
  const inPieces = (reden: string) => persist(setApart(part, reden))
  const asAWhole = persist(Effect.timed(process(part))).pipe(
    Effect.flatMap(([duration, { gelezen }]) => rest(gelezen, Duration.toMillis(duration))),
    Effect.catchTag(
      "RegisterUnavailable",
      (failure) => isCausedByTheWork(failure) ? inPieces(failure.reden) : Effect.fail(failure)
    ),
    Effect.catchDefect(() => inPieces("onverwachte fout"))
  )
  const killsItsWorkers = part.poging > maxAttempts
  return Effect.catchTag(
    killsItsWorkers ? inPieces("te vaak geprobeerd") : asAWhole,
    "ReconciliatiePartLost",
    () => Effect.void
  )
}

/** Otherwise nobody would get the part before its lease ends. Not retried: the register may be what failed. */
const giveBack = (part: ReconciliatiePart, holder: Medewerker) =>
  Reconciliaties.use((reconciliaties) => reconciliaties.giveBack(part, holder)).pipe(
    Effect.timeout("5 seconds"),
    Effect.ignore
  )
