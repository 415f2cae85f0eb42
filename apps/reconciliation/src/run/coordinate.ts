import {
  abortReconciliatie,
  beginReconciliatie,
  completeReconciliatie,
  Lock,
  looksAt,
  type Medewerker,
  Readiness,
  type Reconciliatie,
  type ReconciliatieId,
  type ReconciliatieRequest,
  Reconciliaties,
  type RegisterUnavailable
} from "@betrokkene/domain"
import { Data, Effect, Option, Ref, Result } from "effect"
import type { Bronvergelijking, vergelijkMetBron } from "../against/compare.ts"
import type { Verslag } from "../progress/account.ts"
import { metVoortgang } from "../progress/show-progress.ts"
import { VerkeerdGebruik } from "../wrong-usage.ts"
import { isHetzelfdeGevraagd } from "./assignment.ts"
import { startMedewerkers } from "./crew.ts"
import { deelwerk } from "./part-work.ts"
import { houdVol } from "./retries.ts"
import { werkMee, type Werkwijze } from "./worker.ts"

/** There is no run that was not finished. */
export class NietsTeHervatten extends Data.TaggedError("NietsTeHervatten") {}

/** What is to be done, and how. */
export interface Nacht extends Werkwijze {
  /** Absent: whatever the unfinished run was asked. */
  readonly gevraagd?: Effect.Effect<ReconciliatieRequest, RegisterUnavailable, Reconciliaties>
  readonly deelgrootte: number
  readonly werkers: number
  readonly verslag: Verslag
  /** How the run is compared with another register; absent: it is not. */
  readonly vergelijk?: (reconciliatie: Reconciliatie) => Vergelijken
}

/** A comparison with another register. */
export type Vergelijken = Effect.Effect<
  Bronvergelijking,
  Effect.Error<ReturnType<typeof vergelijkMetBron>>,
  Effect.Services<ReturnType<typeof vergelijkMetBron>>
>

/** A run that was done, and what came of the comparison when this process made one. */
export interface Gedaan {
  readonly reconciliatie: Reconciliatie
  readonly vergeleken?: Bronvergelijking
}

/** So many times a lock that was lost is taken again: a register that goes away all the time is not worked through. */
const meesteRondes = 10

/**
 * One run from its beginning, or from where it was left, to its end, while no other runs. When the register goes away meanwhile, this
 * waits for it, takes the lock again and goes on with the same run; the parts that were under way are done anew.
 */
export const coordineer = (nacht: Nacht) =>
  Effect.gen(function*() {
    const begonnen = yield* Ref.make<ReconciliatieId | undefined>(undefined)
    const ronde = Lock.use((slot) =>
      slot.withLock("reconciliatie", nacht.houder, Effect.scoped(doeRonde(nacht, begonnen)))
    )
    yield* gereed
    for (let over = meesteRondes;; over -= 1) {
      const uitkomst = yield* Effect.result(ronde)
      if (Result.isSuccess(uitkomst)) return uitkomst.success
      const fout = uitkomst.failure
      if (
        (yield* Ref.get(begonnen)) === undefined || over === 0 || !gaatVoorbij(fout, nacht.houder)
      ) return yield* Effect.fail(fout)
      yield* nacht.verslag.meld("Het register is niet bereikbaar; er wordt op gewacht.")
      yield* Effect.sleep("1 second")
      yield* houdVol(gereed)
    }
  })

/** Until the server has seen that the connection is gone, the lock that was lost is still held: by this process itself. */
const gaatVoorbij = (fout: { readonly _tag: string; readonly houder?: Medewerker }, houder: Medewerker): boolean =>
  fout._tag === "RegisterUnavailable" || (fout._tag === "AlreadyRunning" && fout.houder === houder)

const gereed = Readiness.use((gereedheid) => gereedheid.check)

