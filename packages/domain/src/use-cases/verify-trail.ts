import { Effect } from "effect"
import { Clock } from "../ports/clock.ts"
import { Hash } from "../ports/hash.ts"
import { TrailSeals } from "../ports/trail-seals.ts"
import { secondsEarlier } from "../values/tijdstip.ts"
import { beforeFirstSeal, checkSeal, type Seal, type SealFault, type SealProgress } from "../verantwoording/seal.ts"

/** What a check of the audit trail found. */
export interface TrailVerification {
  /** Number of seals that were checked. */
  readonly sealed: number
  /** The last of them: an anchor, if it is kept where nobody who can write in the register can. */
  readonly head: Seal
  readonly waiting: number
  /** The first faults, at most 1000. */
  readonly faults: ReadonlyArray<SealFault>
  readonly faultCount: number
}

/** Maximum number of faults that are told one by one. */
export const maxFaults = 1_000

/** Number of seals that are read at once. */
const pageSize = 5_000

/** Seconds after which an entry should have its seal. */
export const sealedWithin = 900

/**
 * Checks the whole audit trail: that every seal follows from the one before it and from its entry, that no entry is
 * without one, and that the chain still has the `anchors`, which are seals that were noted earlier. Without an anchor,
 * it cannot find that somebody cut off the end of the chain, or rewrote the chain from some entry to the end.
 */
export const verifyTrail = Effect.fn("verifyTrail")(function*(anchors: ReadonlyArray<Seal>) {
  const { sha256 } = yield* Hash
  const seals = yield* TrailSeals
  const { head, waiting, waitingSince } = yield* seals.state
  const found: Array<SealFault> = []
  let faultCount = 0
  const note = (faults: ReadonlyArray<SealFault>): void => {
    faultCount += faults.length
    found.push(...faults.slice(0, maxFaults - found.length))
  }
  const unmet = new Set(anchors)
  let progress: SealProgress = { last: beforeFirstSeal }
  let sealed = 0
  let headSeen = head.nummer === 0 && head.digest === beforeFirstSeal.digest
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
  const nu = yield* Clock.use((clock) => clock.nu)
  if (waitingSince !== undefined && waitingSince < secondsEarlier(nu, sealedWithin)) note([{ fault: "sealing-late" }])
  return { sealed, head: progress.last, waiting, faults: found, faultCount } satisfies TrailVerification
})

const isSame = (one: Seal, other: Seal): boolean => one.nummer === other.nummer && one.digest === other.digest
