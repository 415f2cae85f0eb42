import type {
  Abonnementnaam,
  Bezoekadres,
  Contactnaam,
  Correspondentieadres,
  EarlierRequest,
  Gebeurtenissoort,
  Handelingssoort,
  Rol,
  SoortPartij,
  VerantwoordRecord,
  Voorkeurstaal
} from "@betrokkene/domain"
import type { ColumnType, Generated } from "kysely"
import type { ReconciliationTables } from "../reconciliation/reconciliation-tables.ts"

/** A klantcontact as a row. Moments are canonical text on this side and timestamptz on the other. */
export interface KlantcontactRow {
  readonly id: string
  readonly nummer: string
  readonly kanaal: string
  readonly onderwerp: string
  readonly inhoud: string | null
  readonly taal: string | null
  readonly vertrouwelijk: boolean
  readonly plaatsgevonden_op: string
  readonly indicatie_contact_gelukt: boolean | null
  readonly registratiedatum: string
  readonly versie: number
}

/** A partij as a row, less its identificatoren and digital addresses. */
export interface PartijRow {
  readonly id: string
  readonly nummer: string
  readonly soort_partij: SoortPartij
  readonly contactnaam: Contactnaam | null
  readonly organisatienaam: string | null
  readonly bezoekadres: Bezoekadres | null
  readonly correspondentieadres: Correspondentieadres | null
  readonly voorkeurstaal: Voorkeurstaal | null
  readonly indicatie_geheimhouding: boolean
  readonly indicatie_actief: boolean
  readonly interne_notitie: string | null
  readonly registratiedatum: string
  readonly versie: number
}

/** An identificator of a partij; `kvk_nummer` is empty unless it is a vestigingsnummer. */
export interface IdentificatorRow {
  readonly partij_id: string
  readonly volgorde: number
  readonly soort: string
  readonly waarde: string
  readonly kvk_nummer: string
}

/** A betrokkene as a row, less its digital addresses. `plaatsgevonden_op` is that of its klantcontact, kept equal by the foreign key. */
export interface BetrokkeneRow {
  readonly id: string
  readonly klantcontact_id: string
  readonly plaatsgevonden_op: string
  readonly partij_id: string | null
  readonly grond_soort: "identificator" | "gekozen-partij" | null
  readonly grond_identificatorsoort: string | null
  readonly grond_door: string | null
  readonly grond_op: string | null
  readonly rol: Rol
  readonly initiator: boolean
  readonly contactnaam: Contactnaam | null
  readonly organisatienaam: string | null
  readonly bezoekadres: Bezoekadres | null
  readonly correspondentieadres: Correspondentieadres | null
  readonly voorkeurstaal: Voorkeurstaal | null
  readonly registratiedatum: string
  readonly versie: number
}

interface DigitaalAdresColumns {
  readonly volgorde: number
  readonly soort: string
  readonly adres: string
  readonly vergelijkingsvorm: string
  readonly omschrijving: string | null
  readonly voorkeur: boolean
}

/** An entry of the audit trail. */
export interface HandelingRow {
  readonly id: string
  readonly soort: Handelingssoort
  readonly record_soort: VerantwoordRecord["soort"]
  readonly record_id: string
  readonly velden: ReadonlyArray<string>
  readonly door: string
  readonly activiteit: string | null
  readonly verzoek: string | null
  readonly op: string
}

/** An event in the outbox; the database gives it its number. */
export interface GebeurtenisRow {
  readonly volgnummer: Generated<string>
  readonly id: string
  readonly soort: Gebeurtenissoort
  readonly subject_soort: VerantwoordRecord["soort"]
  readonly subject_id: string
  readonly op: string
  readonly verzoek: string | null
}

/** What a subscriber has yet to be told; a bigint comes from pg as text. */
export interface DeliveryRow {
  readonly nummer: string
  readonly abonnement: Abonnementnaam
  readonly gebeurtenis_id: string
  readonly volgnummer: string
  readonly soort: Gebeurtenissoort
  readonly subject_soort: VerantwoordRecord["soort"]
  readonly subject_id: string
  readonly op: string
  readonly verzoek: string | null
  readonly vanaf: string
  readonly pogingen: number
  readonly houder: string | null
  readonly geleend_tot: string | null
  readonly reden: string | null
  readonly onbestelbaar_sinds: string | null
}

/** A token that gives access, as a row. */
export interface AccessTokenRow {
  readonly digest: string
  readonly naam: string
  readonly scopes: ReadonlyArray<string>
  readonly gemaakt_op: string
  readonly verloopt_op: string | null
  readonly ingetrokken_op: string | null
  readonly laatst_gebruikt_op: string | null
}

/** The number that the last write of a row took: the database gives it. */
interface Numbered {
  readonly wijziging: ColumnType<string, never, never>
}

/** The tables of the register. */
export interface Tabellen extends ReconciliationTables {
  readonly bezorging: DeliveryRow
  readonly klantcontact: KlantcontactRow & Numbered
  readonly partij: PartijRow & Numbered
  readonly identificator: IdentificatorRow
  readonly partij_digitaal_adres: DigitaalAdresColumns & {
    readonly partij_id: string
    readonly registratiedatum: string
  }
  readonly betrokkene: BetrokkeneRow & Numbered
  readonly betrokkene_digitaal_adres: DigitaalAdresColumns & {
    readonly betrokkene_id: string
    readonly klantcontact_id: string
    readonly plaatsgevonden_op: string
    readonly registratiedatum: string
  }
  readonly koppelgebeurtenis: {
    readonly id: Generated<string>
    readonly betrokkene_id: string
    readonly soort: "gekoppeld" | "ontkoppeld"
    readonly door: string
    readonly op: string
  }
  readonly idempotentie: {
    readonly houder: string
    readonly sleutel: string
    readonly vingerafdruk: string
    readonly verwijzingen: EarlierRequest["verwijzingen"]
    readonly op: string
  }
  readonly handeling: HandelingRow
  readonly gebeurtenis: GebeurtenisRow
  readonly toegangstoken: AccessTokenRow
  readonly slot: { readonly naam: string; readonly houder: string; readonly sinds: string }
  readonly migratie: { readonly name: string; readonly timestamp: string }
}
