import { Context, type Effect, type Option } from "effect"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Circumstances, Klantcontactdossier, Partijdossier, VerweesdeAdressen } from "../reconciliatie/dossier.ts"
import type { KeyRange, Step, Wijzigingsnummer } from "../reconciliatie/reconciliatie.ts"
import type { Regel } from "../reconciliatie/regels.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** For which rules dossiers are asked; `sinds`: only where a record of the dossier was written after it. */
export interface DossierQuery {
  readonly regels: ReadonlyArray<Regel>
  readonly omstandigheden: Circumstances
  readonly sinds?: Wijzigingsnummer
}

/**
 * What there is to look at in a stretch: how many betrokkenen or partijen were looked at, and the dossiers. A dossier in which none of the
 * rules asked for finds anything may be left out, and no other; the rule itself has the last word.
 */
export interface RangeContent<Dossier> {
  readonly gelezen: number
  readonly dossiers: ReadonlyArray<Dossier>
  readonly verweesdeAdressen: ReadonlyArray<VerweesdeAdressen>
}

/** A kind of blocking key of which some values are shared by more partijen than was asked: how many such values, and the most partijen. */
export interface LargeBlocks {
  readonly soort: string
  readonly aantal: number
  readonly grootste: number
}

/** The register as the reconciliation looks at it: records with all that they are held against. */
export class Dossiers extends Context.Service<Dossiers, {
  /** The number that the last write of a record took; all that took it or an earlier one can be read when this answers. */
  readonly changePosition: Effect.Effect<Wijzigingsnummer, RegisterUnavailable>
  /** The first id after `na`, or of all. */
  readonly eerste: (step: Step, na: string | undefined) => Effect.Effect<Option.Option<string>, RegisterUnavailable>
  /** The id with which a stretch of `aantal` records after `na` ends, when more come after it. */
  readonly einde: (
    step: Step,
    na: string | undefined,
    count: number
  ) => Effect.Effect<Option.Option<string>, RegisterUnavailable>
  /** Klantcontacten in the stretch. Of an orphaned address the klantcontact that it is kept with decides, whether or not that is there. */
  readonly klantcontacten: (
    range: KeyRange,
    query: DossierQuery
  ) => Effect.Effect<RangeContent<Klantcontactdossier>, RegisterUnavailable>
  readonly partijen: (
    range: KeyRange,
    query: DossierQuery
  ) => Effect.Effect<RangeContent<Partijdossier>, RegisterUnavailable>
  /** The dossier of one klantcontact as it is now, in full. */
  readonly klantcontact: (
    id: KlantcontactId,
    grootsteBlok: number
  ) => Effect.Effect<Option.Option<Klantcontactdossier>, RegisterUnavailable>
  /** The dossier of one partij as it is now, in full. */
  readonly partij: (
    id: PartijId,
    grootsteBlok: number
  ) => Effect.Effect<Option.Option<Partijdossier>, RegisterUnavailable>
  readonly largeBlocks: (grootsteBlok: number) => Effect.Effect<ReadonlyArray<LargeBlocks>, RegisterUnavailable>
  /** Deletes the digital addresses of this owner if he is not there; answers how many went. */
  readonly verwijderVerweesd: (owner: VerweesdeAdressen["eigenaar"]) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Dossiers") {}
