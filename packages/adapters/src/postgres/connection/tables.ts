import type {
  Abonnementnaam,
  AccessScope,
  AccessTokenId,
  AfwijkingenGegevenOp,
  BetrokkeneId,
  Bezoekadres,
  CallerIdentity,
  Contactnaam,
  Correspondentieadres,
  DigitaalAdres,
  DigitaalAdresId,
  Doelbinding,
  EarlierIdempotentRequest,
  Gebeurtenissoort,
  GegevenOp,
  HandelingId,
  Handelingssoort,
  IdentificatorDigest,
  IdentificatorId,
  Identificatorsoort,
  Klantcontactgegevens,
  KlantcontactId,
  Koppelgebeurtenis,
  Medewerker,
  Nummer,
  OntvangenVanKlantcontact,
  OntvangenVanPersoon,
  Organisatienaam,
  PartijId,
  RaadplegingId,
  Rol,
  ShownRecord,
  SoortPartij,
  Taalcode,
  Tijdstip,
  TokenDigest,
  VerantwoordRecord,
  Versie,
  Voorkeurstaal
} from "@betrokkene/domain"
import type { ColumnType, Generated } from "kysely"
import type { ReconciliationTables } from "../reconciliation/reconciliation-tables.ts"

/*
 * The tables as kysely knows them. Moments are canonical text on this side and timestamptz on the other; a bigint
 * comes from pg as text. Values have the types of the domain: what is stored is trusted, since it may be older than a
 * rule and must stay readable.
 */

/** A klantcontact as a row. */
export interface KlantcontactRow {
  readonly id: KlantcontactId
  readonly nummer: Nummer
  readonly referentienummer: Nummer | null
  readonly kanaal: string
  readonly onderwerp: string
  readonly inhoud: string | null
  readonly taal: Taalcode | null
  readonly vertrouwelijk: boolean
  readonly plaatsgevonden_op: Tijdstip
  readonly indicatie_contact_gelukt: boolean | null
  readonly verdere_actie_ondernomen: boolean | null
  readonly verdere_teksten: Pick<Klantcontactgegevens, "hoofdOnderwerpType" | "metadata" | "reactie"> | null
  readonly zoals_ontvangen: OntvangenVanKlantcontact | null
  readonly registratiedatum: Tijdstip
  readonly versie: Versie
}

/** The contact details of a partij or a betrokkene. */
interface ContactColumns {
  readonly contactnaam: Contactnaam | null
  readonly organisatienaam: Organisatienaam | null
  readonly bezoekadres: Bezoekadres | null
  readonly correspondentieadres: Correspondentieadres | null
  readonly voorkeurstaal: Voorkeurstaal | null
  readonly zoals_ontvangen: OntvangenVanPersoon | null
}

/** A partij as a row, without its identificatoren and digital addresses. */
export interface PartijRow extends ContactColumns {
  readonly id: PartijId
  readonly nummer: Nummer
  readonly soort_partij: SoortPartij
  readonly indicatie_geheimhouding: boolean
  readonly indicatie_actief: boolean
  readonly interne_notitie: string | null
  readonly registratiedatum: Tijdstip
  readonly versie: Versie
  /** With the version that it is of: a program that does not know it makes another version without it. */
  readonly gegeven_op: GegevenOp & { readonly versie: Versie } | null
}

/** An identificator of a partij; `kvk_nummer` is empty unless it is a vestigingsnummer. */
export interface IdentificatorRow {
  readonly partij_id: PartijId
  readonly volgorde: number
  readonly soort: Identificatorsoort
  readonly waarde: string
  readonly kvk_nummer: string
  readonly andere_identificator: string | null
  /** Null if it is the one that follows from its partij and its kind. */
  readonly identificator_id: IdentificatorId | null
}

/**
 * A betrokkene as a row, without its digital addresses. `plaatsgevonden_op` is that of its klantcontact: the foreign
 * key keeps them equal.
 */
export interface BetrokkeneRow extends ContactColumns {
  readonly id: BetrokkeneId
  readonly klantcontact_id: KlantcontactId
  readonly plaatsgevonden_op: Tijdstip
  readonly partij_id: PartijId | null
  readonly grond_soort: "identificator" | "gekozen-partij" | null
  readonly grond_identificatorsoort: Identificatorsoort | null
  readonly grond_door: Medewerker | null
  readonly grond_op: Tijdstip | null
  readonly grond_digest: IdentificatorDigest | null
  /** The `grond_op` that the digest belongs to: a version that knows no digests changes the one and not the other. */
  readonly grond_digest_op: Tijdstip | null
  readonly grond_eerder_soort: Identificatorsoort | null
  readonly grond_eerder_digest: IdentificatorDigest | null
  readonly grond_eerder_op: Tijdstip | null
  /** The `grond_op` that the three before it belong to, as with the digest. */
  readonly grond_eerder_bij: Tijdstip | null
  /** With the `grond_op` that they belong to, as with the digest. */
  readonly grond_misschien: { readonly partijen: ReadonlyArray<PartijId>; readonly bij: Tijdstip } | null
  readonly rol: Rol
  readonly initiator: boolean
  readonly registratiedatum: Tijdstip
  readonly versie: Versie
  /** With the version that it is of, as that of a partij. */
  readonly gegeven_op: AfwijkingenGegevenOp & { readonly versie: Versie } | null
}

interface DigitaalAdresColumns {
  readonly volgorde: number
  readonly soort: DigitaalAdres["soortDigitaalAdres"]
  readonly adres: string
  readonly vergelijkingsvorm: string
  readonly omschrijving: string | null
  readonly referentie: string | null
  readonly is_standaard: boolean | null
  readonly verificatie_datum: string | null
  readonly voorkeur: boolean
  readonly adres_id: DigitaalAdresId | null
}

