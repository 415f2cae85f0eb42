import { Context, type Effect, type Option } from "effect"
import type { SoortPartij } from "../partij/identificatoren.ts"
import type { IdentificatorBezet, PartijHeeftBetrokkenen } from "../partij/partij-errors.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import type { Identificator } from "../values/identificator.ts"
import type { Nummer } from "../values/nummer.ts"
import type { Versie } from "../values/versie.ts"
import type { Browse, Page } from "./page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"
import type { VersieConflict } from "./versie-conflict.ts"

/** What a list of partijen is narrowed to. `digitaalAdres` is compared in its vergelijkingsvorm. */
export interface PartijFilter {
  readonly nummer?: Nummer
  readonly soortPartij?: SoortPartij
  readonly digitaalAdres?: DigitaalAdres
  readonly indicatieGeheimhouding?: boolean
}

/** The partijen of the register. */
export class Partijen extends Context.Service<Partijen, {
  readonly zoek: (id: PartijId) => Effect.Effect<Option.Option<Partij>, RegisterUnavailable>
  /** As `zoek`, and nobody else can delete the partij before this transaction ends. Not for who goes on to delete it himself. */
  readonly zoekAndLock: (id: PartijId) => Effect.Effect<Option.Option<Partij>, RegisterUnavailable>
  /** Those that exist, each once, in no particular order. */
  readonly zoekAll: (ids: ReadonlyArray<PartijId>) => Effect.Effect<ReadonlyArray<Partij>, RegisterUnavailable>
  /** The first `aantal` in the order of their ids that come after `na`; fewer: these were the last. */
  readonly opId: (
    na: PartijId | undefined,
    count: number
  ) => Effect.Effect<ReadonlyArray<Partij>, RegisterUnavailable>
  /** As `zoek`, and within a transaction as `zoekEnHoudVast`, by identificator, of which at most one partij is the holder (B4). */
  readonly zoekOpIdentificator: (
    identificator: Identificator
  ) => Effect.Effect<Option.Option<Partij>, RegisterUnavailable>
  /**
   * Returns when no other transaction has reserved this identificator, and holds off those that come to reserve it until this
   * transaction ends: so that of all who look up, reserve, look up again and then register, one registers (B4). It does not hold
   * off who adds a partij without reserving.
   */
  readonly reserve: (identificator: Identificator) => Effect.Effect<void, RegisterUnavailable>
  readonly voegToe: (partij: Partij) => Effect.Effect<void, IdentificatorBezet | RegisterUnavailable>
  readonly vervang: (
    partij: Partij,
    expected: Versie
  ) => Effect.Effect<void, IdentificatorBezet | VersieConflict | RegisterUnavailable>
  /** Never deletes a betrokkene: as long as there is one, it is refused (B11). */
  readonly verwijder: (
    id: PartijId,
    expected: Versie
  ) => Effect.Effect<void, PartijHeeftBetrokkenen | VersieConflict | RegisterUnavailable>
  /** Sorted by registratiedatum. */
  readonly browse: (filter: PartijFilter, browse: Browse) => Effect.Effect<Page<Partij>, RegisterUnavailable>
  readonly tel: (filter: PartijFilter) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Partijen") {}
