import {
  abortReconciliatie,
  beginReconciliatie,
  completeReconciliatie,
  type Dossiers,
  type Medewerker,
  ProcessLock,
  prunePastTerms,
  Readiness,
  type Reconciliatie,
  type ReconciliatieId,
  type ReconciliatieRequest,
  Reconciliaties,
  type RegisterClock,
  type RegisterUnavailable
} from "@betrokkene/domain"
import { looksAt } from "@betrokkene/domain/internal"
import { WrongUsage } from "@betrokkene/program"
import { Data, Effect, Option, Ref, Result } from "effect"
import type { compareWithSource, SourceComparison } from "../against/compare.ts"
import type { Account } from "../progress/account.ts"
import { showProgress } from "../progress/show-progress.ts"
import { isSameRequest } from "./assignment.ts"
import { startWorkers } from "./crew.ts"
import { partWork } from "./part-work.ts"
import { persist } from "./retries.ts"
import { type Approach, runWorker } from "./worker.ts"

/** There is no unfinished run. */
export class NothingToResume extends Data.TaggedError("NietsTeHervatten") {}

/** What to do, and how. */
export interface Night extends Approach {
  /** Absent: continue the unfinished run with its own request. */
  readonly requested?: Effect.Effect<
    ReconciliatieRequest,
    RegisterUnavailable,
    Dossiers | Reconciliaties | RegisterClock
  >
  readonly partSize: number
  readonly workers: number
  readonly account: Account
  /** Compares the run with another register; absent for a run without a comparison. */
  readonly compare?: (reconciliatie: Reconciliatie) => Compare
}

/** A comparison with another register. */
export type Compare = Effect.Effect<
  SourceComparison,
  Effect.Error<ReturnType<typeof compareWithSource>>,
  Effect.Services<ReturnType<typeof compareWithSource>>
>

/** A finished run, with the comparison if this process made one. */
export interface Done {
  readonly reconciliatie: Reconciliatie
  readonly compared?: SourceComparison
}

/** Maximum number of times that a lost lock is taken again. With a register that keeps going away, the run gives up. */
const maxRounds = 10

/**
 * Does one run from its beginning, or from where it was left, while no other run is active. If the register goes away,
 * it waits, takes the lock again and continues the same run; parts that were under way are done again.
 */
export const coordinate = (night: Night) =>
  Effect.gen(function*() {
    const started = yield* Ref.make<ReconciliatieId | undefined>(undefined)
    const ronde = ProcessLock.use((slot) =>
      slot.withLock("reconciliatie", night.houder, Effect.scoped(doRound(night, started)))
    )
    yield* whenReady
    for (let over = maxRounds;; over -= 1) {
      const uitkomst = yield* Effect.result(ronde)
      if (Result.isSuccess(uitkomst)) return uitkomst.success
      const fout = uitkomst.failure
      if (
        (yield* Ref.get(started)) === undefined || over === 0 || !isTransient(fout, night.houder)
      ) return yield* Effect.fail(fout)
      yield* night.account.meld("Het register is niet bereikbaar; er wordt op gewacht.")
      yield* Effect.sleep("1 second")
      yield* persist(whenReady)
    }
  })

/** The lost lock is still held, by this process itself, until the server notices that the connection is gone. */
const isTransient = (fout: { readonly _tag: string; readonly houder?: Medewerker }, holder: Medewerker): boolean =>
  fout._tag === "RegisterUnavailable" || (fout._tag === "ProcessLockTaken" && fout.houder === holder)

const whenReady = Readiness.use((readiness) => readiness.check)