/** An entry of the audit trail. */
export interface HandelingRow {
  readonly id: HandelingId
  readonly soort: Handelingssoort
  readonly record_soort: VerantwoordRecord["soort"]
  readonly record_id: string
  readonly velden: ReadonlyArray<string>
  readonly door: Medewerker
  readonly identiteit: CallerIdentity | null
  readonly activiteit: string | null
  readonly verzoek: string | null
  readonly op: Tijdstip
}

/** An answer that showed records, which also stand in `raadpleging_record`. The database gives it its time. */
export interface RaadplegingRow {
  readonly id: RaadplegingId
  readonly door: Medewerker
  readonly identiteit: CallerIdentity
  readonly activiteit: string
  readonly doelbinding: Doelbinding | null
  readonly verzoek: string | null
  readonly op: ColumnType<Tijdstip, never, never>
  readonly aantal: number
  readonly klantcontacten: ReadonlyArray<string>
  readonly betrokkenen: ReadonlyArray<string>
  readonly partijen: ReadonlyArray<string>
  readonly overige: ReadonlyArray<string>
  readonly overige_soorten: ReadonlyArray<ShownRecord["soort"]>
}

/** An event in the outbox; the database gives it its number. */
export interface GebeurtenisRow {
  readonly volgnummer: Generated<string>
  readonly id: HandelingId
  readonly soort: Gebeurtenissoort
  readonly subject_soort: VerantwoordRecord["soort"]
  readonly subject_id: string
  readonly op: Tijdstip
  readonly verzoek: string | null
}

/** An event that a subscriber has yet to be told of. */
export interface DeliveryRow {
  readonly nummer: string
  readonly abonnement: Abonnementnaam
  readonly gebeurtenis_id: HandelingId
  readonly volgnummer: string
  readonly soort: Gebeurtenissoort
  readonly subject_soort: VerantwoordRecord["soort"]
  readonly subject_id: string
  readonly op: Tijdstip
  readonly verzoek: string | null
  readonly from: Tijdstip
  readonly pogingen: number
  readonly houder: Medewerker | null
  readonly geleend_tot: Tijdstip | null
  readonly reden: string | null
  readonly onbestelbaar_sinds: Tijdstip | null
}

/** A token that gives access, as a row. */
export interface AccessTokenRow {
  readonly id: AccessTokenId
  readonly digest: TokenDigest
  readonly naam: Medewerker
  /** What a name is compared by; null for a token that an earlier version made. */
  readonly naamvorm: string | null
  readonly scopes: ReadonlyArray<AccessScope>
  readonly gemaakt_door: Medewerker | null
  readonly ingetrokken_door: Medewerker | null
  readonly gemaakt_op: Tijdstip
  readonly verloopt_op: Tijdstip | null
  readonly ingetrokken_op: Tijdstip | null
  readonly laatst_gebruikt_op: Tijdstip | null
}

/** The columns that the tables of all kinds of side record have. */
interface SideTable {
  readonly id: string
  readonly gegevens: object
  readonly registratiedatum: Tijdstip
  readonly versie: Versie
}

/** The number that the last write of the row took: the database gives it. */
interface Numbered {
  readonly wijziging: ColumnType<string, never, never>
}

/** The tables of the register. */
export interface Tables extends ReconciliationTables {
  readonly bezorging: DeliveryRow
  readonly klantcontact: KlantcontactRow & Numbered
  readonly partij: PartijRow & Numbered
  /** The server fills the digest; one that was added before it did has none. */
  readonly identificator: IdentificatorRow & { readonly digest: Generated<IdentificatorDigest | null> }
  readonly grond_geheim: { readonly enkel: boolean; readonly geheim: string }
  readonly partij_digitaal_adres: DigitaalAdresColumns & {
    readonly partij_id: PartijId
    readonly registratiedatum: Tijdstip
  }
  readonly betrokkene: BetrokkeneRow & Numbered
  readonly betrokkene_digitaal_adres: DigitaalAdresColumns & {
    readonly betrokkene_id: BetrokkeneId
    readonly klantcontact_id: KlantcontactId
    readonly plaatsgevonden_op: Tijdstip
    readonly registratiedatum: Tijdstip
    readonly gedeeld: boolean | null
  }
  readonly koppelgebeurtenis: {
    readonly id: Generated<string>
    readonly betrokkene_id: BetrokkeneId
    readonly soort: Koppelgebeurtenis["soort"]
    readonly door: Medewerker
    readonly op: Tijdstip
  }
  readonly onderwerpobject: SideTable
  readonly internetaak: SideTable & { readonly klantcontact_id: KlantcontactId }
  readonly idempotentie: {
    readonly houder: string
    readonly sleutel: string
    readonly vingerafdruk: string
    readonly verwijzingen: EarlierIdempotentRequest["verwijzingen"]
    readonly op: Tijdstip
  }
  readonly handeling: HandelingRow
  readonly raadpleging: RaadplegingRow
  readonly raadpleging_record: {
    readonly record_id: string
    readonly soort: ShownRecord["soort"]
    readonly op: ColumnType<Tijdstip, never, never>
    readonly raadpleging_id: RaadplegingId
  }
  readonly gebeurtenis: GebeurtenisRow
  readonly toegangstoken: AccessTokenRow
  readonly slot: { readonly naam: string; readonly houder: Medewerker; readonly sinds: Tijdstip }
  readonly migratie: { readonly name: string; readonly timestamp: string }
}
