import {
  type Counts,
  type Medewerker,
  type Part,
  type PartLost,
  type ReconciliatieId,
  Reconciliaties,
  type RegisterUnavailable
} from "@betrokkene/domain"
import { Duration, Effect, Option, Ref } from "effect"
import { openParts, standVan } from "../progress/progress-line.ts"
import { makePace } from "./pace.ts"
import { relieve } from "./relief.ts"
import { isCausedByTheWork, persist } from "./retries.ts"

/** What is done with a part: the work itself, and what there is for one that cannot be done. */
export interface PartWork<R> {
  readonly verwerk: (part: Part) => Effect.Effect<Counts, PartLost | RegisterUnavailable, R>
  readonly zetApart: (part: Part, reden: string) => Effect.Effect<void, PartLost | RegisterUnavailable, R>
}

/** How a process works. */
export interface Approach {
  readonly houder: Medewerker
  /** So many milliseconds a part is kept for who took it; then he is taken for dead. */
  readonly lease: number
  /** Betrokkenen a second, at most. */
  readonly tempo?: number
}

/** While the database answers one, the rules are applied to the other. */
const lanes = 2

/** Whoever took a part that many times died of it: it is done in pieces, so that no more than one record can be to blame. */
const maxAttempts = 4

/** So long is waited before looking again whether a part came free, when all are with others. */
const delay = 500

/** Does parts of the run, beside who else does, until none is left to do. What passes by itself is tried again; then it fails with what did not. */
export const runWorker = <R>(reconciliatie: ReconciliatieId, partWork: PartWork<R>, approach: Approach) =>
  Effect.gen(function*() {
    const wait = yield* makePace(approach.tempo)
    const usual = yield* Ref.make<number | undefined>(undefined)
    const afterPart = (gelezen: number, milliseconden: number) =>
      Effect.gen(function*() {
        const { gewoon: nieuw, rust } = relieve(yield* Ref.get(usual), { gelezen, milliseconden })
        yield* Ref.set(usual, nieuw)
        yield* Effect.sleep(rust)
        yield* wait(gelezen)
      })
    const lane = Effect.gen(function*() {
      const held = yield* Ref.make(Option.none<Part>())
      // A part that was given to somebody who is interrupted at that moment is his all the same.
      const take = Effect.uninterruptible(Effect.tap(
        Reconciliaties.use((reconciliaties) => reconciliaties.takePart(reconciliatie, approach.houder, approach.lease)),
        (part) => Ref.set(held, part)
      ))
      const work = Effect.gen(function*() {
        for (;;) {
          const part = yield* persist(take)
          if (Option.isSome(part)) {
            yield* Effect.andThen(doPart(part.value, partWork, afterPart), Ref.set(held, Option.none()))
          } else if (yield* isAf(reconciliatie)) return
          else yield* Effect.sleep(delay)
        }
      })
      yield* Effect.onError(
        work,
        () =>
          Effect.flatMap(
            Ref.get(held),
            Option.match({ onNone: () => Effect.void, onSome: (part) => giveBack(part, approach.houder) })
          )
      )
    })
    yield* Effect.all(Array.from({ length: lanes }, () => lane), { concurrency: "unbounded", discard: true })
  })

const isAf = (reconciliatie: ReconciliatieId) =>
  Effect.map(
    persist(Reconciliaties.use((reconciliaties) => reconciliaties.progress(reconciliatie))),
    (steps) => openParts(standVan(steps)) === 0
  )

/** The part is done, set apart, or with another. */
const doPart = <R>(
  part: Part,
  { verwerk: process, zetApart: setAside }: PartWork<R>,
  afterPart: (gelezen: number, milliseconden: number) => Effect.Effect<void>
) => {
  const apart = (reden: string) => persist(setAside(part, reden))
  const usually = persist(Effect.timed(process(part))).pipe(
    Effect.flatMap(([duration, { gelezen }]) => afterPart(gelezen, Duration.toMillis(duration))),
    Effect.catchTag("RegisterUnavailable", (fout) => isCausedByTheWork(fout) ? apart(fout.reden) : Effect.fail(fout)),
    Effect.catchDefect(() => apart("onverwachte fout"))
  )
  return Effect.catchTag(
    part.poging > maxAttempts ? apart("te vaak geprobeerd") : usually,
    "PartLost",
    () => Effect.void
  )
}

/** Without this nobody would get the part before its lease is over; the register may be what failed, so it is not insisted on. */
const giveBack = (part: Part, holder: Medewerker) =>
  Reconciliaties.use((reconciliaties) => reconciliaties.giveBack(part, holder)).pipe(
    Effect.timeout("5 seconds"),
    Effect.ignore
  )
