import {
  type Medewerker,
  type Part,
  type PartLost,
  type ReconciliatieId,
  Reconciliaties,
  type RegisterUnavailable,
  type Telling
} from "@betrokkene/domain"
import { Duration, Effect, Option, Ref } from "effect"
import { openDelen, standVan } from "../progress/progress-line.ts"
import { maakTempo } from "./pace.ts"
import { ontlast } from "./relief.ts"
import { houdVol, ligtAanHetWerk } from "./retries.ts"

/** What is done with a part: the work itself, and what there is for one that cannot be done. */
export interface Deelwerk<R> {
  readonly verwerk: (deel: Part) => Effect.Effect<Telling, PartLost | RegisterUnavailable, R>
  readonly zetApart: (deel: Part, reden: string) => Effect.Effect<void, PartLost | RegisterUnavailable, R>
}

/** How a process works. */
export interface Werkwijze {
  readonly houder: Medewerker
  /** So many milliseconds a part is kept for who took it; then he is taken for dead. */
  readonly lease: number
  /** Betrokkenen a second, at most. */
  readonly tempo?: number
}

/** While the database answers one, the rules are applied to the other. */
const banen = 2

/** Whoever took a part that many times died of it: it is done in pieces, so that no more than one record can be to blame. */
const meestePogingen = 4

/** So long is waited before looking again whether a part came free, when all are with others. */
const wachttijd = 500

/** Does parts of the run, beside who else does, until none is left to do. What passes by itself is tried again; then it fails with what did not. */
export const werkMee = <R>(reconciliatie: ReconciliatieId, deelwerk: Deelwerk<R>, werkwijze: Werkwijze) =>
  Effect.gen(function*() {
    const wacht = yield* maakTempo(werkwijze.tempo)
    const gewoon = yield* Ref.make<number | undefined>(undefined)
    const naDeel = (gelezen: number, milliseconden: number) =>
      Effect.gen(function*() {
        const { gewoon: nieuw, rust } = ontlast(yield* Ref.get(gewoon), { gelezen, milliseconden })
        yield* Ref.set(gewoon, nieuw)
        yield* Effect.sleep(rust)
        yield* wacht(gelezen)
      })
    const baan = Effect.gen(function*() {
      const bijZich = yield* Ref.make(Option.none<Part>())
      // A part that was given to somebody who is interrupted at that moment is his all the same.
      const neem = Effect.uninterruptible(Effect.tap(
        Reconciliaties.use((reconciliaties) =>
          reconciliaties.takePart(reconciliatie, werkwijze.houder, werkwijze.lease)
        ),
        (deel) => Ref.set(bijZich, deel)
      ))
      const werk = Effect.gen(function*() {
        for (;;) {
          const deel = yield* houdVol(neem)
          if (Option.isSome(deel)) {
            yield* Effect.andThen(doeDeel(deel.value, deelwerk, naDeel), Ref.set(bijZich, Option.none()))
          } else if (yield* isAf(reconciliatie)) return
          else yield* Effect.sleep(wachttijd)
        }
      })
      yield* Effect.onError(
        werk,
        () =>
          Effect.flatMap(
            Ref.get(bijZich),
            Option.match({ onNone: () => Effect.void, onSome: (deel) => geefTerug(deel, werkwijze.houder) })
          )
      )
    })
    yield* Effect.all(Array.from({ length: banen }, () => baan), { concurrency: "unbounded", discard: true })
  })

const isAf = (reconciliatie: ReconciliatieId) =>
  Effect.map(
    houdVol(Reconciliaties.use((reconciliaties) => reconciliaties.progress(reconciliatie))),
    (stappen) => openDelen(standVan(stappen)) === 0
  )

/** The part is done, set apart, or with another. */
const doeDeel = <R>(
  deel: Part,
  { verwerk, zetApart }: Deelwerk<R>,
  naDeel: (gelezen: number, milliseconden: number) => Effect.Effect<void>
) => {
  const apart = (reden: string) => houdVol(zetApart(deel, reden))
  const gewoonlijk = houdVol(Effect.timed(verwerk(deel))).pipe(
    Effect.flatMap(([duur, { gelezen }]) => naDeel(gelezen, Duration.toMillis(duur))),
    Effect.catchTag("RegisterUnavailable", (fout) => ligtAanHetWerk(fout) ? apart(fout.reden) : Effect.fail(fout)),
    Effect.catchDefect(() => apart("onverwachte fout"))
  )
  return Effect.catchTag(
    deel.poging > meestePogingen ? apart("te vaak geprobeerd") : gewoonlijk,
    "PartLost",
    () => Effect.void
  )
}

/** Without this nobody would get the part before its lease is over; the register may be what failed, so it is not insisted on. */
const geefTerug = (deel: Part, houder: Medewerker) =>
  Reconciliaties.use((reconciliaties) => reconciliaties.giveBack(deel, houder)).pipe(
    Effect.timeout("5 seconds"),
    Effect.ignore
  )
