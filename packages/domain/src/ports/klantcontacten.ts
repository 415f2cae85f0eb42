import { Context, type Effect, type Option } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { NummerBezet } from "../values/nummer-bezet.ts"
import type { Nummer } from "../values/nummer.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Versie } from "../values/versie.ts"
import type { PageRequest, RecordPage } from "./record-page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"
import type { VersieConflict } from "./versie-conflict.ts"

/**
 * Filter on a list of klantcontacten. `kanaal` is compared as {@link zelfdeKanaal} does. The period excludes
 * `plaatsgevondenTot`.
 */
export interface KlantcontactFilter {
  readonly nummer?: Nummer
  readonly kanaal?: string
  readonly plaatsgevondenVanaf?: Tijdstip
  readonly plaatsgevondenTot?: Tijdstip
}

/** Sort field of a list of klantcontacten, or of betrokkenen by their klantcontact. */
export type KlantcontactSortField = "plaatsgevondenOp" | "registratiedatum"

/** A betrokkene that was deleted with its klantcontact, and the partij that it was linked to. */
export interface DeletedBetrokkene {
  readonly id: BetrokkeneId
  readonly partij?: PartijId
}

/** A klantcontact as the register gave it, and as it becomes. */
export interface KlantcontactChange {
  readonly voor: Klantcontact
  readonly na: Klantcontact
}

/** The klantcontacten of the register: contacts between customers and the municipality. */
export class Klantcontacten extends Context.Service<Klantcontacten, {
  /** The klantcontact with this id; none if there is none. */
  readonly zoek: (id: KlantcontactId) => Effect.Effect<Option.Option<Klantcontact>, RegisterUnavailable>
  /**
   * Like `zoek`, and keeps other transactions from deleting the klantcontact until this one ends. Do not use it before
   * deleting the klantcontact in the same transaction.
   */
  readonly zoekAndLock: (id: KlantcontactId) => Effect.Effect<Option.Option<Klantcontact>, RegisterUnavailable>
  /** The klantcontacten that exist, each once, in no particular order. */
  readonly zoekAll: (
    ids: ReadonlyArray<KlantcontactId>
  ) => Effect.Effect<ReadonlyArray<Klantcontact>, RegisterUnavailable>
  /**
   * Adds a new klantcontact. Fails if another one has its nummer or referentienummer: {@link NummerBezet}; inside a
   * transaction, that can then go on.
   */
  readonly voegToe: (klantcontact: Klantcontact) => Effect.Effect<void, NummerBezet | RegisterUnavailable>
  /**
   * Replaces the klantcontact with this id, if the register still holds version `expected` (B12). Fails if another one has
   * its nummer or referentienummer: {@link NummerBezet}; and with {@link VersieConflict}.
   */
  readonly vervang: (
    klantcontact: Klantcontact,
    expected: Versie
  ) => Effect.Effect<void, NummerBezet | VersieConflict | RegisterUnavailable>
  /**
   * Like `vervang`, for different klantcontacten at once, which keep their nummer and get no other referentienummer. All
   * are at the version of their `voor`, or nothing is done. Give it a bounded number.
   * Fails with {@link VersieConflict}.
   */
  readonly vervangAll: (
    changes: ReadonlyArray<KlantcontactChange>
  ) => Effect.Effect<void, VersieConflict | RegisterUnavailable>
  /**
   * Deletes the klantcontact with its betrokkenen (B11), including betrokkenen that others are registering at this
   * moment. Returns the deleted betrokkenen. Call it within a transaction.
   * Fails with {@link VersieConflict}.
   */
  readonly verwijder: (
    id: KlantcontactId,
    expected: Versie
  ) => Effect.Effect<ReadonlyArray<DeletedBetrokkene>, VersieConflict | RegisterUnavailable>
  /** A page of the klantcontacten that match, sorted by this field. */
  readonly browse: (
    filter: KlantcontactFilter,
    veld: KlantcontactSortField,
    browse: PageRequest
  ) => Effect.Effect<RecordPage<Klantcontact>, RegisterUnavailable>
  /** The number of klantcontacten that match. */
  readonly count: (filter: KlantcontactFilter) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Klantcontacten") {}
