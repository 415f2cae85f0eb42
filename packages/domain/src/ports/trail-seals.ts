import { Context, type Effect } from "effect"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { SealedTrailEntry, TrailSeal } from "../verantwoording/trail-seal.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** How far the trail is sealed. */
export interface TrailSealState {
  /** The last seal as the register keeps it beside the chain. Its number is 0 while nothing is sealed. */
  readonly head: TrailSeal
  /** Number of entries that wait for their seal. */
  readonly waiting: number
  /** Since when the first of those waits; none if none does. */
  readonly waitingSince?: Tijdstip
}

/** Entries without a seal that do not wait for one either, in one part of the trail. */
export interface StrayTrailEntries {
  readonly ids: ReadonlyArray<string>
  /** Where the next part begins; none after the last. */
  readonly next?: string
}

/** The seals of the audit trail: a chain in which each seal covers one entry and the seal before it. */
export class TrailSeals extends Context.Service<TrailSeals, {
  /**
   * Seals the entries that wait, in order, `atMost` of them. Returns how many; 0 also while another program seals. An
   * entry waits from the transaction that wrote it on.
   */
  readonly sealNext: (atMost: number) => Effect.Effect<number, RegisterUnavailable>
  /** The seals after this number, in order, each with its entry as the trail holds it now. */
  readonly sealed: (
    after: number,
    atMost: number
  ) => Effect.Effect<ReadonlyArray<SealedTrailEntry>, RegisterUnavailable>
  readonly state: Effect.Effect<TrailSealState, RegisterUnavailable>
  /** Looks through one part of the trail, from `from` or else from its begin. */
  readonly stray: (from?: string) => Effect.Effect<StrayTrailEntries, RegisterUnavailable>
}>()("@betrokkene/domain/TrailSeals") {}
