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
    reeks: Schema.Literals(["klantcontact", "partij", "internetaak"]),
    tot: Schema.Int
  })
])
/** An entry of the {@link RestoreLedger}. */
export type LedgerEntry = typeof LedgerEntry.Type

/**
 * A list outside the register, which a restore of the register does not take back. An entry is noted before what it tells
 * is committed, and only then may that go on: the list may have more than was done, never less. An app sets it; by default
 * nothing is noted.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   vergeetAfterRestore,
 *   Klantcontactgegevens,
 *   Medewerker,
 *   numbersFromLedger,
 *   NumberSource,
 *   Partijgegevens,
 *   registreerKlantcontact,
 *   registreerPartij,
 *   revokeAfterRestore,
 *   vergeet
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Option, Schema, Stream } from "effect"
 * import { mkdtempSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 *
 * const path = join(mkdtempSync(join(tmpdir(), "ledger-")), "ledger.jsonl")
 * const door = Schema.decodeSync(Medewerker)("beheer")
 *
 * const program = Effect.gen(function*() {
 *   // At the start: a file that cannot be written would be found only when somebody is to be forgotten.
 *   yield* System.checkLedger(path, true)
 *   // Numbers are noted before they are given out, and persons before they are forgotten.
 *   const numbers = yield* numbersFromLedger(yield* NumberSource)
 *   yield* registreerKlantcontact(
 *     Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" })
 *   ).pipe(Effect.provideService(NumberSource, numbers))
 *   const anna = yield* registreerPartij(
 *     Schema.decodeSync(Partijgegevens)({ soortPartij: "persoon", contactnaam: { voornaam: "Anna" } })
 *   )
 *   yield* vergeet({ partij: anna.id, door, proef: false })
 *
 *   // After a restore, what the ledger tells is done again.
 *   const entries = (yield* Stream.runCollect(System.readLedger(path))).flatMap(Option.toArray)
 *   console.log([...new Set(entries.map(({ soort }) => soort))].join()) // nummers,vergeten
 *   for (const entry of entries) {
 *     if (entry.soort === "vergeten") yield* vergeetAfterRestore(entry, door)
 *     if (entry.soort === "token-ingetrokken") yield* revokeAfterRestore(entry.token, door)
 *   }
 * })
 *
 * const register = Layer.mergeAll(Memory.layer, System.layer, System.ledgerLayer(path))
 * await Effect.runPromise(Effect.provide(program, register))
 * ```
 */
export const RestoreLedger = Context.Reference<{
  /** Adds an entry, which is there for good when this is done. Fails with `RegisterUnavailable` if it cannot. */
  readonly note: (entry: LedgerEntry) => Effect.Effect<void, RegisterUnavailable>
}>("@betrokkene/domain/RestoreLedger", { defaultValue: () => ({ note: () => Effect.void }) })
