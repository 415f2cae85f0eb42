import { Context, type Effect, type Scope } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import type { AnderePartij } from "../reconciliatie/vergelijken/andere-partij.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/**
 * A partij of this register with the partijen of the other register that match it: by id, or by an identificator.
 * `unambiguous`: exactly one matches, and it matches no other partij of this register.
 */
export interface PartijCounterpart {
  readonly partij: PartijId
  readonly andere: AnderePartij
  readonly unambiguous: boolean
}

/**
 * A partij of the other register that matches none of this one. `unambiguous`: no other partij of that register shares
 * its id or one of its identificatoren.
 */
export interface UnmatchedPartij {
  readonly volgnummer: number
  readonly andere: AnderePartij
  readonly unambiguous: boolean
}

/**
 * Temporary storage for the partijen of another register during a comparison. Its size is not bounded by memory, and
 * partijen may arrive in any order.
 */
export interface ComparisonStore {
  /** Stores these partijen and returns how many were new. An exact repetition is stored once. */
  readonly voegToe: (partijen: ReadonlyArray<AnderePartij>) => Effect.Effect<number, RegisterUnavailable>
  /**
   * The next matches, at most `count`, starting after `na`, in bytewise order of the ids in this register. Each partij
   * of this register appears once. Fewer than `count` means that these are the last.
   */
  readonly counterparts: (
    na: PartijId | undefined,
    count: number
  ) => Effect.Effect<ReadonlyArray<PartijCounterpart>, RegisterUnavailable>
  /**
   * The next partijen without a match in this register, at most `count`, starting after `na`, in order of their
   * sequence numbers. Fewer than `count` means that these are the last.
   */
  readonly unmatched: (
    na: number | undefined,
    count: number
  ) => Effect.Effect<ReadonlyArray<UnmatchedPartij>, RegisterUnavailable>
}

/** Access to another register for as long as a comparison takes. */
export class AnderRegister extends Context.Service<AnderRegister, {
  /** New, empty temporary storage. It is removed when the scope ends or the connection is lost. */
  readonly plaats: Effect.Effect<ComparisonStore, RegisterUnavailable, Scope.Scope>
}>()("@betrokkene/domain/AnderRegister") {}
