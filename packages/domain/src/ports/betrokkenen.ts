import { Context, type Effect, type Option } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene, GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import type { Koppelgebeurtenis } from "../betrokkene/koppelgebeurtenis.ts"
import type { Rol } from "../betrokkene/rol.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Versie } from "../values/versie.ts"
import type { SortField } from "./klantcontacten.ts"
import type { Browse, Page } from "./page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"
import type { VersieConflict } from "./versie-conflict.ts"

/**
 * What a list of betrokkenen is narrowed to (use case 6). `digitaalAdres` is one that the betrokkene himself gave, compared in
 * its vergelijkingsvorm; the period is that of the klantcontact, and `plaatsgevondenTot` itself is outside it.
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

/** The betrokkenen of the register. */
export class Betrokkenen extends Context.Service<Betrokkenen, {
  readonly zoek: (id: BetrokkeneId) => Effect.Effect<Option.Option<Betrokkene>, RegisterUnavailable>
  readonly voegToe: (betrokkene: Betrokkene) => Effect.Effect<void, RegisterUnavailable>
  readonly vervang: (
    betrokkene: Betrokkene,
    expected: Versie
  ) => Effect.Effect<void, VersieConflict | RegisterUnavailable>
  readonly verwijder: (id: BetrokkeneId, expected: Versie) => Effect.Effect<void, VersieConflict | RegisterUnavailable>
  /** All that are linked to the partij. */
  readonly vanPartij: (partij: PartijId) => Effect.Effect<ReadonlyArray<GekendeBetrokkene>, RegisterUnavailable>
  readonly browse: (
    filter: BetrokkeneFilter,
    veld: SortField,
    browse: Browse
  ) => Effect.Effect<Page<Betrokkene>, RegisterUnavailable>
  readonly tel: (filter: BetrokkeneFilter) => Effect.Effect<number, RegisterUnavailable>
  /** Keeps the record of a link made or broken (B10), as long as the betrokkene is there. */
  readonly legVast: (gebeurtenis: Koppelgebeurtenis) => Effect.Effect<void, RegisterUnavailable>
  /** The records of a betrokkene in the order in which they were kept. */
  readonly koppelgeschiedenis: (
    betrokkene: BetrokkeneId
  ) => Effect.Effect<ReadonlyArray<Koppelgebeurtenis>, RegisterUnavailable>
}>()("@betrokkene/domain/Betrokkenen") {}
