import { Context, type Effect, type Option } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Nummer } from "../values/nummer.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Versie } from "../values/versie.ts"
import type { Blader, Bladzijde } from "./bladzijde.ts"
import type { RegisterOnbereikbaar } from "./register-onbereikbaar.ts"
import type { VersieConflict } from "./versie-conflict.ts"

/** What a list of klantcontacten is narrowed to; `plaatsgevondenTot` itself is outside the period. */
export interface KlantcontactFilter {
  readonly nummer?: Nummer
  readonly kanaal?: string
  readonly plaatsgevondenVanaf?: Tijdstip
  readonly plaatsgevondenTot?: Tijdstip
}

/** By what a list of klantcontacten, or of betrokkenen by their klantcontact, is sorted. */
export type Sorteerveld = "plaatsgevondenOp" | "registratiedatum"

/** A betrokkene that went with his klantcontact, and the partij that he was linked to. */
export interface Meegenomen {
  readonly id: BetrokkeneId
  readonly partij?: PartijId
}

/** The klantcontacten of the register. */
export class Klantcontacten extends Context.Service<Klantcontacten, {
  readonly zoek: (id: KlantcontactId) => Effect.Effect<Option.Option<Klantcontact>, RegisterOnbereikbaar>
  /** As `zoek`, and nobody else can delete the klantcontact before this transaction ends. Not for who goes on to delete it himself. */
  readonly zoekEnHoudVast: (id: KlantcontactId) => Effect.Effect<Option.Option<Klantcontact>, RegisterOnbereikbaar>
  /** Those that exist, each once, in no particular order. */
  readonly zoekAlle: (
    ids: ReadonlyArray<KlantcontactId>
  ) => Effect.Effect<ReadonlyArray<Klantcontact>, RegisterOnbereikbaar>
  readonly voegToe: (klantcontact: Klantcontact) => Effect.Effect<void, RegisterOnbereikbaar>
  readonly vervang: (
    klantcontact: Klantcontact,
    verwacht: Versie
  ) => Effect.Effect<void, VersieConflict | RegisterOnbereikbaar>
  /** Its betrokkenen go with it (B11), also those that others are registering at this moment; answers which. To be called within a transaction. */
  readonly verwijder: (
    id: KlantcontactId,
    verwacht: Versie
  ) => Effect.Effect<ReadonlyArray<Meegenomen>, VersieConflict | RegisterOnbereikbaar>
  readonly blader: (
    filter: KlantcontactFilter,
    veld: Sorteerveld,
    blader: Blader
  ) => Effect.Effect<Bladzijde<Klantcontact>, RegisterOnbereikbaar>
  readonly tel: (filter: KlantcontactFilter) => Effect.Effect<number, RegisterOnbereikbaar>
}>()("@betrokkene/domain/Klantcontacten") {}
