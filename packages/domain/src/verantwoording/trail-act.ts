import { secondsEarlier, type Tijdstip } from "../values/tijdstip.ts"
import { beforeFirstSeal, type TrailSeal, type TrailSealFault } from "./trail-seal.ts"

/**
 * Days that the audit trail is kept at least, whatever term its owner sets: five years. A claim for damages lapses five
 * years after somebody knew of them (BW 3:310), and the trail is the proof of what was done with whose data.
 */
export const trailRetention = { minimum: 1_826 } as const

/** What every act on the audit trail tells. */
interface TrailActBase {
  /** Rises with each act, with gaps. */
  readonly nummer: number
  readonly id: string
  readonly op: Tijdstip
  readonly door: string
  /** Whether the act stands in the chain of seals itself, or waits for its seal. */
  readonly sealed: boolean
}

/** The owner set how many days the trail is kept, or that it is kept for ever. */
export interface RetentionAct extends TrailActBase {
  readonly soort: "bewaartermijn"
  readonly dagen?: number
}

/** Entries past the retention were removed: those up to and including the seal `tot`, the latest recorded at `totOp`. */
export interface PruningAct extends TrailActBase {
  readonly soort: "opgeschoond"
  readonly dagen: number
  readonly tot: TrailSeal
  readonly totOp: Tijdstip
}

/** The register was restored from a backup, in which `tot` was the last seal. */
export interface RestoringAct extends TrailActBase {
  readonly soort: "teruggezet"
  readonly tot: TrailSeal
}

/** What was done with the audit trail as a whole. Acts are never removed. */
export type TrailAct = RetentionAct | PruningAct | RestoringAct

/** A seal that was noted outside the register, and when; unknown if it is not said. */
export interface TrailSealAnchor extends TrailSeal {
  readonly notedAt?: Tijdstip
}

/** How far a check has come along the acts. */
export interface ActProgress {
  /** The retention in force, in days; none: for ever. */
  readonly dagen?: number
  /** The last removal: the chain begins after its seal. */
  readonly pruned?: PruningAct
  /** The last restore. */
  readonly restored?: RestoringAct
  /** The anchors about which nothing is known yet. */
  readonly anchors: ReadonlyArray<TrailSealAnchor>
  /** The acts without a seal. */
  readonly unsealed: ReadonlyArray<TrailAct>
}

/** Before the first act. */
export const beforeFirstAct = (anchors: ReadonlyArray<TrailSealAnchor>): ActProgress => ({ anchors, unsealed: [] })

/** Where the chain of seals begins. */
export const chainStart = ({ pruned }: ActProgress): TrailSeal => pruned?.tot ?? beforeFirstSeal

/** The latest moment that a removal may reach to. */
const limitOf = ({ dagen, op }: PruningAct): string => secondsEarlier(op, dagen * 86_400)

/**
 * Checks one act against those before it. A removal must be what the retention in force asked for. An anchor within a
 * removed part cannot be compared any more: it is only accepted if it was noted before the moment that the removal may
 * reach to, so that nobody hides a change by removing too much.
 */
export const checkAct = (before: ActProgress, act: TrailAct): readonly [ActProgress, ReadonlyArray<TrailSealFault>] => {
  const progress = act.sealed ? before : { ...before, unsealed: [...before.unsealed, act] }
  switch (act.soort) {
    case "bewaartermijn": {
      const { dagen: _, ...withoutTerm } = progress
      return [{ ...withoutTerm, ...(act.dagen === undefined ? {} : { dagen: act.dagen }) }, []]
    }
    case "teruggezet":
      return [{ ...progress, restored: act }, []]
    case "opgeschoond": {
      const within = progress.anchors.filter(({ nummer }) => nummer <= act.tot.nummer)
      return [
        { ...progress, pruned: act, anchors: progress.anchors.filter((anchor) => !within.includes(anchor)) },
        [
          ...(isByPolicy(progress, act) ? [] : [{ fault: "cut-against-policy", nummer: act.tot.nummer } as const]),
          ...within.flatMap((anchor) => anchorFault(anchor, act))
        ]
      ]
    }
  }
}

const isByPolicy = (progress: ActProgress, act: PruningAct): boolean =>
  act.dagen === progress.dagen && act.dagen >= trailRetention.minimum && act.totOp <= limitOf(act)
  && act.tot.nummer > chainStart(progress).nummer

/** After the last act: acts without a seal, unless it was removed with the entries of their time. */
export const unsealedActs = ({ pruned, unsealed }: ActProgress): ReadonlyArray<TrailSealFault> =>
  unsealed.filter(({ op }) => pruned === undefined || op > pruned.totOp).map(({ id }) => ({
    fault: "act-unsealed",
    id
  }))

const anchorFault = ({ digest, notedAt, nummer }: TrailSealAnchor, act: PruningAct): ReadonlyArray<TrailSealFault> => {
  if (nummer === act.tot.nummer) return digest === act.tot.digest ? [] : [{ fault: "anchor-differs", nummer }]
  return notedAt !== undefined && notedAt <= limitOf(act) ? [] : [{ fault: "anchor-pruned", nummer }]
}