const doeRonde = (nacht: Nacht, begonnen: Ref.Ref<ReconciliatieId | undefined>) =>
  Effect.gen(function*() {
    const { houder, tempo, verslag, werkers } = nacht
    const reconciliatie = yield* neemOp(nacht, yield* Ref.get(begonnen))
    yield* Ref.set(begonnen, reconciliatie.id)
    if (reconciliatie.toestand !== "loopt") return { reconciliatie } satisfies Gedaan as Gedaan
    yield* controleerVergelijking(reconciliatie, nacht)
    yield* startMedewerkers(werkers - 1, tempo, verslag)
    const werk = Effect.gen(function*() {
      yield* werkMee(reconciliatie.id, deelwerk(reconciliatie, houder, verslag), nacht)
      if (nacht.vergelijk === undefined) {
        return { reconciliatie: yield* completeReconciliatie(reconciliatie, houder) } satisfies Gedaan as Gedaan
      }
      const vergeleken = yield* nacht.vergelijk(reconciliatie)
      return {
        reconciliatie: yield* completeReconciliatie(reconciliatie, houder, vergeleken.vergelijking),
        vergeleken
      } satisfies Gedaan as Gedaan
    })
    // A part that was set apart at the last moment is there in pieces.
    const totHetEinde = Effect.retry(werk, { while: ({ _tag }) => _tag === "ReconciliatieLooptNog", times: 10 }).pipe(
      Effect.catchTag("ReconciliatieLooptNog", Effect.die)
    )
    return yield* metVoortgang(reconciliatie.id, verslag, totHetEinde)
  })

/** A run that is taken up again was asked then whether it compares; with what is only asked now. */
const controleerVergelijking = (
  { opdracht }: Reconciliatie,
  { vergelijk }: Nacht
): Effect.Effect<void, VerkeerdGebruik> => {
  const vergelijkt = opdracht.regels.some((regel) => looksAt(regel, "ander-register"))
  if (vergelijkt === (vergelijk !== undefined)) return Effect.void
  return Effect.fail(
    new VerkeerdGebruik({
      fouten: [
        `De reconciliatie die niet is afgemaakt, vergeleek ${
          vergelijkt ? "met een ander register: geef ook" : "niet met een ander register: laat weg"
        } --against.`
      ]
    })
  )
}

/** The run of an earlier round, or the one that was left unfinished and asked the same, or else a new one. */
const neemOp = ({ deelgrootte, gevraagd, houder, verslag }: Nacht, eerder: ReconciliatieId | undefined) =>
  Effect.gen(function*() {
    const reconciliaties = yield* Reconciliaties
    const bekend = eerder === undefined ? Option.none<Reconciliatie>() : yield* reconciliaties.zoek(eerder)
    if (Option.isSome(bekend)) return bekend.value
    const lopende = yield* reconciliaties.running
    if (gevraagd === undefined) {
      return yield* Effect.catch(Effect.fromOption(lopende), () => Effect.fail(new NietsTeHervatten()))
    }
    const opdracht = yield* gevraagd
    if (Option.isSome(lopende) && isHetzelfdeGevraagd(lopende.value.opdracht, opdracht)) {
      yield* verslag.meld(
        `Verder met de reconciliatie die op ${lopende.value.begonnen} is begonnen en niet is afgemaakt.`
      )
      return lopende.value
    }
    yield* breekLopendeAf(verslag)
    return yield* beginReconciliatie(opdracht, houder, deelgrootte)
  })

const breekLopendeAf = (
  verslag: Verslag
): Effect.Effect<
  void,
  Effect.Error<ReturnType<typeof abortReconciliatie>>,
  Effect.Services<ReturnType<typeof abortReconciliatie>>
> =>
  Effect.gen(function*() {
    const lopende = yield* Reconciliaties.use((reconciliaties) => reconciliaties.running)
    if (Option.isNone(lopende)) return
    yield* verslag.meld(
      `De reconciliatie die op ${lopende.value.begonnen} is begonnen en niet is afgemaakt, vroeg iets anders; zij is afgebroken.`
    )
    yield* abortReconciliatie(lopende.value)
    yield* breekLopendeAf(verslag)
  })
