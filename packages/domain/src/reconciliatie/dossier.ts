import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import type { InternetaakStatus } from "../side-records/internetaak.ts"
import type { IdentificatorDigest } from "../values/identificator-digest.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Beleid } from "./beleid.ts"
import type { BlockingKey, BlockKind } from "./koppelen/blocking-keys.ts"
import type { RecordReference } from "./record-reference.ts"
import type { Regel } from "./regels.ts"

/**
 * Somebody involved, with everything that the rules need. The records are as stored and may be older than a rule, so a
 * rule must not assume that they are valid.
 */
export interface Dossierbetrokkene {
  readonly betrokkene: Betrokkene
  /** The partij that a gekende is linked to; absent for an ongekende. */
  readonly partij?: Partij
  /** The digests of all identificatoren of that partij, in no particular order; empty for an ongekende. */
  readonly digests: ReadonlyArray<IdentificatorDigest>
  /**
   * Another partij than the linked one that has the identificator on which the link was made before it was corrected, the
   * first by id; absent if there is none.
   */
  readonly earlierHolder?: PartijId
  /**
   * The partijen that the ground of the link names as its alternatives, as they are now, one for each: those that were merged
   * into others since are these others, those that are gone are left out. Absent if it names none, or if nobody looked them up.
   */
  readonly alternatives?: ReadonlyArray<Partij>
  /** Whether the betrokkene was ever unlinked from a partij (B10). */
  readonly ontkoppeld: boolean
  /** The vergelijkingsvorm stored with each digital address, in the order of the addresses. */
  readonly vergelijkingsvormen: ReadonlyArray<string>
  /** The partijen that share a blocking key with an ongekende, each once, ordered by id; empty for a gekende. */
  readonly candidates: ReadonlyArray<Partij>
  /** If the betrokkene may be several of these: those that somebody decided it is not, by the values as they are. */
  readonly rejected?: ReadonlyArray<PartijId>
  /**
   * The kinds of blocking key of an ongekende with a value of more partijen than the policy's `grootsteBlok`, each once, in
   * the order of the kinds. Those partijen are no candidates by that value, so there may be others than the candidates.
   */
  readonly largeBlocks: ReadonlyArray<BlockKind>
}

/** A contact with everything that the rules need: its betrokkenen, in the order of their ids. */
export interface Klantcontactdossier {
  readonly klantcontact: Klantcontact
  readonly betrokkenen: ReadonlyArray<Dossierbetrokkene>
  /** The status of its internetaken together: `te_verwerken` if one of them is; absent if it has none. */
  readonly statusInternetaken?: InternetaakStatus
  /** Rules already known to find nothing in this dossier; they are skipped. */
  readonly excluded?: ReadonlyArray<Regel>
}

/** Partijen that have one of some blocking keys, and those of the keys that too many partijen have to name these. */
export interface PartijenWithKeys {
  readonly partijen: ReadonlyArray<Partij>
  readonly largeKeys: ReadonlyArray<BlockingKey>
}

/** Partijen that share a value with somebody, and the kinds of value that too many partijen share to name these. */
export interface PartijenSharing {
  readonly partijen: ReadonlyArray<Partij>
  readonly largeBlocks: ReadonlyArray<BlockKind>
}

/**
 * A known person or organisation with everything that the rules need: the partijen that may be the same. These share an
 * identificator or a blocking key with it, each once, ordered by id.
 */
export interface Partijdossier {
  readonly partij: Partij
  readonly vergelijkingsvormen: ReadonlyArray<string>
  readonly candidates: ReadonlyArray<Partij>
  /**
   * All partijen that share a blocking key with it, among them itself, and the kinds of key that too many share, as for
   * {@link Dossierbetrokkene}. Absent where nobody looked them up, as where it is no double of any.
   */
  readonly sharing?: PartijenSharing
  /** As for {@link Klantcontactdossier}. */
  readonly excluded?: ReadonlyArray<Regel>
}

/**
 * Digital addresses whose betrokkene or partij no longer exists; `registratiedatum` is that of the latest address.
 */
export interface VerweesdeAdressen {
  readonly eigenaar: RecordReference
  readonly registratiedatum: Tijdstip
}

/**
 * The moment and policy that a run applies. They are the same for the whole run, so the order of the records makes
 * no difference.
 */
export interface Circumstances {
  readonly peildatum: Tijdstip
  readonly beleid: Beleid
}
