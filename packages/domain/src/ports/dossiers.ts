import { Context, type Effect, type Option } from "effect"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type {
  Circumstances,
  Klantcontactdossier,
  Partijdossier,
  PartijenWithKeys,
  VerweesdeAdressen
} from "../reconciliatie/dossier.ts"
import type { BlockingKey } from "../reconciliatie/koppelen/blocking-keys.ts"
import type { IdRange, ReconciliatieStep, Wijzigingsnummer } from "../reconciliatie/reconciliatie.ts"
import type { Regel } from "../reconciliatie/regels.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/**
 * The rules that need dossiers. With `sinds`: only dossiers with a record that was written after it. To write an internetaak
 * is to write its klantcontact too.
 */
export interface DossierQuery {
  readonly regels: ReadonlyArray<Regel>
  readonly circumstances: Circumstances
  readonly sinds?: Wijzigingsnummer
}

/**
 * The records of one key range: how many betrokkenen or partijen were looked at, and their dossiers. An adapter may
 * leave out a dossier in which none of the rules finds anything, and no other dossier. The rule itself decides on those
 * that are returned.
 */
export interface DossiersInRange<Dossier> {
  readonly gelezen: number
  readonly dossiers: ReadonlyArray<Dossier>
  readonly verweesdeAdressen: ReadonlyArray<VerweesdeAdressen>
}

/**
 * A kind of blocking key with values that too many partijen share: the number of such values, and the largest number of
 * partijen that share one.
 */
export interface LargeBlocks {
  readonly soort: string
  readonly aantal: number
  readonly grootste: number
}

/** The register as the reconciliation reads it: each record with everything it is compared with. */
export class Dossiers extends Context.Service<Dossiers, {
  /** The change number of the last write. Every write with this number or a lower one is visible once this returns. */
  readonly changePosition: Effect.Effect<Wijzigingsnummer, RegisterUnavailable>
  /** The first id after `na`, or the first of all without `na`; none when there is no such record. */
  readonly eerste: (
    step: ReconciliatieStep,
    na: string | undefined
  ) => Effect.Effect<Option.Option<string>, RegisterUnavailable>
  /** The last id of a key range of `aantal` records after `na`; none when no records follow that range. */
  readonly end: (
    step: ReconciliatieStep,
    na: string | undefined,
    count: number
  ) => Effect.Effect<Option.Option<string>, RegisterUnavailable>
  /**
   * Klantcontacten of the key range. An orphaned address belongs to the range of the klantcontact id stored with it,
   * even if that klantcontact no longer exists.
   */
  readonly klantcontacten: (
    range: IdRange,
    query: DossierQuery
  ) => Effect.Effect<DossiersInRange<Klantcontactdossier>, RegisterUnavailable>
  /** Partijen of the key range, each with what the rules need to judge it. */
  readonly partijen: (
    range: IdRange,
    query: DossierQuery
  ) => Effect.Effect<DossiersInRange<Partijdossier>, RegisterUnavailable>
  /** The complete dossier of one klantcontact as it is now; none if it does not exist. */
  readonly klantcontact: (
    id: KlantcontactId,
    grootsteBlok: number
  ) => Effect.Effect<Option.Option<Klantcontactdossier>, RegisterUnavailable>
  /** The complete dossier of one partij as it is now; none if it does not exist. */
  readonly partij: (
    id: PartijId,
    grootsteBlok: number
  ) => Effect.Effect<Option.Option<Partijdossier>, RegisterUnavailable>
  /**
   * The partijen that have one of these blocking keys, each once, ordered by id; and those of the keys that more than
   * `grootsteBlok` partijen share, each once, in no particular order. By those keys no partij is given. The work grows
   * with the number of keys and `grootsteBlok`, and hardly with the register.
   */
  readonly sharing: (
    keys: ReadonlyArray<BlockingKey>,
    grootsteBlok: number
  ) => Effect.Effect<PartijenWithKeys, RegisterUnavailable>
  /** The kinds of blocking key with values that more than `grootsteBlok` partijen share. */
  readonly largeBlocks: (grootsteBlok: number) => Effect.Effect<ReadonlyArray<LargeBlocks>, RegisterUnavailable>
  /** Deletes the digital addresses of an owner that no longer exists. Returns how many; 0 if the owner exists. */
  readonly verwijderVerweesd: (owner: VerweesdeAdressen["eigenaar"]) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/GeneratedDossiers") {}
