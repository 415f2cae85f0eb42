import type { ReconciliatieRow } from "../reconciliation/reconciliation-tables.ts"
import type {
  AccessTokenRow,
  BetrokkeneRow,
  HandelingRow,
  KlantcontactRow,
  PartijRow,
  RaadplegingRow
} from "./tables.ts"

/*
 * The columns that records are read from, by name and never by star. So a result keeps its shape when a later version
 * adds a column, and statements that connections have prepared stay valid while that version is deployed.
 */

export const klantcontactColumns = [
  "id",
  "nummer",
  "referentienummer",
  "kanaal",
  "onderwerp",
  "inhoud",
  "taal",
  "vertrouwelijk",
  "plaatsgevonden_op",
  "indicatie_contact_gelukt",
  "verdere_actie_ondernomen",
  "verdere_teksten",
  "zoals_ontvangen",
  "registratiedatum",
  "versie"
] as const satisfies ReadonlyArray<keyof KlantcontactRow>

export const partijColumns = [
  "partij.id",
  "partij.nummer",
  "partij.soort_partij",
  "partij.contactnaam",
  "partij.organisatienaam",
  "partij.bezoekadres",
  "partij.correspondentieadres",
  "partij.voorkeurstaal",
  "partij.indicatie_geheimhouding",
  "partij.indicatie_actief",
  "partij.interne_notitie",
  "partij.registratiedatum",
  "partij.versie",
  "partij.gegeven_op",
  "partij.zoals_ontvangen"
] as const satisfies ReadonlyArray<`partij.${keyof PartijRow}`>

export const betrokkeneColumns = [
  "betrokkene.id",
  "betrokkene.klantcontact_id",
  "betrokkene.plaatsgevonden_op",
  "betrokkene.partij_id",
  "betrokkene.grond_soort",
  "betrokkene.grond_identificatorsoort",
  "betrokkene.grond_door",
  "betrokkene.grond_op",
  "betrokkene.grond_digest",
  "betrokkene.grond_digest_op",
  "betrokkene.grond_eerder_soort",
  "betrokkene.grond_eerder_digest",
  "betrokkene.grond_eerder_op",
  "betrokkene.grond_eerder_bij",
  "betrokkene.grond_misschien",
  "betrokkene.rol",
  "betrokkene.initiator",
  "betrokkene.contactnaam",
  "betrokkene.organisatienaam",
  "betrokkene.bezoekadres",
  "betrokkene.correspondentieadres",
  "betrokkene.voorkeurstaal",
  "betrokkene.registratiedatum",
  "betrokkene.versie",
  "betrokkene.gegeven_op",
  "betrokkene.zoals_ontvangen"
] as const satisfies ReadonlyArray<`betrokkene.${keyof BetrokkeneRow}`>

export const handelingColumns = [
  "id",
  "soort",
  "record_soort",
  "record_id",
  "velden",
  "door",
  "identiteit",
  "activiteit",
  "verzoek",
  "op"
] as const satisfies ReadonlyArray<keyof HandelingRow>

export const raadplegingColumns = [
  "raadpleging.id",
  "raadpleging.door",
  "raadpleging.identiteit",
  "raadpleging.activiteit",
  "raadpleging.doelbinding",
  "raadpleging.verzoek",
  "raadpleging.op",
  "raadpleging.aantal"
] as const satisfies ReadonlyArray<`raadpleging.${keyof RaadplegingRow}`>

export const accessTokenColumns = [
  "id",
  "digest",
  "naam",
  "scopes",
  "gemaakt_op",
  "gemaakt_door",
  "verloopt_op",
  "ingetrokken_op",
  "ingetrokken_door",
  "laatst_gebruikt_op"
] as const satisfies ReadonlyArray<keyof AccessTokenRow>

export const bevindingColumns = [
  "bevinding.id",
  "bevinding.regel",
  "bevinding.ernst",
  "bevinding.records",
  "bevinding.kenmerken",
  "bevinding.voorstel",
  "bevinding.vingerafdruk",
  "bevinding.toestand",
  "bevinding.besluit_wijze",
  "bevinding.besluit_door",
  "bevinding.besluit_op",
  "bevinding.besluit_reden",
  "bevinding.besluit_keuzes",
  "bevinding.gevonden_op",
  "bevinding.versie"
] as const

export const reconciliatieColumns = [
  "id",
  "houder",
  "begonnen",
  "peildatum",
  "watermerk",
  "opdracht",
  "toestand",
  "geeindigd",
  "cijfers"
] as const satisfies ReadonlyArray<keyof ReconciliatieRow>
