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
import type { PassedTerm } from "../reconciliatie/passed-terms.ts"
import type { ReconciliatieId } from "../reconciliatie/reconciliatie-id.ts"
import type { IdRange, ReconciliatieStep, Wijzigingsnummer } from "../reconciliatie/reconciliatie.ts"
import type { Regel } from "../reconciliatie/regels.ts"
import type { Koppelgrond } from "../reconciliatie/voorstel.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** The rules that need dossiers. With `selection`: only dossiers that this run selected ({@link Dossiers}). */
export interface DossierQuery {
  readonly regels: ReadonlyArray<Regel>
  readonly circumstances: Circumstances
  readonly selection?: ReconciliatieId
}

/**
 * From where a run goes on: it looks at what may have become otherwise since this change number. `grootsteBlok` is that of
 * its policy; `gronden` are those on which it links, if any; `terms` are the periods that ended since.
 */
export interface Selection {
  readonly reconciliatie: ReconciliatieId
  readonly sinds: Wijzigingsnummer
  readonly grootsteBlok: number
  readonly gronden?: ReadonlyArray<Koppelgrond>
  readonly terms: ReadonlyArray<PassedTerm>
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
  /**
   * Selects the records that a run has to look at, which are those whose findings may be others than at the change `sinds`;
   * it may select more, up to all of them. What was selected before stays. Call it within a transaction. These are:
   *
   * - klantcontacten that were written, or of which a betrokkene was written or deleted. To write an internetaak is to
   *   write its klantcontact too;
   * - partijen that were written or deleted. With these the klantcontacten of betrokkenen that are linked to one, and of
   *   those whose link was made on an identificator that one has or had; the partijen with an identificator that one has
   *   or had; and the partijen and the klantcontacten of ongekenden with a blocking key that one has or had. A key that
   *   more than `grootsteBlok` partijen had before and have now brings nobody together;
   * - klantcontacten of betrokkenen whose ground names partijen that may have been meant instead;
   * - klantcontacten of betrokkenen with an open proposal to link on one of `gronden`: what others gave kept the night from
   *   it, and may be gone;
   * - records about which somebody decided on a finding, or whose finding was deleted;
   * - klantcontacten that took place, and addresses of nobody that were registered, in one of the `terms`; and addresses
   *   of nobody about which a finding is open.
   *
   * An id of a record that is gone belongs to it too: a finding about it is to be solved.
   */
  readonly select: (selection: Selection) => Effect.Effect<void, RegisterUnavailable>
  /** Forgets what only a run from before this moment would have to look at again. Returns how much that was. */
  readonly forget: (voor: Tijdstip) => Effect.Effect<number, RegisterUnavailable>
  /**
   * The first id after `na`, or the first of all without `na`; none when there is no such record. With `selection`: of the
   * records that this run selected.
   */
  readonly eerste: (
    step: ReconciliatieStep,
    na: string | undefined,
    selection?: ReconciliatieId
  ) => Effect.Effect<Option.Option<string>, RegisterUnavailable>
  /**
   * The last id of a key range of `aantal` records after `na`; none when no records follow that range. With `selection`: of
   * the records that this run selected.
   */
  readonly end: (
    step: ReconciliatieStep,
    na: string | undefined,
    count: number,
    selection?: ReconciliatieId
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
