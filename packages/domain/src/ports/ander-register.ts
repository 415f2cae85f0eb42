import { Context, type Effect, type Scope } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import type { AnderePartij } from "../reconciliatie/vergelijken/andere-partij.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/**
 * Partijen of another register, by the partij of this one that they are: it has the same id, or the same identificator. `eenduidig`:
 * there is one, and it is no other partij of this register as well.
 */
export interface Counterpart {
  readonly partij: PartijId
  readonly andere: AnderePartij
  readonly eenduidig: boolean
}

/** A partij of the other register that is none of this one. `eenduidig`: no other of that register has its id or one of its identificatoren. */
export interface Unmatched {
  readonly volgnummer: number
  readonly andere: AnderePartij
  readonly eenduidig: boolean
}

/** Where the partijen of another register lie while they are compared, however many they are and in whatever order they came. */
export interface ComparisonStore {
  /** Adds them, and answers how many were not there yet: what is told twice in the same words is there once. */
  readonly voegToe: (partijen: ReadonlyArray<AnderePartij>) => Effect.Effect<number, RegisterUnavailable>
  /** The first `aantal` after `na`, in the bytewise order of the partijen of this register, of which each is there once; fewer: these were the last. */
  readonly counterparts: (
    na: PartijId | undefined,
    count: number
  ) => Effect.Effect<ReadonlyArray<Counterpart>, RegisterUnavailable>
  /** The first `aantal` after `na`, in the order of their numbers, as far as they are none of this register now; fewer: these were the last. */
  readonly onbekenden: (
    na: number | undefined,
    count: number
  ) => Effect.Effect<ReadonlyArray<Unmatched>, RegisterUnavailable>
}

/** Another register, beside this one for as long as they are compared. */
export class AnderRegister extends Context.Service<AnderRegister, {
  /** A place of its own, empty. At the end of the scope, or when the connection is lost, nothing of it is left anywhere. */
  readonly plaats: Effect.Effect<ComparisonStore, RegisterUnavailable, Scope.Scope>
}>()("@betrokkene/domain/AnderRegister") {}