const doRound = (night: Night, started: Ref.Ref<ReconciliatieId | undefined>) =>
  Effect.gen(function*() {
    const { houder: holder, tempo, account, workers: workers } = night
    const reconciliatie = yield* resume(night, yield* Ref.get(started))
    yield* Ref.set(started, reconciliatie.id)
    if (reconciliatie.toestand !== "loopt") return { reconciliatie } satisfies Done as Done
    yield* checkComparison(reconciliatie, night)
    yield* startWorkers(workers - 1, tempo, account)
    const work = Effect.gen(function*() {
      yield* runWorker(reconciliatie.id, partWork(reconciliatie, holder, account), night)
      if (!reconciliatie.opdracht.proef) yield* prune(reconciliatie, account)
      if (night.compare === undefined) {
        return { reconciliatie: yield* completeReconciliatie(reconciliatie, holder) } satisfies Done as Done
      }
      const compared = yield* night.compare(reconciliatie)
      return {
        reconciliatie: yield* completeReconciliatie(reconciliatie, holder, compared.comparison),
        compared
      } satisfies Done as Done
    })
    // A part that was set apart at the last moment has been split into new parts.
    const untilTheEnd = Effect.retry(work, { while: ({ _tag }) => _tag === "ReconciliatieLooptNog", times: 10 }).pipe(
      Effect.catchTag("ReconciliatieLooptNog", Effect.die)
    )
    return yield* showProgress(reconciliatie.id, account, untilTheEnd)
  })

/** Removes what was kept long enough, and says so: a dead letter that is dropped is an event that nobody hears of. */
const prune = Effect.fnUntraced(function*({ opdracht: { beleid } }: Reconciliatie, account: Account) {
  const { bevindingen, handelingen, undeliverable, waiting } = yield* persist(prunePastTerms(beleid))
  const removed = [
    [handelingen, "regels van de audittrail"],
    [bevindingen, "bevindingen waarvan de oorzaak weg is"],
    [undeliverable, "onbestelbare gebeurtenissen"],
    [waiting, "rekeningnummers van niemand"]
  ] as const
  for (const [count, what] of removed) {
    if (count > 0) yield* account.meld(`Na hun bewaartermijn weggehaald: ${count} ${what}.`)
  }
})

/** Whether a run compares was asked when it began. What it compares with is only asked now. */
const checkComparison = (
  { opdracht: command }: Reconciliatie,
  { compare }: Night
): Effect.Effect<void, WrongUsage> => {
  const compares = command.regels.some((regel) => looksAt(regel, "ander-register"))
  if (compares === (compare !== undefined)) return Effect.void
  return Effect.fail(
    new WrongUsage(
      `De reconciliatie die niet is afgemaakt, vergeleek ${
        compares ? "met een ander register: geef ook" : "niet met een ander register: laat weg"
      } --against.`
    )
  )
}

/** The run of an earlier round, or the unfinished one with the same request, or else a new one. */
const resume = (
  { partSize, requested: asked, houder: holder, account }: Night,
  earlier: ReconciliatieId | undefined
) =>
  Effect.gen(function*() {
    const reconciliaties = yield* Reconciliaties
    const bekend = earlier === undefined ? Option.none<Reconciliatie>() : yield* reconciliaties.zoek(earlier)
    if (Option.isSome(bekend)) return bekend.value
    const running = yield* reconciliaties.running
    if (asked === undefined) {
      return yield* Effect.catch(Effect.fromOption(running), () => Effect.fail(new NothingToResume()))
    }
    const command = yield* asked
    if (Option.isSome(running) && isSameRequest(running.value.opdracht, command)) {
      yield* account.meld(
        `Verder met de reconciliatie die op ${running.value.begonnen} is begonnen en niet is afgemaakt.`
      )
      return running.value
    }
    yield* abortRunning(account)
    return yield* beginReconciliatie(command, holder, partSize)
  })

const abortRunning = (
  account: Account
): Effect.Effect<
  void,
  Effect.Error<ReturnType<typeof abortReconciliatie>>,
  Effect.Services<ReturnType<typeof abortReconciliatie>>
> =>
  Effect.gen(function*() {
    const running = yield* Reconciliaties.use((reconciliaties) => reconciliaties.running)
    if (Option.isNone(running)) return
    yield* account.meld(
      `De reconciliatie die op ${running.value.begonnen} is begonnen en niet is afgemaakt, vroeg iets anders; ` +
        "zij is afgebroken."
    )
    yield* abortReconciliatie(running.value)
    yield* abortRunning(account)
  })
