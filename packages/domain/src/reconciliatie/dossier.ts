import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import type { Partij } from "../partij/partij.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Beleid } from "./beleid.ts"
import type { RecordReference } from "./record-reference.ts"
import type { Regel } from "./regels.ts"

/**
 * A betrokkene with all that the rules hold him against. The records are as they are stored, and may be older than a rule: a rule
 * must not trust them to be valid.
 */
export interface Dossierbetrokkene {
  readonly betrokkene: Betrokkene
  /** Of a gekende: the partij that he is linked to. */
  readonly partij?: Partij
  /** Whether that partij was written after the betrokkene was. */
  readonly partijIsNieuwer: boolean
  /** Whether he was ever unlinked from a partij (B10). */
  readonly ontkoppeld: boolean
  /** The vergelijkingsvorm that is stored with each of his digital addresses, in their order. */
  readonly vergelijkingsvormen: ReadonlyArray<string>
  /** Of an ongekende: the partijen with which he shares a blocking key, each once, in the order of their ids; of a gekende none. */
  readonly kandidaten: ReadonlyArray<Partij>
}

/** A klantcontact with its betrokkenen, in the order of their ids. */
export interface Klantcontactdossier {
  readonly klantcontact: Klantcontact
  readonly betrokkenen: ReadonlyArray<Dossierbetrokkene>
  /** Rules that are known to find nothing here, so that they need not look. */
  readonly uitgesloten?: ReadonlyArray<Regel>
}

/** A partij with those that it may be the same as: they share an identificator or a blocking key with it, each once, in the order of their ids. */
export interface Partijdossier {
  readonly partij: Partij
  readonly vergelijkingsvormen: ReadonlyArray<string>
  readonly kandidaten: ReadonlyArray<Partij>
  /** As of a klantcontact. */
  readonly uitgesloten?: ReadonlyArray<Regel>
}

/** Digital addresses whose betrokkene or partij is not there; `registratiedatum` is the latest of theirs. */
export interface VerweesdeAdressen {
  readonly eigenaar: RecordReference
  readonly registratiedatum: Tijdstip
}

/** Against what moment and policy the rules are held: both are of the whole run, so that it does not matter when a record has its turn. */
export interface Circumstances {
  readonly peildatum: Tijdstip
  readonly beleid: Beleid
}
