import { Context, type Effect } from "effect"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** Where an event stands: in the outbox, on its way to a subscriber, or a dead letter. */
export const eventStates = ["undistributed", "pending", "dead-letter"] as const
/** One of {@link eventStates}. */
export type EventState = typeof eventStates[number]

/** What grows with use, and is watched for it. */
export const growingStorages = ["audit-trail", "read-log", "findings", "events"] as const
/** One of {@link growingStorages}. */
export type GrowingStorage = typeof growingStorages[number]

/** Figures are counted no further than this. A larger number stays at it. */
export const maximumCounted = 100_000

/** A number of things that wait, {@link maximumCounted} at most, and since when the first of them waits. */
export interface WaitingFigure {
  readonly aantal: number
  readonly sinds?: Tijdstip
}

/** How a register does, in numbers that are cheap to read however much it holds. */
export interface FiguresNow {
  /** Events that were not delivered yet. An event counts once for each subscriber that it was distributed to. */
  readonly gebeurtenissen: Readonly<Record<EventState, WaitingFigure>>
  /** Number of entries of the audit trail. */
  readonly handelingen: number
  /** Entries of the audit trail that wait for their seal. */
  readonly unsealed: WaitingFigure
  /** Number of entries of the read log. An estimate where counting would read them all. */
  readonly raadplegingen: number
  /** Bytes on disk, indexes included; none for a register that is on no disk. */
  readonly bytes?: Readonly<Record<GrowingStorage, number>>
}

/** The figures by which a register is watched. */
export class RegisterFigures extends Context.Service<RegisterFigures, {
  /** The figures of this moment. */
  readonly read: Effect.Effect<FiguresNow, RegisterUnavailable>
}>()("@betrokkene/domain/RegisterFigures") {}
