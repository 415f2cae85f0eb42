import type { Inzagerecht, RegisterUnavailable } from "@betrokkene/domain"
import type { Effect } from "effect"
import type { Shown as ShownRecord } from "../../accounting/shown.ts"
import type { Ports } from "../../http/ports.ts"
import type { ContractCollection } from "./kind.ts"
import type { MemberOfRecord } from "./member-of-record.ts"

/** What the caller may see. */
export type Right = Inzagerecht

/** A kind of record as the contract describes it. `Shown`: a record with what is read along to show it. */
export interface Resource<Shown> {
  readonly collection: ContractCollection
  readonly uuidOf: (shown: Shown) => string
  /** In the order of the contract, behind `uuid` and `url`. */
  readonly members: ReadonlyArray<MemberOfRecord<Shown>>
  /** Whose data a record shows, for the read log. */
  readonly shows: (shown: Shown) => ReadonlyArray<ShownRecord>
}

/** The records behind a relation of each of these, found at once. */
export type Follow<Shown, Other> = (
  shown: ReadonlyArray<Shown>,
  right: Right
) => Effect.Effect<(one: Shown) => ReadonlyArray<Other>, RegisterUnavailable, Ports>

/** A relation that a caller may have written out. `write` does that for many records at once. */
export interface Expansion<Shown> {
  readonly name: string
  readonly isList: boolean
  /** What of the records behind it may be written out in turn. */
  readonly names: ReadonlyArray<string>
  readonly write: (
    shown: ReadonlyArray<Shown>,
    asked: ReadonlyArray<string>,
    context: WriteContext
  ) => Effect.Effect<WrittenOut<Shown>, RegisterUnavailable, Ports>
}

/** What writing needs besides the records. */
export interface WriteContext {
  readonly base: string
  readonly right: Right
}

/** What stands behind a relation of each record, and whose data that shows. */
export interface WrittenOut<Shown> {
  readonly of: (one: Shown) => unknown
  readonly shows: ReadonlyArray<ShownRecord>
}
