import { Context, type Effect, type Option } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Nummer } from "../values/nummer.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Versie } from "../values/versie.ts"
import type { Browse, Page } from "./page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"
import type { VersieConflict } from "./versie-conflict.ts"

/** What a list of klantcontacten is narrowed to; `plaatsgevondenTot` itself is outside the period. */
export interface KlantcontactFilter {
  readonly nummer?: Nummer
  readonly kanaal?: string
  readonly plaatsgevondenVanaf?: Tijdstip
  readonly plaatsgevondenTot?: Tijdstip
}

/** By what a list of klantcontacten, or of betrokkenen by their klantcontact, is sorted. */
export type SortField = "plaatsgevondenOp" | "registratiedatum"

/** A betrokkene that went with his klantcontact, and the partij that he was linked to. */
export interface DeletedAlong {
  readonly id: BetrokkeneId
  readonly partij?: PartijId
}

/** The klantcontacten of the register. */
export class Klantcontacten extends Context.Service<Klantcontacten, {
  readonly zoek: (id: KlantcontactId) => Effect.Effect<Option.Option<Klantcontact>, RegisterUnavailable>
  /** As `zoek`, and nobody else can delete the klantcontact before this transaction ends. Not for who goes on to delete it himself. */
  readonly zoekAndLock: (id: KlantcontactId) => Effect.Effect<Option.Option<Klantcontact>, RegisterUnavailable>
  /** Those that exist, each once, in no particular order. */
  readonly zoekAll: (
    ids: ReadonlyArray<KlantcontactId>
  ) => Effect.Effect<ReadonlyArray<Klantcontact>, RegisterUnavailable>
  readonly voegToe: (klantcontact: Klantcontact) => Effect.Effect<void, RegisterUnavailable>
  readonly vervang: (
    klantcontact: Klantcontact,
    expected: Versie
  ) => Effect.Effect<void, VersieConflict | RegisterUnavailable>
  /** Its betrokkenen go with it (B11), also those that others are registering at this moment; answers which. To be called within a transaction. */
  readonly verwijder: (
    id: KlantcontactId,
    expected: Versie
  ) => Effect.Effect<ReadonlyArray<DeletedAlong>, VersieConflict | RegisterUnavailable>
  readonly browse: (
    filter: KlantcontactFilter,
    veld: SortField,
    browse: Browse
  ) => Effect.Effect<Page<Klantcontact>, RegisterUnavailable>
  readonly tel: (filter: KlantcontactFilter) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Klantcontacten") {}
