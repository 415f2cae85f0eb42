import type {
  Besluit,
  BetrokkeneId,
  BevindingId,
  BevindingToestand,
  Ernst,
  KlantcontactId,
  Medewerker,
  PartijId,
  Reconciliatie,
  ReconciliatieId,
  ReconciliatieStep,
  Regel,
  RegelFigure,
  ReportedBevinding,
  SideId,
  Tijdstip,
  Versie
} from "@betrokkene/domain"
import type { ColumnType, Generated, JSONColumnType } from "kysely"

/** A finding as a row, without the run that saw it last. */
export interface BevindingRow {
  readonly id: BevindingId
  readonly regel: Regel
  readonly ernst: Ernst
  readonly records: ReportedBevinding["records"]
  readonly kenmerken: ReportedBevinding["kenmerken"]
  readonly voorstel: NonNullable<ReportedBevinding["voorstel"]> | null
  readonly vingerafdruk: string
  readonly toestand: BevindingToestand
  readonly besluit_wijze: Besluit["wijze"] | null
  readonly besluit_door: Medewerker | null
  readonly besluit_op: Tijdstip | null
  readonly besluit_reden: string | null
  readonly besluit_keuzes: NonNullable<Besluit["keuzes"]> | null
  readonly gevonden_op: Tijdstip
  readonly versie: Versie
}

/** A run as a row. */
export interface ReconciliatieRow {
  readonly id: ReconciliatieId
  readonly houder: Medewerker
  readonly begonnen: Tijdstip
  readonly peildatum: Tijdstip
  /** A bigint, which pg gives as text. */
  readonly watermerk: ColumnType<string, number, number>
  readonly opdracht: JSONColumnType<Reconciliatie["opdracht"]>
  readonly toestand: Reconciliatie["toestand"]
  readonly geeindigd: Tijdstip | null
  readonly cijfers: ColumnType<Reconciliatie["cijfers"] | null, string | null, string | null>
}

/** A record as it was before a finding about it was carried out. */
export interface HerstelpuntRow {
  readonly id: Generated<string>
  readonly bevinding_id: BevindingId
  readonly soort: "betrokkene" | "partij" | "bijbehorend"
  readonly record_id: BetrokkeneId | PartijId | SideId
  readonly klantcontact_id: KlantcontactId | null
  readonly partij_id: PartijId | null
  readonly voor: unknown
  readonly na: unknown
  readonly versie_na: Versie | null
}

/** The tables of the reconciliation. */
export interface ReconciliationTables {
  readonly bevinding: BevindingRow
  readonly bevinding_geheim: { readonly enkel: boolean; readonly geheim: string }
  readonly bevinding_gezien: {
    readonly bevinding_id: BevindingId
    readonly gevonden_op: Tijdstip
    readonly gezien_in: ReconciliatieId
  }
  readonly bevinding_record: {
    readonly bevinding_id: BevindingId
    readonly gevonden_op: Tijdstip
    readonly record_id: string
  }
  readonly herstelpunt: HerstelpuntRow
  readonly reconciliatie: ReconciliatieRow
  readonly reconciliatie_deel: {
    readonly reconciliatie_id: ReconciliatieId
    readonly stap: ReconciliatieStep
    readonly volgnummer: number
    readonly rang: number
    readonly na: string | null
    readonly tot: string | null
    readonly toestand: "open" | "klaar" | "mislukt"
    readonly poging: number
    readonly houder: Medewerker | null
    readonly geleend_tot: Tijdstip | null
    readonly gelezen: string | number
    readonly regels: ReadonlyArray<RegelFigure>
    readonly milliseconden: number
  }
  /**
   * The records that a run selected; `geschreven` are the partijen that were written since, and `bekeken` those that a part
   * of the run has looked at.
   */
  readonly reconciliatie_selectie: {
    readonly reconciliatie_id: ReconciliatieId
    readonly soort: "klantcontact" | "betrokkene" | "partij"
    readonly record_id: string
    readonly geschreven: boolean
    readonly bekeken: Generated<boolean>
  }
  /** What triggers noted to be looked at again. */
  readonly opnieuw_bekijken: {
    readonly wijziging: string
    readonly soort: "klantcontact" | "betrokkene" | "partij" | "alle-klantcontacten"
    readonly record_id: string
    readonly op: Tijdstip
  }
  readonly reconciliatie_terzijde: {
    readonly reconciliatie_id: ReconciliatieId
    readonly record_id: string
    readonly soort: string
    readonly reden: string
  }
}
