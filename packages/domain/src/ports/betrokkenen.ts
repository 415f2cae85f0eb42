import { Context, type Effect, type Option } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { Koppelgebeurtenis } from "../betrokkene/koppelgebeurtenis.ts"
import type { Rol } from "../betrokkene/rol.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Versie } from "../values/versie.ts"
import type { KlantcontactSortField } from "./klantcontacten.ts"
import type { PageRequest, RecordPage } from "./record-page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"
import type { VersieConflict } from "./versie-conflict.ts"

/**
 * Filter on a list of betrokkenen (use case 6). `digitaalAdres` matches addresses on the betrokkene itself, by
 * vergelijkingsvorm. The period is that of the klantcontact, and excludes `plaatsgevondenTot`.
 */
export interface BetrokkeneFilter {
  readonly klantcontact?: KlantcontactId
  readonly partij?: PartijId
  readonly rol?: Rol
  readonly initiator?: boolean
  readonly gekend?: boolean
  readonly digitaalAdres?: DigitaalAdres
  readonly plaatsgevondenVanaf?: Tijdstip
  readonly plaatsgevondenTot?: Tijdstip
}

/** A betrokkene as the register gave it, and as it becomes. */
export interface BetrokkeneChange {
  readonly voor: Betrokkene
  readonly na: Betrokkene
}

/** The betrokkenen of the register: who is involved in which klantcontact, and in which role. */
export class Betrokkenen extends Context.Service<Betrokkenen, {
  /** The betrokkene with this id; none if there is none. */
  readonly zoek: (id: BetrokkeneId) => Effect.Effect<Option.Option<Betrokkene>, RegisterUnavailable>
  /** The betrokkenen that exist, each once, in no particular order. */
  readonly zoekAll: (
    ids: ReadonlyArray<BetrokkeneId>
  ) => Effect.Effect<ReadonlyArray<Betrokkene>, RegisterUnavailable>
  /** Adds a new betrokkene. Its klantcontact, and its partij if it has one, exist. */
  readonly voegToe: (betrokkene: Betrokkene) => Effect.Effect<void, RegisterUnavailable>
  /**
   * Replaces the betrokkene with this id, if the register still holds version `expected` (B12).
   * Fails with {@link VersieConflict}.
   */
  readonly vervang: (
    betrokkene: Betrokkene,
    expected: Versie
  ) => Effect.Effect<void, VersieConflict | RegisterUnavailable>
  /**
   * Like `vervang`, for different betrokkenen at once. All are at the version of their `voor`, or nothing is done.
   * Give it a bounded number: it takes as many statements for one as for all.
   * Fails with {@link VersieConflict}.
   */
  readonly vervangAll: (
    changes: ReadonlyArray<BetrokkeneChange>
  ) => Effect.Effect<void, VersieConflict | RegisterUnavailable>
  /**
   * Deletes the betrokkene with its link history, if the register still holds version `expected` (B12).
   * Fails with {@link VersieConflict}.
   */
  readonly verwijder: (id: BetrokkeneId, expected: Versie) => Effect.Effect<void, VersieConflict | RegisterUnavailable>
  /** A page of the betrokkenen that match, sorted by this field of their klantcontact. */
  readonly browse: (
    filter: BetrokkeneFilter,
    veld: KlantcontactSortField,
    browse: PageRequest
  ) => Effect.Effect<RecordPage<Betrokkene>, RegisterUnavailable>
  /** The number of betrokkenen that match. */
  readonly count: (filter: BetrokkeneFilter) => Effect.Effect<number, RegisterUnavailable>
  /** Records that links were made or broken (B10), in this order. The record is deleted with its betrokkene. */
  readonly legVast: (gebeurtenissen: ReadonlyArray<Koppelgebeurtenis>) => Effect.Effect<void, RegisterUnavailable>
  /** The link history of these betrokkenen, that of each oldest first; nothing of one that was never linked. */
  readonly koppelgeschiedenis: (
    betrokkenen: ReadonlyArray<BetrokkeneId>
  ) => Effect.Effect<ReadonlyArray<Koppelgebeurtenis>, RegisterUnavailable>
}>()("@betrokkene/domain/Betrokkenen") {}
