import type { Besluit, Ernst, Reconciliatie, Step, Toestand } from "@betrokkene/domain"
import type { Generated, JSONColumnType } from "kysely"

/** A finding as a row, less the run that saw it last. */
export interface BevindingRow {
  readonly id: string
  readonly regel: string
  readonly ernst: Ernst
  readonly records: unknown
  readonly kenmerken: unknown
  readonly voorstel: unknown
  readonly vingerafdruk: string
  readonly toestand: Toestand
  readonly besluit_wijze: Besluit["wijze"] | null
  readonly besluit_door: string | null
  readonly besluit_op: string | null
  readonly besluit_reden: string | null
  readonly gevonden_op: string
  readonly versie: number
}

/** A run as a row. */
export interface ReconciliatieRow {
  readonly id: string
  readonly houder: string
  readonly begonnen: string
  readonly peildatum: string
  /** A bigint, which pg gives as text. */
  readonly watermerk: string | number
  readonly opdracht: JSONColumnType<Reconciliatie["opdracht"]>
  readonly toestand: Reconciliatie["toestand"]
  readonly geeindigd: string | null
  readonly cijfers: JSONColumnType<NonNullable<Reconciliatie["cijfers"]>> | null
}

/** The tables of the reconciliation. */
export interface ReconciliationTables {
  readonly bevinding: BevindingRow
  readonly bevinding_geheim: { readonly enkel: boolean; readonly geheim: string }
  readonly bevinding_gezien: { readonly bevinding_id: string; readonly gevonden_op: string; readonly gezien_in: string }
  readonly bevinding_record: { readonly bevinding_id: string; readonly gevonden_op: string; readonly record_id: string }
  readonly herstelpunt: {
    readonly id: Generated<string>
    readonly bevinding_id: string
    readonly soort: "betrokkene" | "partij"
    readonly record_id: string
    readonly klantcontact_id: string | null
    readonly partij_id: string | null
    readonly voor: unknown
    readonly versie_na: number | null
  }
  readonly reconciliatie: ReconciliatieRow
  readonly reconciliatie_deel: {
    readonly reconciliatie_id: string
    readonly stap: Step
    readonly volgnummer: number
    readonly rang: number
    readonly na: string | null
    readonly tot: string | null
    readonly toestand: "open" | "klaar" | "mislukt"
    readonly poging: number
    readonly houder: string | null
    readonly geleend_tot: string | null
    readonly gelezen: string | number
    readonly regels: unknown
    readonly milliseconden: number
  }
  readonly reconciliatie_terzijde: {
    readonly reconciliatie_id: string
    readonly record_id: string
    readonly soort: string
    readonly reden: string
  }
}
