import { Effect } from "effect"
import { RegisterClock } from "../ports/register-clock.ts"
import { Sha256Hash } from "../ports/sha256-hash.ts"
import { TrailRetention } from "../ports/trail-retention.ts"
import { TrailSeals } from "../ports/trail-seals.ts"
import { Transaction } from "../ports/transaction.ts"
import { secondsEarlier } from "../values/tijdstip.ts"
import {
  type ActProgress,
  beforeFirstAct,
  chainStart,
  checkAct,
  type PruningAct,
  type RestoringAct,
  type TrailSealAnchor,
  unsealedActs
} from "../verantwoording/trail-act.ts"
import { checkSeal, type SealProgress, type TrailSeal, type TrailSealFault } from "../verantwoording/trail-seal.ts"

/** What a check of the audit trail found. */
export interface TrailVerification {
  /** Number of seals that were checked. */
  readonly sealed: number
  /** The last of them: an anchor, if it is kept where nobody who can write in the register can. */
  readonly head: TrailSeal
  readonly waiting: number
  /** The first faults, at most 1000. */
  readonly faults: ReadonlyArray<TrailSealFault>
  readonly faultCount: number
  /** The retention in force, in days; none: the trail is kept for ever. */
  readonly retention?: number
  /** The last removal past the retention: the chain is checked from its seal on. */
  readonly pruned?: PruningAct
  /** The last restore: seals that were noted between its backup and it are missing. */
  readonly restored?: RestoringAct
}

/** Maximum number of faults that are told one by one. */
export const maxFaults = 1_000

/** Number of seals, and of acts, that are read at once. */
const pageSize = 5_000

/** Seconds after which an entry should have its seal. */
export const sealedWithin = 900

/**
 * Checks the whole audit trail: that every seal follows from the one before it and from its entry, that no entry is
 * without one, and that the chain still has the `anchors`, which are seals that were noted earlier. Without an anchor,
 * it cannot find that somebody cut off the end of the chain, or rewrote the chain from some entry to the end. The chain
 * may begin after the entries that were removed past the retention, and no later. All is read as it is at one moment.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import { Klantcontactgegevens, registreerKlantcontact, sealTrail, verifyTrail } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const gegevens = Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" })
 * const program = Effect.gen(function*() {
 *   yield* registreerKlantcontact(gegevens)
 *   yield* sealTrail()
 *   const { faults, head, sealed } = yield* verifyTrail([])
 *   console.log(sealed, head.nummer, faults.length) // 1 1 0
 *
 *   // Kept elsewhere, the head is an anchor: a chain that was rewritten does not have it.
 *   const forged = yield* verifyTrail([{ ...head, digest: "f".repeat(64) }])
 *   console.log(forged.faults[0]?.fault) // anchor-differs
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const verifyTrail = Effect.fn("verifyTrail")((anchors: ReadonlyArray<TrailSealAnchor>) =>
  Transaction.use((transaction) => transaction.read(verify(anchors)))
)

const verify = Effect.fnUntraced(function*(anchors: ReadonlyArray<TrailSealAnchor>) {
  const { sha256 } = yield* Sha256Hash
  const seals = yield* TrailSeals
  const { head, waiting, waitingSince } = yield* seals.state
  const found: Array<TrailSealFault> = []
  let faultCount = 0
  const note = (faults: ReadonlyArray<TrailSealFault>): void => {
    faultCount += faults.length
    found.push(...faults.slice(0, maxFaults - found.length))
  }
  const acts = yield* readActs(anchors, note)
  const unmet = new Set(acts.anchors)
  let progress: SealProgress = { last: chainStart(acts) }
  let sealed = 0
  let headSeen = isSame(head, progress.last)
  for (;;) {
    const page = yield* seals.sealed(progress.last.nummer, pageSize)
    for (const entry of page) {
      const [next, faults] = checkSeal(sha256, progress, entry)
      note(faults)
      for (const anchor of unmet) if (isSame(anchor, entry)) unmet.delete(anchor)
      headSeen ||= isSame(head, entry)
      progress = next
    }
    sealed += page.length
    if (page.length < pageSize) break
  }
  if (!headSeen) note([{ fault: "end-missing", nummer: head.nummer }])
  note([...unmet].map(({ nummer }) => ({ fault: "anchor-differs", nummer })))
  let part: string | undefined
  do {
    const { ids, next }: { readonly ids: ReadonlyArray<string>; readonly next?: string } = yield* seals.stray(part)
    note(ids.map((id) => ({ fault: "entry-stray", id })))
    part = next
  } while (part !== undefined)
  const nu = yield* RegisterClock.use((clock) => clock.nu)
  if (waitingSince !== undefined && waitingSince < secondsEarlier(nu, sealedWithin)) note([{ fault: "sealing-late" }])
  return {
    sealed,
    head: progress.last,
    waiting,
    faults: found,
    faultCount,
    ...(acts.dagen === undefined ? {} : { retention: acts.dagen }),
    ...(acts.pruned === undefined ? {} : { pruned: acts.pruned }),
    ...(acts.restored === undefined ? {} : { restored: acts.restored })
  } satisfies TrailVerification
})

const readActs = Effect.fnUntraced(
  function*(anchors: ReadonlyArray<TrailSealAnchor>, note: (faults: ReadonlyArray<TrailSealFault>) => void) {
    const retention = yield* TrailRetention
    let progress: ActProgress = beforeFirstAct(anchors)
    let last = 0
    for (;;) {
      const page = yield* retention.acts(last, pageSize)
      for (const act of page) {
        const [next, faults] = checkAct(progress, act)
        note(faults)
        progress = next
        last = act.nummer
      }
      if (page.length < pageSize) break
    }
    note(unsealedActs(progress))
    return progress
  }
)

const isSame = (one: TrailSeal, other: TrailSeal): boolean => one.nummer === other.nummer && one.digest === other.digest
