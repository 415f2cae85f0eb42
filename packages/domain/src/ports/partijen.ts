import { Context, type Effect, type Option } from "effect"
import type { SoortPartij } from "../partij/identificatoren.ts"
import type { IdentificatorBezet, PartijHeeftBetrokkenen } from "../partij/partij-errors.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import type { IdentificatorDigest } from "../values/identificator-digest.ts"
import type { Identificator } from "../values/identificator.ts"
import type { NummerBezet } from "../values/nummer-bezet.ts"
import type { Nummer } from "../values/nummer.ts"
import type { Versie } from "../values/versie.ts"
import type { PageRequest, RecordPage } from "./record-page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"
import type { VersieConflict } from "./versie-conflict.ts"

/** Filter on a list of partijen. `digitaalAdres` is compared by its vergelijkingsvorm. */
export interface PartijFilter {
  readonly nummer?: Nummer
  readonly soortPartij?: SoortPartij
  readonly digitaalAdres?: DigitaalAdres
  readonly indicatieGeheimhouding?: boolean
}

/** The partijen of the register: known persons and organisations. */
export class Partijen extends Context.Service<Partijen, {
  /** The partij with this id; none if there is none. */
  readonly zoek: (id: PartijId) => Effect.Effect<Option.Option<Partij>, RegisterUnavailable>
  /**
   * Like `zoek`, and keeps other transactions from deleting the partij until this one ends. Do not use it before
   * deleting the partij in the same transaction.
   */
  readonly zoekAndLock: (id: PartijId) => Effect.Effect<Option.Option<Partij>, RegisterUnavailable>
  /**
   * Like `zoek`, and keeps other transactions from linking anybody to the partij, and from changing or deleting it,
   * until this one ends. For work that empties a partij and then deletes it.
   */
  readonly zoekAndClose: (id: PartijId) => Effect.Effect<Option.Option<Partij>, RegisterUnavailable>
  /** The partijen that exist, each once, in no particular order. */
  readonly zoekAll: (ids: ReadonlyArray<PartijId>) => Effect.Effect<ReadonlyArray<Partij>, RegisterUnavailable>
  /**
   * The next partijen by id, at most `count`, starting after `na`. Fewer than `count` means that these are the last.
   */
  readonly opId: (
    na: PartijId | undefined,
    count: number
  ) => Effect.Effect<ReadonlyArray<Partij>, RegisterUnavailable>
  /**
   * The partij that holds this identificator; none if there is none (B4: at most one). Within a transaction it locks
   * like `zoekAndLock`.
   */
  readonly zoekOpIdentificator: (
    identificator: Identificator
  ) => Effect.Effect<Option.Option<Partij>, RegisterUnavailable>
  /**
   * Waits until no other transaction has reserved this identificator, then reserves it until this transaction ends.
   * Look up, reserve, look up again, then register: of all who do so at once, one registers (B4). It does not stop a
   * transaction that adds a partij without reserving.
   */
  readonly reserve: (identificator: Identificator) => Effect.Effect<void, RegisterUnavailable>
  /** The digest of an identificator under the secret of this register; the same for every program that uses it. */
  readonly digest: (identificator: Identificator) => Effect.Effect<IdentificatorDigest, RegisterUnavailable>
  /**
   * Adds a new partij. Fails if another partij holds one of its identificatoren (B4): {@link IdentificatorBezet}, or has its
   * nummer: {@link NummerBezet}; inside a transaction, that can then go on.
   */
  readonly voegToe: (partij: Partij) => Effect.Effect<void, IdentificatorBezet | NummerBezet | RegisterUnavailable>
  /**
   * Replaces the partij with this id, if the register still holds version `expected` (B12). Fails if another partij
   * holds one of its identificatoren (B4): {@link IdentificatorBezet}, or has its nummer: {@link NummerBezet}; and with
   * {@link VersieConflict}.
   */
  readonly vervang: (
    partij: Partij,
    expected: Versie
  ) => Effect.Effect<void, IdentificatorBezet | NummerBezet | VersieConflict | RegisterUnavailable>
  /**
   * Fails while a betrokkene is linked to the partij, and never deletes a betrokkene (B11):
   * {@link PartijHeeftBetrokkenen}; and with {@link VersieConflict} (B12).
   */
  readonly verwijder: (
    id: PartijId,
    expected: Versie
  ) => Effect.Effect<void, PartijHeeftBetrokkenen | VersieConflict | RegisterUnavailable>
  /** Partijen sorted by registratiedatum. */
  readonly browse: (filter: PartijFilter, browse: PageRequest) => Effect.Effect<RecordPage<Partij>, RegisterUnavailable>
  /** The number of partijen that match. */
  readonly count: (filter: PartijFilter) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Partijen") {}
