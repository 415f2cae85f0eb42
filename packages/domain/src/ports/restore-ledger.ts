import { Context, Effect, Schema } from "effect"
import { AccessTokenId } from "../access/access-token-id.ts"
import { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { PartijId } from "../partij/partij-id.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/**
 * What must still hold after the register is restored from an earlier backup: who was forgotten, which token was revoked,
 * and up to which number numbers may have been given out. Ids and numbers, and nothing about anybody.
 */
export const LedgerEntry = Schema.Union([
  Schema.Struct({
    soort: Schema.Literal("vergeten"),
    partijen: Schema.Array(PartijId),
    betrokkenen: Schema.Array(BetrokkeneId),
    klantcontacten: Schema.Array(KlantcontactId)
  }),
  Schema.Struct({ soort: Schema.Literal("token-ingetrokken"), token: AccessTokenId }),
  Schema.Struct({
    soort: Schema.Literal("nummers"),
    reeks: Schema.Literals(["klantcontact", "partij"]),
    tot: Schema.Int
  })
])
/** An entry of the {@link RestoreLedger}. */
export type LedgerEntry = typeof LedgerEntry.Type

/**
 * A list outside the register, which a restore of the register does not take back. An entry is noted before what it tells
 * is committed, and only then may that go on: the list may have more than was done, never less. An app sets it; by default
 * nothing is noted.
 */
export const RestoreLedger = Context.Reference<{
  /** Adds an entry, which is there for good when this is done. Fails with `RegisterUnavailable` if it cannot. */
  readonly note: (entry: LedgerEntry) => Effect.Effect<void, RegisterUnavailable>
}>("@betrokkene/domain/RestoreLedger", { defaultValue: () => ({ note: () => Effect.void }) })
